import { isAcronym } from "../language/acronym.ts";
import { foldPhrase } from "../language/fold.ts";
import { DETERMINERS, PREPOSITIONS } from "../language/words.ts";
import { expansionAtStart, parenthesised } from "./acronyms.ts";
import { nameAtEnd, namesBehindLabels } from "./listed-names.ts";
import { singularLabel } from "./singular-label.ts";

/** Words that lead from a term to another name of it. */
const ALSO_CALLED =
  /(?:,\s*(?:or|aka)\s+|\(\s*(?:or|aka|also(?!\s+(?:called|known|referred|named|termed|spelled|spelt)))\s+|\b(?:(?:also|sometimes|often|otherwise|commonly|formerly|previously|better|originally|usually|generally|typically|simply|just)\s+){1,3}(?:called|known(?:\s+simply)?\s+as|referred\s+to\s+as|termed|named|spelled|spelt|written(?:\s+as)?)\s+|\b(?:a\.?k\.?a\.?|stands\s+for|short\s+for|abbreviated(?:\s+(?:as|to))?|abbreviation\s+(?:of|for)|acronym\s+(?:of|for)|synonym\s+(?:of|for)|synonymous\s+with|another\s+(?:name|word|term)\s+for|shortened\s+to|same\s+as)\s+)/gi;

/** "Called a plaintiff in …": a sentence that only gives another name. */
const OPENING_NAME = /^(?:it is |they are )?(?:called|known as|named|termed)\s+(?:an?\s+|the\s+)?/i;

const NAME_END = /[,.;:()]|\s(?:is|are|was|were|has|have|and|that|which|in|because|when|by|to|since|for)\s/;

const PRONOUN = /^(?:it|they|this)\s/i;

/** "Generally referred to as nodes, these components …": another thing is named than the term. */
const OTHER_SUBJECT = /^[^,.;]{1,60}, (?:these|this|the|they|those|such)\s/i;

const QUOTES = /["“”'‘’`*]/g;

const LONGEST_NAME = 6;
/** Other names stand near the start of a passage; this many characters of each are read for them. */
const FAR_ENOUGH = 3000;

/**
 * Find other names of a term in what its entry says: the expansion of an acronym, an acronym in parentheses behind the
 * term, "also called …". Empty where there are none.
 * @example aliasesIn(["Online transactional processing. OLTP databases …"], ["OLTP"]) // → ["Online transactional processing"]
 */
export function aliasesIn(said: readonly string[], names: readonly string[]): readonly string[] {
  const passages = said.map((passage) => passage.slice(0, FAR_ENOUGH));
  const [first = ""] = passages;
  const [opening = "", ...others] = first.split(/(?<=[.!?])\s/);
  // Where the head itself says what the letters stand for, other words that begin alike do not.
  const acronyms = names.some((name) => / /.test(name)) ? [] : names.filter(isAcronym);
  const expansions = acronyms.flatMap((acronym) => expansionAtStart(opening, acronym));
  const found = [
    ...expansions,
    ...passages.flatMap((text) => parenthesised(text, names)),
    ...passages.flatMap(namesBehindLabels),
    ...calledNames(opening.replace(PRONOUN, ""), [...names, ...expansions]),
    ...fullName(first, names),
    ...nameAtEnd(opening, names),
    ...others.flatMap((sentence) => [
      ...openingName(sentence, names),
      ...calledNames(sentence.replace(PRONOUN, ""), names),
    ]),
    ...passages.slice(1).flatMap((passage) => namedLater(passage, names)),
  ];
  return found
    .map((alias) => singularLabel(alias.replace(/\s+[—–-]$/, "")))
    .filter((alias) => alias !== "" && !names.some((name) => foldPhrase(alias) === foldPhrase(name)));
}

/** "Logical graphs are also called flow graphs" further below: there the sentence itself must say whose name it is. */
function namedLater(passage: string, names: readonly string[]): readonly string[] {
  const sentences = passage.split(/(?<=[.!?])\s/);
  return sentences
    .filter((sentence) => sentence.search(ALSO_CALLED) > 0)
    .flatMap((sentence) => calledNames(sentence, names));
}

/** "Apache Kafka is a …" under Kafka, "The Uffizi Gallery is a …" under Uffizi: a proper name in full, never written small. */
function fullName(first: string, names: readonly string[]): readonly string[] {
  const opening = /^(?:The )?((?:\p{Lu}[\p{L}\d]+ ){2,3})(?:is|was) (?:an?|the) /u.exec(first);
  const words = opening?.[1]?.trim() ?? "";
  const known = names.find((name) => words.endsWith(` ${name}`) || words.startsWith(`${name} `));
  const isProper = known !== undefined && !first.includes(known.toLowerCase());
  return isProper && !DETERMINERS.has(words.split(" ")[0]?.toLowerCase() ?? "") ? [words] : [];
}

function openingName(sentence: string, names: readonly string[]): readonly string[] {
  const opening = OPENING_NAME.exec(sentence);
  const name = opening ? (sentence.slice(opening[0].length).split(NAME_END)[0] ?? "") : "";
  const longer = names.some((known) => foldPhrase(name).endsWith(foldPhrase(known)));
  return isShort(name) && name.split(" ").length <= 3 && !longer ? [tidy(name)] : [];
}

function calledNames(opening: string, names: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const match of opening.matchAll(ALSO_CALLED)) {
    if (match.index > 80 || !isName(opening.slice(0, match.index), names)) continue;
    const rest = opening.slice(match.index + match[0].length);
    const stop = NAME_END.exec(` ${rest}`)?.index;
    const phrase = stop === undefined ? rest : rest.slice(0, Math.max(0, stop - 1) || stop);
    if (match.index === 0 && OTHER_SUBJECT.test(rest)) continue;
    if (/^[^,]*,[^,]*,/.test(rest) && /stands|acronym|abbreviat|short/i.test(match[0])) continue;
    for (const name of phrase.split(/\s+or\s+|,\s*/)) if (isShort(name)) found.push(tidy(name));
  }
  return found;
}

/** Whether nothing but the name itself stands before the cue: "An array, sometimes", "Prelude", "CDC is". */
function isName(text: string, names: readonly string[]): boolean {
  const opening = foldPhrase(
    text
      .replace(/^(?:an?|the)\s+/i, "")
      .replace(/\([^)]*\)/g, "")
      .replace(/\b(?:is|are|was|were|sometimes|often)\s*$/, ""),
  );
  return opening === "" || names.some((name) => opening === foldPhrase(name));
}

function isShort(name: string): boolean {
  const words = tidy(name).split(/\s+/);
  return words.length <= LONGEST_NAME && words[0] !== "" && !PREPOSITIONS.has(words[0]?.toLowerCase() ?? "");
}

export function tidy(name: string): string {
  return name
    .replace(QUOTES, "")
    .replace(/^(?:an?|the)\s+/i, "")
    .replace(/[\s.,;:]+$/, "")
    .trim();
}
