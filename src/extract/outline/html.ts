import { htmlRows } from "./html-table.ts";
import { textOf } from "./html-text.ts";
import { type Prose, sliceProse } from "./prose.ts";

/** A term and its definition in HTML; without text where the definition is Markdown that follows. */
export interface HtmlDefinition {
  readonly head: Prose;
  readonly rest: Prose;
  /** Marked up as a term and nothing else. */
  readonly isTerm: boolean;
}

/**
 * Read the terms of a stretch of HTML that starts at `start` in the source: pairs of `<dt>` and `<dd>`, rows of two cells, items
 * and paragraphs that open with a term in bold, and summaries of folded details. Empty where there are none.
 */
export function htmlDefinitions(html: string, start: number): readonly HtmlDefinition[] {
  const pairs = [...definitionList(html, start), ...htmlRows(html, start)];
  return pairs.length > 0 ? pairs : [...boldLeadIns(html, start), ...summaries(html, start)];
}

/** Whether a stretch of HTML ends what could be folded away, so that what follows belongs to the section around it. */
export function closesDetails(html: string): boolean {
  return /<\/details>\s*$/i.test(html);
}

const BOLD = /<(?:li|p)\b[^<>]{0,200}>\s{0,20}<(b|strong)\b[^<>]{0,100}>([^<>]{1,80})<\/\1>/gi;
const BLOCK_END = /<\/?(?:li|ul|ol|p|div)\b/i;
const SEPARATOR = /^\s*(?::|[-–—]\s)\s*/;

/** "<li><b>Oboe:</b> A reed.</li>" */
function boldLeadIns(html: string, start: number): readonly HtmlDefinition[] {
  return [...html.matchAll(BOLD)].flatMap((match) => {
    const behind = match.index + match[0].length;
    const length = html.slice(behind).search(BLOCK_END);
    const term = textOf(html, behind - match[0].length, behind, start);
    const text = textOf(html, behind, length < 0 ? html.length : behind + length, start);
    const colon = /[:–—]$/.test(term.text);
    const separator = colon ? "" : SEPARATOR.exec(text.text)?.[0];
    if (separator === undefined) return [];
    const head = sliceProse(term, 0, term.text.length - (colon ? 1 : 0));
    return [{ head, rest: sliceProse(text, separator.length), isTerm: false }];
  });
}

const SUMMARY = /<summary\b[^<>]{0,200}>((?:[^<>]|<\/?(?:b|strong|em|i|h\d)>){1,120})<\/summary>/gi;
/** What a summary says that only asks the reader to unfold it, and longer ones, which are sentences. */
const NO_NAME = /^(?:click|show|expand|see|view|open|more|read|full|how|what|why)\b|[.?!]|(?:\S+\s+){6}/i;

function summaries(html: string, start: number): readonly HtmlDefinition[] {
  return [...html.matchAll(SUMMARY)].flatMap((match) => {
    const behind = match.index + match[0].length;
    const head = textOf(html, match.index, behind, start);
    const end = html.slice(behind).search(/<\/?(?:details|summary)\b/i);
    const rest = textOf(html, behind, end < 0 ? html.length : behind + end, start);
    return NO_NAME.test(head.text) || head.text === "" ? [] : [{ head, rest, isTerm: false }];
  });
}

/** `<dt>` and `<dd>` pairs. */
function definitionList(html: string, start: number): readonly HtmlDefinition[] {
  const found: HtmlDefinition[] = [];
  let term: Prose | undefined;
  for (const { tag, from, to } of elementsOf(html)) {
    const prose = textOf(html, from, to, start);
    if (tag === "dt") term = prose;
    else if (term && term.text !== "" && prose.text !== "")
      found.push({ head: term, rest: prose, isTerm: true });
  }
  return found;
}

/** Contents of the dt and dd elements; one without an end tag ends where the next one starts. */
function elementsOf(html: string): readonly { tag: string; from: number; to: number }[] {
  const tags = [...html.matchAll(/<(\/?)(dt|dd|dl)\b[^<>]{0,300}>/gi)];
  return tags.flatMap((match, i) => {
    const tag = match[2]?.toLowerCase() ?? "";
    if (match[1] || tag === "dl") return [];
    return [{ tag, from: match.index + match[0].length, to: tags[i + 1]?.index ?? html.length }];
  });
}
