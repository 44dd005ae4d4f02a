import { oncePerWord } from "../../model/once-per-word.ts";
import { thesaurusLabel } from "../language/thesaurus.ts";

/** Headings and lead-ins that organise a text and name nothing in its field, folded to lower case and singular. */
const APPARATUS = new Set(
  `about|abstract|acknowledgement|acronym|advantage|advice|aka|alias|also known as|alternative|anatomy|answer|antonym|appendix|
  application|at a glance|background|basics|benefit|best practice|bibliography|caution|caveat|changelog|code|comment|
  common mistake|common misconception|con|concept|conclusion|content|context|contributing|credit|definition|description|detail|
  difference|disadvantage|discussion|drawback|etymology|example|exception|explanation|extra|faq|feature|footnote|for example|
  further information|further reading|getting started|glossary|goal|history|how it help|how it work|how to use it|illustration|important|
  in practice|in short|index of term|information|intro|introduction|key concept|key point|key term|learn more|license|limitation|link|
  list of term|misc|miscellaneous|more|more information|motivation|name|nb|need|note|notation|objective|origin|other|other term|
  outcome|overview|part of speech|point|preface|prerequisite|pro|problem|problem it address|problem it solve|purpose|question|quick reference|quote|
  read more|reading|reason|recommendation|reference|related|related concept|related reading|related term|related topic|remark|remember|resource|result|review|
  scope|scope note|see|see also|see more|solution|source|spelling|summary|symptom|synonym|syntax|table of content|tag|takeaway|task|term|
  term and definition|terminology|tip|title|toc|todo|fixme|xxx|translation|trivia|under the hood|in the code|deep dive|did you know|fun fact|usage|usage note|use|use case|variant|vocabulary|warning|
  what it is|what is it|when to use|when to use it|where it is used|why|why it matter|why this matter|why it is important|why it is useful|word`
    .split("|")
    .map((word) => word.trim()),
);

/** Words that may stand before an apparatus word and change nothing: "More examples", "Some notes". */
const FILLER =
  /^(?:more|some|other|additional|further|general|brief|short|common|useful|key|the|a|an|our)\s+/;

/** Sections that hold the definition itself. */
const DEFINITIONAL =
  /^(?:what (?:it is|is it|is this|are they)|definition|description|detail|meaning|overview|summary|introduction|explanation|about|in short|at a glance|basic|abstract)$/;

/** Whether a heading of apparatus stands over what its entry is: "What it is", "Definition". */
export function holdsDefinition(heading: string): boolean {
  return DEFINITIONAL.test(fold(heading));
}

/** Sections that argue about their term: what they set in bold are points and no terms. */
const ARGUING =
  /^(?:advantage|disadvantage|benefit|drawback|caveat|pro|con|limitation|problem(?: it (?:address|solve))?|how it (?:help|work)|why(?: it (?:matter|is useful))?|when to use(?: it)?|use case|best practice|consequence|risk|tip|example|note)$/;

/** Whether what stands in bold under a heading of apparatus are points made about the term above: "How it helps", "Pros". */
export function arguesOnly(heading: string): boolean {
  return ARGUING.test(fold(heading));
}

/** Sections that only name other texts. */
const SENDING =
  /^(?:further (?:reading|information)|(?:related|additional|suggested|recommended) (?:reading|resource|link)|reading|reference|bibliography|external link|learn more|read more|link|resource|source)$/;

/** Whether what stands in bold under a heading are other texts and no terms: "Further reading". */
export function sendsOn(heading: string): boolean {
  return SENDING.test(fold(heading));
}

/** "Figure 12. Three images": what stands under a picture. */
const CAPTION = /^(?:fig(?:ure)?|table|listing|image|photo|plate|exhibit|example|diagram|chart)\.?\s+\d/i;
/** "Katamba (1993):": whose words follow. */
const CITATION = /^\p{Lu}[^()]{0,60}\((?:1[5-9]|20)\d\d[a-z]?\):?$/u;
/** "Appendix M. ", "Chapter 3: ", "1 ", "2.1. " before a heading. */
export const DIVISION =
  /^(?:(?:appendix|annex|chapter|ch\.|part|section|unit|lesson|module|week|lecture|session|day|topic|lab|tutorial)\s+(?:[\p{L}\d]{1,4}[.:]|\d+)|\d+(?:\.\d+)*\.?)(?:\s+(?:[-–—:]\s+)?|$)/iu;

/** "Week 2", "Lecture 3 – Looms": a part of a course or book, and not what it is about. */
const INSTALMENT = /^(?:chapter|ch\.|unit|lesson|module|week|lecture|session|day|lab|tutorial)\s/i;

/** What a division of a course is called without its number: "Looms" for "Lecture 3 – Looms"; undefined for any other heading. */
export function instalmentOf(heading: string): string | undefined {
  const division = INSTALMENT.test(heading) ? DIVISION.exec(heading)?.[0] : undefined;
  return division === undefined ? undefined : heading.slice(division.length);
}
/** "As a noun: …", "In reference to a datum: …": one of several senses of the term above. */
const SENSE =
  /^(?:as an? |in (?:reference|relation|regard|respect) to |in (?:general|everyday|common|technical|computing|programming|mathematics|law|medicine)\b|in the (?:context|sense) of |when used |used (?:as|for|in) |(?:obsolete|synonym|short) for\b)/i;

/** Whether a lead-in only says in which sense or use the term above is meant. */
export function isSense(text: string): boolean {
  return SENSE.test(text);
}

/** Whether a heading over entries names the whole as a list of terms: "GnuCash Glossary", "Appendix M. Glossary". */
export function namesGlossary(heading: string): boolean {
  return /\b(?:glossary|terminology|vocabulary|dictionary|definitions)$/i.test(heading.trim());
}

/** Whether a heading is a letter or range of the alphabet, under which a glossary files its entries. */
export function isIndexLetter(heading: string): boolean {
  return /^\p{L}$|^\p{L} ?[-–—] ?\p{L}$|^[\p{N}\p{P}\p{S} ]*$/u.test(heading.trim());
}

/** "Synonyms", "Also called", "Other names". */
const NAMES =
  /^(?:synonyms?|alias(?:es)?|aka|a\.k\.a\.?|also|also (?:called|known as|referred to as|named)|(?:other|alternative|alternate|former) names?|short forms?)[:.]?$/i;

/** Whether a label stands before other names of the term above. */
export function introducesNames(label: string): boolean {
  return NAMES.test(label.trim());
}

/** "It is hard to predict", "Do not write": a clause, and no name. */
const SAYING =
  /^(?:(?:it|they|we|you|there|this|these) (?:is|are|was|were|has|have|can|may|will|do|does|did|should|must)|do not|don['’]t|never|always)\s/i;

/** "How do kilns work?": what is said there, and no name. */
const SURVEY = /^how do(?:es)? /;

/**
 * Whether a heading or lead-in only organises the text ("Examples", "More extra", "See also") and so is neither a
 * concept nor a topic.
 */
export const isApparatus = oncePerWord((text: string): boolean => {
  const folded = fold(text);
  const parts = folded.split(/ (?:&|and) /);
  const both = parts.length === 2 && parts.every((part) => APPARATUS.has(fold(part)));
  return (
    both ||
    introducesNames(text) ||
    thesaurusLabel(text) !== undefined ||
    SURVEY.test(folded) ||
    APPARATUS.has(folded) ||
    APPARATUS.has(folded.replace(FILLER, "")) ||
    CAPTION.test(text) ||
    SAYING.test(text) ||
    CITATION.test(text)
  );
});

/**
 * Whether a text under a head that could be apparatus defines it all the same: "Name", "A name is an identifier that …".
 * @example definesHead("Name", "A name is an identifier.") // → true
 */
export function definesHead(head: string, text: string): boolean {
  const opening = text.replace(/^(?:an?|the)\s+/i, "").toLowerCase();
  const word = fold(head);
  if (!opening.startsWith(word)) return false;
  return /^s?\s+(?:is|are|was|were|means?|refers?|describes?|denotes?|consists?)\b/.test(
    opening.slice(word.length),
  );
}

/** Take the apparatus off a title: "Networking glossary" and "Cooking: terms and definitions" name their field. */
export function withoutApparatus(title: string): string {
  const parts = title.split(/\s+and\s+|\s*[:|&]\s*|\s+[-–—]\s+/).filter((part) => !isApparatus(part));
  const field = parts[0] ?? "";
  return field
    .replace(
      /\s+(?:glossary|terminology|terms|vocabulary|definitions|dictionary|overview|basics|guide|handbook|notes|reference|concepts)$/i,
      "",
    )
    .replace(
      /^(?:a |an |the )?(?:glossary|dictionary|vocabulary|overview|introduction|guide|list)\s+(?:of|to|for)\s+(?:the\s+)?/i,
      "",
    )
    .trim();
}

function fold(text: string): string {
  return text
    .replace(DIVISION, "")
    .toLowerCase()
    .replace(/[:.?!*]+$/, "")
    .replace(/[‘’']/g, "")
    .trim()
    .replace(/ies$/, "y")
    .replace(/([^su])s$/, "$1");
}
