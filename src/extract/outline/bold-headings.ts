import type { Heading, List, Paragraph, RootContent } from "mdast";
import { DEFINES } from "./alphabet.ts";
import type { FactLists } from "./fact-lists.ts";
import { proseOf } from "./prose.ts";

/** Words of the longest line in bold that heads a section. */
const MOST_WORDS = 10;
/** Fewer entries in the lists of a section do not show that its head groups them. */
const LEAST_ENTRIES = 2;
const DEEPEST = 6;

/**
 * Blocks where lines in bold that head sections are headings, one level below the heading above them: "**Key terms**" over a
 * list of terms, and with it the other lines of its sort. The same blocks where no line in bold stands over a list of entries.
 */
export function withBoldHeadings(
  blocks: readonly RootContent[],
  facts: FactLists,
  source: string,
): readonly RootContent[] {
  const lines = blocks.flatMap((block, i) => {
    const text = block.type === "paragraph" ? boldLine(block, source) : undefined;
    return text !== undefined && !isDefined(blocks[i + 1], source) ? [i] : [];
  });
  if (!lines.some((at) => standsOverEntries(blocks, at, lines, facts))) return blocks;
  let depth = 0;
  return blocks.map((block, i) => {
    if (block.type === "heading") depth = block.depth;
    return block.type === "paragraph" && lines.includes(i) ? headingOf(block, depth + 1) : block;
  });
}

/** The text of a paragraph that is one line in bold and no label of what follows on its own line. */
function boldLine(paragraph: Paragraph, source: string): string | undefined {
  const [only, ...others] = paragraph.children;
  const text = only?.type === "strong" && others.length === 0 ? proseOf([only], source).text : "";
  const isLine = text !== "" && text.split(" ").length <= MOST_WORDS && !/[.:?!]/.test(text);
  return isLine ? text : undefined;
}

/** A paragraph that opens as definitions do makes the line above it a term. */
function isDefined(next: RootContent | undefined, source: string): boolean {
  return next?.type === "paragraph" && DEFINES.test(proseOf(next.children, source).text);
}

/** Whether a list with entries of its own stands below a text, before the next line or heading; one right below has a label. */
function standsOverEntries(
  blocks: readonly RootContent[],
  at: number,
  lines: readonly number[],
  facts: FactLists,
): boolean {
  const behind = blocks.slice(at + 1);
  if (behind[0]?.type !== "paragraph") return false;
  const end = behind.findIndex((block, i) => block.type === "heading" || lines.includes(at + 1 + i));
  const lists = behind
    .slice(0, end < 0 ? undefined : end)
    .filter((block): block is List => block.type === "list");
  return lists.some((list) => entriesIn(list, facts) >= LEAST_ENTRIES);
}

function entriesIn({ children }: List, facts: FactLists): number {
  return children.filter((item) => facts.leadOf(item) !== undefined).length;
}

function headingOf({ children, position }: Paragraph, depth: number): Heading {
  const level = Math.min(depth, DEEPEST) as Heading["depth"];
  return { type: "heading", depth: level, children, ...(position ? { position } : {}) };
}
