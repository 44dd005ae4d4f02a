import type { Paragraph } from "mdast";
import { couldBeTerm } from "./alphabet.ts";
import type { LeadIn } from "./lead-in.ts";
import { type Prose, sliceProse } from "./prose.ts";

/** A paragraph, or the first one of a list item, with the lead-in that its own signs show. */
export interface Opened {
  readonly paragraph: Paragraph;
  readonly prose: Prose;
  readonly lead: LeadIn | undefined;
}

/** Fewer paragraphs that open alike could do so by chance. */
const LEAST = 3;
/** Of the paragraphs beside one another, so many have to open alike. */
const LEAST_SHARE = 0.6;
const MOST_WORDS = 6;

const SIGN = /^\s*(?:=>?|->|→|~|[:;,–—-]{1,2}(?=\s))?\s*/;
/** How a definition opens that no sign parts from its term: with a capital, or an article. */
const DEFINES =
  /^(?:[\p{Lu}\p{N}"“(]|(?:an?|the|any|one|each|every|either|to|when|used|someone|something|where)\s)/u;
/** "Profit = what is left": a term without marks before the sign that every line has. */
const EQUATED = /^([\p{Lu}\p{N}][^=.!?;:]{0,60}?)\s+(?:=|→|--)\s+(?=\S)/u;

/**
 * The paragraphs of a section, or of the items of a list, with the terms that only their row shows: "**Oboe** A reed pipe."
 * above "**Flute** A pipe." A row is of three or more, and of most that stand there. Those that have a lead-in keep it.
 */
export function withSeries<Of extends Opened>(opened: readonly Of[]): readonly Of[] {
  const found = opened.map((each) => (each.lead ? undefined : (markedTerm(each) ?? equatedTerm(each))));
  const rows = found.filter((lead) => lead !== undefined);
  const others = opened.filter(({ lead, prose }) => !lead && prose.text !== "");
  if (rows.length < LEAST || rows.length < others.length * LEAST_SHARE) return opened;
  if (rows.filter(({ rest }) => DEFINES.test(rest.text)).length < rows.length * LEAST_SHARE) return opened;
  return opened.map((each, i) => (found[i] ? { ...each, lead: found[i] } : each));
}

/** Bold or italic words at the start, and more behind them. */
function markedTerm({ paragraph, prose }: Opened): LeadIn | undefined {
  const mark = prose.marks.find(({ start, kind }) => start === 0 && kind !== "code" && kind !== "link");
  const [first] = paragraph.children;
  if (!mark || (first?.type !== "strong" && first?.type !== "emphasis")) return undefined;
  return leadUpTo(prose, mark.end);
}

function equatedTerm({ prose }: Opened): LeadIn | undefined {
  const found = EQUATED.exec(prose.text);
  return found?.[1] ? leadUpTo(prose, found[1].length, "plain") : undefined;
}

function leadUpTo(prose: Prose, end: number, form: LeadIn["form"] = "bold"): LeadIn | undefined {
  const head = sliceProse(prose, 0, end);
  const behind = sliceProse(prose, end);
  const rest = sliceProse(behind, SIGN.exec(behind.text)?.[0].length ?? 0);
  const isTerm =
    head.text.split(" ").length <= MOST_WORDS &&
    !/[.!?:]$/.test(head.text) &&
    couldBeTerm(head.text, rest.text);
  return isTerm && rest.text !== "" ? { form, head, rest } : undefined;
}
