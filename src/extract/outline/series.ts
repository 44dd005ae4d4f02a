import type { Paragraph } from "mdast";
import { couldBeTerm } from "./alphabet.ts";
import { CLAUSE, type LeadIn } from "./lead-in.ts";
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

const SIGN = /^\s*(?:=>?|->|→|~|—|\.(?=\s)|[:;,–-]{1,2}(?=\s))?\s*/;
/** How a definition opens that no sign parts from its term: with a capital, or an article. */
const DEFINES =
  /^(?:[\p{Lu}\p{N}"“(]|(?:an?|the|any|one|each|every|either|to|when|used|someone|something|where)\s)/u;
/** Terms without marks, before the sign that every line has: "Profit = what is left", "Profit—what is left". */
const SIGNED: readonly RegExp[] = [
  /^([\p{Lu}\p{N}][^=.!?;:]{0,60}?)\s+(?:=|→|--)\s+(?=\S)/u,
  /^([\p{L}\p{N}][^=.!?;:—]{0,60}?)—(?=\S)/u,
];
/** "profit: what is left", "profit - what is left". */
const SMALL = /^(\p{Ll}[^=.!?;:,]{0,40}?)(?::\s+|\s+[-–—]\s+)(?=\S)/u;
/** A small letter opens notes and settings too: so many in a row, nearly all, each with so many words behind it. */
const SMALL_ROW = { least: 4, share: 0.8, words: 3 };

/**
 * The paragraphs of a section, or of the items of a list, with the terms that only their row shows: "**Oboe** A reed pipe."
 * above "**Flute** A pipe." A row is of three or more, and of most that stand there. Those that have a lead-in keep it.
 */
export function withSeries<Of extends Opened>(opened: readonly Of[]): readonly Of[] {
  const found = opened.map((each) =>
    each.lead ? undefined : (markedTerm(each) ?? brokenTerm(each) ?? signedTerm(each)),
  );
  if (isRow(found, opened, LEAST, LEAST_SHARE)) return withLeads(opened, found);
  const small = opened.map((each) => (each.lead ? undefined : smallTerm(each)));
  return isRow(small, opened, SMALL_ROW.least, SMALL_ROW.share) ? withLeads(opened, small) : opened;
}

function isRow(
  found: readonly (LeadIn | undefined)[],
  opened: readonly Opened[],
  least: number,
  share: number,
): boolean {
  const rows = found.filter((lead) => lead !== undefined);
  const others = opened.filter(({ lead, prose }) => !lead && prose.text !== "");
  const defining = rows.filter(({ rest }) => DEFINES.test(rest.text));
  return (
    rows.length >= least &&
    rows.length >= others.length * share &&
    defining.length >= rows.length * LEAST_SHARE
  );
}

function withLeads<Of extends Opened>(
  opened: readonly Of[],
  found: readonly (LeadIn | undefined)[],
): readonly Of[] {
  return opened.map((each, i) => (found[i] ? { ...each, lead: found[i] } : each));
}

/** Bold or italic words at the start, and more behind them. */
function markedTerm({ paragraph, prose }: Opened): LeadIn | undefined {
  const mark = prose.marks.find(({ start, kind }) => start === 0 && kind !== "code" && kind !== "link");
  const [first] = paragraph.children;
  if (!mark || (first?.type !== "strong" && first?.type !== "emphasis")) return undefined;
  return leadUpTo(prose, mark.end);
}

/** "Oboe" on the first line of an item, above what it is. */
function brokenTerm({ paragraph, prose }: Opened): LeadIn | undefined {
  const [first, second] = paragraph.children;
  if (first?.type !== "text" || second?.type !== "break" || CLAUSE.test(first.value)) return undefined;
  return leadUpTo(prose, first.value.trimEnd().length);
}

function signedTerm({ prose }: Opened): LeadIn | undefined {
  const term = SIGNED.map((pattern) => pattern.exec(prose.text)?.[1]).find(Boolean);
  return term === undefined ? undefined : leadUpTo(prose, term.length, "plain");
}

function smallTerm({ prose }: Opened): LeadIn | undefined {
  const term = SMALL.exec(prose.text)?.[1] ?? "";
  const lead =
    term === "" || CLAUSE.test(term) || isCode(prose) ? undefined : leadUpTo(prose, term.length, "plain");
  return lead && lead.rest.text.split(" ").length >= SMALL_ROW.words ? lead : undefined;
}

function isCode({ marks }: Prose): boolean {
  return marks.some(({ kind, start }) => kind === "code" && start === 0);
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
