import type { Paragraph } from "mdast";
import { asksForOne } from "../heads.ts";
import { namedLabel } from "../language/named-label.ts";
import { isApparatus } from "./apparatus.ts";
import { type Prose, sliceProse } from "./prose.ts";

/** A paragraph that opens with its term: "**API**: a way of …", "Master data: data about …". */
export interface LeadIn {
  readonly form: "bold" | "plain";
  readonly head: Prose;
  /** What follows the colon or dash; empty where the term stands alone. */
  readonly rest: Prose;
}

/** `: `, ` - `, ` -- `, ` – `, `—`, ` = ` or ` → ` between a term and its definition, after an optional parenthesis. */
const SEPARATOR = /^(\s*\([^()]{1,80}\))?\s*(?::|—|(?:--?|[–→=]|=>|->)(?=\s))\s*/;
/** "n.", "(noun)", ", adj.": what a dictionary says of the word itself, before its definition. */
const WORD_CLASS =
  /^[\s,]*[([]?(?:(?:n|v|vb|vt|vi|adj|adv|abbr|pl|prep|interj)\.|noun|verb|adjective|adverb|abbreviation|acronym|plural|phrase)[)\]]?\s*[:.,–—-]?(?=\s)/i;
const PLAIN = /^([^\s:;.!?,=][^:;.!?=]{0,60}?)(?:::?\s+|\s+[-–—]\s+|\s+=\s+(?=[^=+]{1,60}\s\+\s))(?=\S)/;
/** "**Compression** is …": the paragraph itself is the definition, and its subject is the term. */
const DEFINES =
  /^(?:\s*\([^()]{1,80}\))?\s+(?:is|are|was|were|means|refers to|describes|denotes|stands for)\s/;
const MOST_WORDS = 6;
/** Words that make a phrase a clause, and so not a term. */
export const CLAUSE =
  /\b(?:is|are|was|were|be|been|has|have|had|can|could|will|would|may|might|must|should|do|does|did|it|they|we|you|i|he|she|this|these|that|there|which|who|if|when|while|because|following|follows)\b/i;

/** "Includes: …", "Used for: …": what is said of the term above, and no term. */
const VERB =
  /^(?:includ(?:es?|ing)|contains?|consists?|comprises?|involves?|covers?|requires?|means|stands|uses|used|made|found|such|also|see|compare|contrast|derived|based|depends)\b/i;

/** An article or count that no preposition precedes belongs to the object of a verb: "Kubernetes supports several runtimes". */
const OBJECT =
  /(?<!\b(?:of|in|on|for|to|by|with|at|from|as|and|or|per))\s(?:the|an?|several|some|many|these|two|three|four|five)\s/i;

/**
 * Split a paragraph into its lead-in term and the rest. Undefined where the paragraph does not open with a term.
 * @example "**CSV**: A row-based format." → head "CSV", rest "A row-based format."
 */
export function leadInOf(paragraph: Paragraph, prose: Prose): LeadIn | undefined {
  return markedLeadIn(paragraph, prose) ?? plainLeadIn(prose) ?? quotedLeadIn(prose);
}

function markedLeadIn(paragraph: Paragraph, prose: Prose): LeadIn | undefined {
  const first = paragraph.children[0];
  const mark = prose.marks.find((m) => m.start === 0 && m.kind !== "code");
  if (!first || !mark || !["strong", "emphasis", "link", "linkReference"].includes(first.type))
    return undefined;
  const term = prose.text.slice(0, mark.end);
  const after = prose.text.slice(mark.end);
  if (/[:—–]\s*$/.test(term)) return leadIn(prose, term.replace(/\s*[:—–]\s*$/, "").length, mark.end);
  if (first.type === "strong" && /[^.]\.\s*$/.test(term) && after.trim() !== "") {
    return leadIn(prose, term.replace(/\s*\.\s*$/, "").length, mark.end);
  }
  const wordClass = WORD_CLASS.exec(after);
  if (wordClass) return leadIn(prose, mark.end, mark.end + wordClass[0].length);
  const separator = SEPARATOR.exec(after) ?? (first.type === "strong" ? /^()\.\s+(?=\S)/.exec(after) : null);
  if (separator) return leadIn(prose, mark.end + (separator[1]?.length ?? 0), mark.end + separator[0].length);
  const meant = first.type === "strong" ? meaning(prose, mark.end) : undefined;
  if (meant) return meant;
  if (first.type === "strong" && DEFINES.test(after)) return wholeSentence(prose, mark.end);
  if (first.type === "strong" && asksForOne(term)) return leadIn(prose, mark.end, mark.end);
  const alone = after.trim() === "" && first.type === "strong" && !/[.!?]$/.test(term);
  return alone ? leadIn(prose, mark.end, prose.text.length) : undefined;
}

/** "“Carrier” means …", as contracts and statutes define: what stands behind the verb is the definition. */
const MEANS = /^(?:\s*\([^()]{1,80}\))?\s+(?:means?|shall mean|refers? to|denotes?|(?:is|are) defined as)\s+/;

/** The marks show the quotation. */
function quotedLeadIn(prose: Prose): LeadIn | undefined {
  const mark = prose.marks.find(({ kind, start }) => kind === "emphasis" && start === 0);
  return mark && meaning(prose, mark.end);
}

function meaning(prose: Prose, end: number): LeadIn | undefined {
  const verb = MEANS.exec(prose.text.slice(end));
  const lead = verb && wholeSentence(prose, end);
  return lead ? { ...lead, rest: sliceProse(prose, end + verb[0].length) } : undefined;
}

/** "**A thread** is …": the article belongs to the sentence, but not in "a priori". */
const ARTICLE = /^(?:an?\s+(?!priori\b|posteriori\b|cappella\b|fortiori\b)|the\s+(?=\p{Ll}))/iu;

function wholeSentence(prose: Prose, end: number): LeadIn | undefined {
  const article = ARTICLE.exec(prose.text)?.[0].length ?? 0;
  const lead = leadIn(prose, end, prose.text.length);
  return lead && { ...lead, head: sliceProse(prose, article, end), rest: prose };
}

function plainLeadIn(prose: Prose): LeadIn | undefined {
  const found = PLAIN.exec(prose.text);
  const term = found?.[1];
  const isInside = prose.marks.some(
    ({ kind, start, end }) =>
      (kind === "code" || kind === "link") && start <= (term?.length ?? 0) && (term?.length ?? 0) < end,
  );
  if (
    !found ||
    !term ||
    isInside ||
    VERB.test(term) ||
    /^(?:an?|the)\s/i.test(term) ||
    CLAUSE.test(term) ||
    OBJECT.test(term) ||
    !/^[\p{Lu}\p{N}`]/u.test(term)
  )
    return undefined;
  return leadIn(prose, term.length, found[0].length, "plain");
}

function leadIn(
  prose: Prose,
  end: number,
  restStart: number,
  form: LeadIn["form"] = "bold",
): LeadIn | undefined {
  const head = sliceProse(prose, 0, end);
  const words = head.text.replace(/\([^)]*\)/g, "").split(/\s+/).length;
  if (head.text === "" || (words > MOST_WORDS + 3 && !isApparatus(head.text))) return undefined;
  if (form === "plain" && words > MOST_WORDS) return undefined;
  if (namedLabel(prose.text)) return undefined;
  return { form, head, rest: sliceProse(prose, restStart) };
}
