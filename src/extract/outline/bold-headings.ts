import type { Heading, List, Paragraph, RootContent } from "mdast";
import { DEFINES } from "./alphabet.ts";
import type { FactLists } from "./fact-lists.ts";
import { namesNothing } from "./groups.ts";
import { proseOf } from "./prose.ts";

/** Words of the longest line in bold that heads a section. */
const MOST_WORDS = 10;
/** Fewer entries in the lists of a section do not show that its head groups them. */
const LEAST_ENTRIES = 2;
const DEEPEST = 6;

/**
 * Blocks where lines in bold that head sections are headings, one level below the heading above them: "**Key terms**" over a
 * list of terms, and with it the lines that name nothing. The same blocks where no line in bold stands over a list of entries.
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
  const over = lines.filter((at) => standsOverEntries(blocks, at, facts));
  if (over.length === 0) return blocks;
  let depth = 0;
  return blocks.map((block, i) => {
    if (block.type === "heading") depth = block.depth;
    const isHeading =
      block.type === "paragraph" && (over.includes(i) || (lines.includes(i) && isSilent(block, source)));
    return isHeading ? headingOf(block, depth + 1) : block;
  });
}

/** "**Understanding cloth**" names nothing. */
function isSilent(paragraph: Paragraph, source: string): boolean {
  return namesNothing(boldLine(paragraph, source) ?? "", false);
}

/** The text of a paragraph that is one line in bold and no label of what follows on its own line. */
function boldLine(paragraph: Paragraph, source: string): string | undefined {
  const [only, ...others] = paragraph.children;
  const text = only?.type === "strong" && others.length === 0 ? proseOf([only], source).text : "";
  const isLine =
    text !== "" && text.split(" ").length <= MOST_WORDS && !/[.:?!]|\b(?:vs|versus)\b/i.test(text);
  return isLine ? text : undefined;
}

/** A paragraph that opens as definitions do makes the line above it a term. */
function isDefined(next: RootContent | undefined, source: string): boolean {
  return next?.type === "paragraph" && DEFINES.test(proseOf(next.children, source).text);
}

/** Whether a list with entries of its own stands below a text, before the next line or heading; one right below has a label. */
function standsOverEntries(blocks: readonly RootContent[], at: number, facts: FactLists): boolean {
  const behind = blocks.slice(at + 1);
  if (behind[0]?.type !== "paragraph") return false;
  const end = behind.findIndex((block) => block.type === "heading" || isBold(block));
  const lists = behind
    .slice(0, end < 0 ? undefined : end)
    .filter((block): block is List => block.type === "list");
  return lists.some((list) => entriesIn(list, facts) >= LEAST_ENTRIES);
}

function isBold(block: RootContent): boolean {
  return block.type === "paragraph" && block.children.length === 1 && block.children[0]?.type === "strong";
}

function entriesIn({ children }: List, facts: FactLists): number {
  return children.filter((item) => facts.leadOf(item) !== undefined).length;
}

function headingOf({ children, position }: Paragraph, depth: number): Heading {
  const level = Math.min(depth, DEEPEST) as Heading["depth"];
  return { type: "heading", depth: level, children, ...(position ? { position } : {}) };
}
