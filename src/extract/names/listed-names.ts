import { foldPhrase } from "../language/fold.ts";
import { PREPOSITIONS } from "../language/words.ts";
import { introducesNames } from "../outline/apparatus.ts";

const LONGEST_LABEL = 24;
const MOST_WORDS = 4;
/** Words that make what stands behind a label a sentence and no list of names: "see the list", "used in ships". */
const SENTENCE =
  /\b(?:is|are|was|were|has|have|can|that|which|who|when|if|in|on|at|by|with|from|to)\b|^\s*(?:see|used|not|no|none)\b|[!?]/i;

/** The names behind a label, wherever a passage has one: "Synonyms: fiddle, gigue." Empty where it has none. */
export function namesBehindLabels(text: string): readonly string[] {
  if (!text.includes(":")) return [];
  return text.split(/(?<=[.!?;])\s+(?=\p{Lu})/u).flatMap((sentence) => {
    const colon = sentence.indexOf(":");
    if (colon < 0 || colon > LONGEST_LABEL || !introducesNames(sentence.slice(0, colon))) return [];
    return listedNames(sentence.slice(colon + 1));
  });
}

/** A text that is nothing but a list of names; empty for any other. */
export function listedNames(text: string): readonly string[] {
  if (SENTENCE.test(text)) return [];
  const names = text
    .split(/\s*[,;/]\s*(?:or\s+|and\s+)?|\s+(?:or|and)\s+/)
    .map((name) => name.replace(/["“”'‘’`*.]/g, "").trim());
  const isList = names.every((name) => name !== "" && name.split(/\s+/).length <= MOST_WORDS);
  return isList ? names : [];
}

/** Behind a definition, in its last words: ", also known as a fiddle." */
const AT_END =
  /(?:, | \()(?:also|sometimes|often|commonly) (?:called|known as|referred to as|termed) (?:an? |the )?([\p{L}][\p{L} -]{2,40})\)?\.?$/u;

/**
 * The name at the end of a definition, where it can only be that of its term: no other thing is named before it, the nearest
 * is several and the name is one, or the two have their noun in common. Empty where it could be that of another.
 */
export function nameAtEnd(opening: string, names: readonly string[]): readonly string[] {
  const found = AT_END.exec(opening);
  if (!found?.[1] || !/^(?:an?|any|the) /i.test(opening)) return [];
  const name = found[1].trim();
  const words = opening.slice(0, found.index).split(/[\s,]+/);
  const noun = foldPhrase(name).split(" ").at(-1) ?? "";
  const shared = name.includes(" ") && names.some((known) => foldPhrase(known).endsWith(` ${noun}`));
  const alone = !words.some((word) => PREPOSITIONS.has(word.toLowerCase()) || NARROWING.test(word));
  const several = isSeveral(words.at(-1) ?? "") && !isSeveral(name) && !names.some(isSeveral);
  return shared || alone || several ? [name] : [];
}

const NARROWING = /^(?:that|which|who|whose|where|when)$/i;

function isSeveral(word: string): boolean {
  return /[^su]s$/i.test(word);
}
