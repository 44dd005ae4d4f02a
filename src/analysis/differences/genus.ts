import { type Clause, readClause, readPredicate } from "./clause.ts";
import { isParticiple } from "./participles.ts";
import { folded, singular, wordsOf } from "./word-forms.ts";
import { BE, DETERMINERS, LIGHT_GENERA, PARTICLES } from "./words.ts";

/** "data that …", "a pattern in which …": the words behind say of the concept what it does. */
const JOINT = / (that|which|who|(?:in|by|through) which|where) /iu;
/** "the processing of …", "the guarantee that …": the words behind say what is meant of all that the genus could be. */
const COMPLEMENT = / (of|that) /iu;
/** More words than this before a participle name no plain genus. */
const LONGEST_GENUS = 4;
/** "a heart rate over 100" */
const MEASURE = / (?=(?:over|under|above|below|between) (?:[$€£]\s?)?\d)/iu;

/** What a definition says behind its genus, of the concept itself or of something that takes part in it. */
export function differentia(text: string, subject: readonly string[]): readonly Clause[] {
  const clause =
    innerClause(text, subject) ??
    reduced(text, subject) ??
    measure(text, subject) ??
    complement(text, subject);
  return clause ? [clause] : [];
}

function innerClause(text: string, subject: readonly string[]): Clause | undefined {
  const found = JOINT.exec(text);
  const genus = text.slice(0, found?.index ?? 0);
  if (!found || /[,;:]/.test(genus)) return undefined;
  const [joint, rest] = [found[1] ?? "", text.slice(found.index + found[0].length)];
  const isOfConcept = /^(?:that|which|who)$/i.test(joint);
  const inner = isOfConcept ? (readPredicate(rest, subject) ?? anyVerb(rest, subject)) : readClause(rest);
  return inner && { ...inner, genus: `${genus} ${joint}` };
}

/** "a tyre that seals against the rim": a word in -s right behind "that" is a verb, where it goes on as behind one. */
function anyVerb(text: string, subject: readonly string[]): Clause | undefined {
  const predicate = wordsOf(text);
  const [first = "", second = ""] = predicate.map(folded);
  const isVerb =
    /[^s]s$/.test(first) && !DETERMINERS.has(first) && (PARTICLES.has(second) || DETERMINERS.has(second));
  return isVerb ? { subject, predicate, verb: singular(first) } : undefined;
}

/** "cheese left to mature": cheese that is left to mature. */
function reduced(text: string, subject: readonly string[]): Clause | undefined {
  const words = wordsOf(text);
  const at = words.findIndex(
    (word, i) => i > 0 && isParticiple(folded(word)) && PARTICLES.has(folded(words[i + 1] ?? "")),
  );
  const genus = words.slice(0, at).join(" ");
  if (
    at < 1 ||
    /ly$/.test(genus) ||
    BE.has(folded(words[0] ?? "")) ||
    DETERMINERS.has(folded(words[at - 1] ?? "")) ||
    at > LONGEST_GENUS ||
    /[,;:]/.test(genus) ||
    words.slice(0, at).some((word) => PARTICLES.has(folded(word)))
  )
    return undefined;
  return { subject, predicate: ["is", ...words.slice(at)], verb: "be", genus: `${genus} that` };
}

function measure(text: string, subject: readonly string[]): Clause | undefined {
  const [genus = "", ...rest] = text.split(MEASURE);
  return rest.length === 1 ? narrowed(genus, rest[0] ?? "", subject) : undefined;
}

function complement(text: string, subject: readonly string[]): Clause | undefined {
  const found = COMPLEMENT.exec(text);
  if (!found) return undefined;
  const genus = text.slice(0, found.index);
  if (LIGHT_GENERA.has(folded(wordsOf(genus).at(-1) ?? ""))) return undefined;
  return narrowed(`${genus} ${found[1]}`, text.slice(found.index + found[0].length), subject);
}

/** A genus and what narrows it, without a verb. */
function narrowed(genus: string, rest: string, subject: readonly string[]): Clause | undefined {
  const isPlain = /^(?:an?|the) [^,;:]+$/i.test(genus);
  return isPlain ? { subject, predicate: wordsOf(rest), verb: "", genus } : undefined;
}
