import type { ListItem } from "mdast";
import { type Prose, proseOf, sliceProse } from "./prose.ts";

/** A list item that names a term, and what stands behind the colons below it: none where a list below defines it. */
export interface NestedTerm {
  readonly head: Prose;
  readonly senses: readonly Prose[];
  /** Whether what stands below it opens like a definition. */
  readonly isSure: boolean;
}

const COLON_LINE = /^\s*\n[ \t]*:[ \t]+/;
/** A name as a bullet has it, without the signs of a sentence. */
const NAME = /^[^.,:;!?|]{1,60}$/;
const MOST_WORDS = 5;
/** How a definition opens that stands below its term. */
const DEFINES = /^(?:an?|the|any|one|each|every|some|someone|something)\s/i;

/**
 * The term of an item with its definitions behind colons, "oboe" and below it ": a reed", or in a paragraph or bullets of their own.
 * Undefined for any other item.
 */
export function nestedTerm({ children: [first, second] }: ListItem, source: string): NestedTerm | undefined {
  if (first?.type !== "paragraph") return undefined;
  const prose = proseOf(first.children, source);
  const starts = colonLines(prose, source);
  if (starts[0])
    return { head: sliceProse(prose, 0, starts[0].from), senses: between(prose, starts), isSure: true };
  const below = second?.type === "list" ? second.children[0]?.children[0] : second;
  if (below?.type !== "paragraph" || !isName(prose)) return undefined;
  return { head: prose, senses: [], isSure: DEFINES.test(proseOf(below.children, source).text) };
}

interface Break {
  readonly from: number;
  readonly to: number;
}

/** Where a line of the source ends and the next one opens with a colon. */
function colonLines(prose: Prose, source: string): readonly Break[] {
  const found: Break[] = [];
  for (let at = prose.text.indexOf(" "); at >= 0; at = prose.text.indexOf(" ", at + 1)) {
    const offset = prose.offsets[at] ?? 0;
    const line = COLON_LINE.exec(source.slice(offset, offset + 200));
    const colon = prose.text.indexOf(":", at);
    if (line && colon >= 0) found.push({ from: at, to: colon + 1 });
  }
  return found;
}

function between(prose: Prose, breaks: readonly Break[]): readonly Prose[] {
  return breaks
    .map(({ to }, i) => sliceProse(prose, to, breaks[i + 1]?.from))
    .filter(({ text }) => text !== "");
}

function isName({ text, marks }: Prose): boolean {
  return NAME.test(text) && text.split(" ").length <= MOST_WORDS && marks.length === 0;
}
