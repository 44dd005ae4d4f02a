import type { ConceptId } from "../../model/concept.ts";
import { quoteOf, type Reading } from "../3-sentences.ts";
import { isAcronym } from "../language/acronym.ts";
import type { Chunk } from "../language/chunks.ts";
import { holds } from "../language/cues.ts";
import { listAt } from "../language/lists.ts";
import { phraseAt, skipParenthesis } from "../language/phrases.ts";
import { isFragment } from "../language/subjects.ts";
import { termOf } from "../language/terms.ts";
import { POSTPOSED } from "../language/verbs.ts";
import { FINITE_VERBS, NOUN_VERBS, NUMBERS, THIRD_PERSONS } from "../language/words.ts";
import { NUMERALS } from "../rules/fits.ts";
import { KIND } from "../rules/kind-of.ts";
import { GATHERING, MERONYMS, PART, UNITS } from "../rules/part-of.ts";
import { entryOf } from "./anaphora.ts";
import { type Claim, type End, isKnown } from "./claim.ts";
import { isBroader, namesKind } from "./compound.ts";
import { type EndContext, endOf, endsOf, wholeNamedIn } from "./ends.ts";
import { isFormula } from "./formula.ts";

const CONFIDENCE = 0.78;

/**
 * The genus of a definition without a verb: "An asset that is held for years" makes fixed assets a kind of asset; "Local
 * area network, a network that …" speaks of a network.
 */
export function fragmentClaims(reading: Reading, context: EndContext): readonly Claim[] {
  const entry = entryOf(reading.place);
  if (!entry || reading.passage.aside || reading.index > 0 || reading.passageIndex > 0) return [];
  if (reading.place.role === "item" && (reading.place.within?.node.passages.length ?? 0) > 0) return [];
  const [first] = reading.chunks;
  if (first?.from === 0 && isSeveral(reading, first)) return countedParts(reading, first, entry, context);
  const genus = isFormula(reading) ? undefined : genusOf(reading, context);
  if (!genus || (reading.tokens[genus.to]?.lower === "of" && !isTermItself(reading, genus, context)))
    return [];
  const whole = wholeNamedIn(reading, genus, context);
  const target = whole ? { id: whole } : endOf(reading, genus, "class", context);
  if (!target || (!whole && isBroader({ id: entry }, target, context))) return [];
  return [
    {
      type: whole ? "part-of" : "kind-of",
      source: { id: entry },
      target,
      basis: "stated",
      confidence: CONFIDENCE,
      evidence: quoteOf(reading, "fragment"),
      ...(isMarkedName(target) ? { promotes: "class" as const } : {}),
    },
  ];
}

/** "A **Liability** that …", "A *fixed asset* that …": a class that its author sets apart as a name. */
function isMarkedName(target: End): boolean {
  return (
    !isKnown(target) &&
    target.term.marked &&
    (/^\p{Lu}/u.test(target.term.label) || target.term.words.length > 1)
  );
}

/** "Two strands that are wound round each other" under Cord: it is made of strands. */
function countedParts(
  reading: Reading,
  first: Chunk,
  entry: ConceptId,
  context: EndContext,
): readonly Claim[] {
  const term = termOf(reading, first, context.lexicon);
  const id = term.id ?? term.ending;
  const next = reading.tokens[first.to]?.lower ?? "";
  const goesOn =
    /^(?:that|which|who|whose)$/.test(next) || (/ed$/.test(next) && !isVerbal(reading, first.to));
  if (!id || id === entry || !goesOn) return [];
  const base = {
    basis: "stated",
    confidence: CONFIDENCE,
    evidence: quoteOf(reading, "made-of-several"),
  } as const;
  // "One or more ropes that …" under Tow rope: its name says that it is one of them.
  return namesKind({ id: entry }, { id }, context)
    ? [{ type: "kind-of", source: { id: entry }, target: { id }, ...base }]
    : [{ type: "part-of", source: { id }, target: { id: entry }, ...base }];
}

/** "two ropes tied a knot": a verb with its object, and no participle. */
function isVerbal({ classes }: Reading, at: number): boolean {
  return /^(?:determiner|pronoun|name)$/.test(classes[at + 1] ?? "");
}

/** "A hash of the state" where hash is a term of the text; a part, a kind or a group of something is not told by its noun. */
function isTermItself(reading: Reading, genus: Chunk, context: EndContext): boolean {
  const term = termOf(reading, genus, context.lexicon);
  const opener = reading.tokens[genus.from]?.lower ?? "";
  const bare = genus.from === 0 && genus.name === 0;
  const telling = /^an?$/.test(opener) || (opener === "the" && term.marked) || bare;
  const known = term.id ?? term.ending;
  return known !== undefined && !term.carried && telling && !OF_NOUNS.has(term.words.at(-1) ?? "");
}

/** Nouns whose "of" says what something is. */
const OF_NOUNS = new Set([GATHERING, MERONYMS, PART, UNITS, KIND].flatMap((nouns) => nouns.split("|")));

const LONGEST_ITEM = 4;

const COMPOSED = 0.78;

/** "Long stock + short call": the parts that a definition adds up. */
export function sumClaims(reading: Reading, context: EndContext): readonly Claim[] {
  const entry = entryOf(reading.place);
  if (!entry || reading.passage.aside || reading.index > 0 || reading.passageIndex > 0) return [];
  if (!holds(reading, "plus") || BECOMES.test(reading.passage.prose.text)) return [];
  const { tokens } = reading;
  const signs = tokens.flatMap(({ text }, i) => (text === "+" ? [i] : []));
  const end = tokens.findIndex(({ text }) => /^[.,;:()=]$/.test(text));
  const starts = [0, ...signs.map((i) => i + 1)];
  const items = starts.map(
    (from, i): Chunk => ({ from, name: from, to: signs[i] ?? (end < 0 ? tokens.length : end) }),
  );
  const summands = items.map((item) => summandAt(reading, item));
  if (!summands.every((each) => each !== undefined)) return [];
  const evidence = quoteOf(reading, "sum");
  // Each term of a sum stands for itself: "tar + oak bark" is no tar bark.
  return summands
    .flatMap((each) => endsOf(reading, [each], "source", context))
    .map((source) => ({
      type: "part-of",
      source,
      target: { id: entry },
      basis: "stated",
      confidence: COMPOSED,
      evidence,
      promotes: "members",
    }));
}

/** "Ore + coke → iron", "sales - returns + fees": what goes into a change or a reckoning is no part of it. */
const BECOMES = /→|⟶|⇌|->|=>|\s[-–−]\s/;

/** The words that open a summand, which may go on: "long put at the same strike". Undefined where none do, and for numbers. */
function summandAt({ classes }: Reading, { from, to }: Chunk): Chunk | undefined {
  const tail = classes.findIndex((kind, i) => i >= from && i < to && kind === "preposition");
  const end = tail < 0 ? to : tail;
  const named = classes[from] === "name" && end > from && end - from <= LONGEST_ITEM;
  return named ? { from, name: from, to: end } : undefined;
}

/** The first noun phrase, or the one in apposition to it where the first is only the entry's name in full. */
function genusOf(reading: Reading, context: EndContext): Chunk | undefined {
  const [first, second] = reading.chunks;
  if (first?.from === 1 && reading.classes[0] === "adverb" && isBareGenus(reading, first, context))
    return first;
  if (first?.from !== 0 || isDoing(reading, first) || isMeasured(reading, first)) return undefined;
  if (isSentence(reading, first)) return undefined;
  if (second && isCoordinated(reading, first, second, context)) return second;
  const definite = isIndefinite(reading, first) && !isList(reading, first);
  if (isFragment(reading) && (definite || first.from < first.name))
    return definite ? phraseAt(reading, 0) : undefined;
  if (isBareGenus(reading, first, context)) return first;
  const comma = skipParenthesis(reading, first.to);
  const apposed = /^[,:]$/.test(reading.tokens[comma]?.text ?? "") && second?.from === comma + 1;
  if (!apposed || !isFullName(reading, first, context)) return undefined;
  return isIndefinite(reading, second) ? second : undefined;
}

/** "A loud, nasal woodwind", "a small but loud woodwind": two adjectives before one noun. */
function isCoordinated(reading: Reading, first: Chunk, second: Chunk, context: EndContext): boolean {
  const { tokens, classes } = reading;
  const joint = tokens.slice(first.to, second.from).map(({ lower }) => lower);
  const joined = /^(?:,|and|but|yet|, yet|, but|, and)$/.test(joint.join(" "));
  const plain = first.to - first.from === 2 && second.from === second.name && second.to - second.from > 1;
  const goesOn = /^(?:,|and|or)$/.test(tokens[second.to]?.lower ?? "") || classes[second.to] === "verb";
  const adjective = termOf(reading, first, context.lexicon);
  if (!joined || !plain || goesOn || !/^an?$/.test(tokens[first.from]?.lower ?? "") || adjective.id)
    return false;
  const term = termOf(reading, second, context.lexicon);
  return (term.id ?? term.ending) !== undefined && isFragment(reading);
}

/** "Slope scale: 0 to 90": a noun before a figure has a value and defines nothing. */
function isMeasured({ tokens }: Reading, { to }: Chunk): boolean {
  return tokens[to]?.text === ":" && /^\p{N}/u.test(tokens[to + 1]?.text ?? "");
}

/** "A sheet of ten pages, number 12, has a fold": with a verb of its own it defines nothing. */
function isSentence({ classes, tokens }: Reading, { to }: Chunk): boolean {
  const verb = tokens.findIndex(({ lower }, i) => i > to && /^(?:has|have|is|are)$/.test(lower));
  const opened = classes.slice(to, verb).some((kind) => kind === "clause" || kind === "pronoun");
  return verb > 0 && !opened && tokens[verb - 1]?.text === ",";
}

/** "Denotes cloth that …": a verb whose subject is the entry. */
function isDoing({ tokens }: Reading, { name, to }: Chunk): boolean {
  const opener = tokens[name]?.lower ?? "";
  return name === 0 && to > 1 && THIRD_PERSONS.has(opener) && !NOUN_VERBS.has(opener);
}

/** "Two strands that twist": what is made of several is none of them. */
function isSeveral({ tokens }: Reading, { from, to }: Chunk): boolean {
  const last = tokens[to - 1];
  const counted = NUMBERS.has(tokens[from]?.lower ?? "") || NUMERALS.has(tokens[from]?.lower ?? "");
  return counted && last?.key !== last?.lower;
}

/** Another name of the entry, or words that its acronym shortens: "Stereolithography" under SLA. */
function isFullName(reading: Reading, phrase: Chunk, context: EndContext): boolean {
  const entry = entryOf(reading.place);
  if (termOf(reading, phrase, context.lexicon).id === entry) return true;
  const label = (entry && context.concepts.drafts.get(entry)?.label) ?? "";
  const words = reading.tokens.slice(phrase.name, phrase.to).map(({ lower }) => lower);
  return isAcronym(label) && shortens(label.toLowerCase(), words.join(" "));
}

/** Whether the letters stand in the phrase in their order, the first at its start. */
function shortens(letters: string, phrase: string): boolean {
  let at = phrase.startsWith(letters.charAt(0)) ? 0 : -1;
  for (const letter of letters.slice(1)) if (at >= 0) at = phrase.indexOf(letter, at + 1);
  return at >= 0;
}

/** "Thick clay slip used to join pieces": no article and no verb, but a modifier before a known concept. */
function isBareGenus(reading: Reading, first: Chunk, context: EndContext): boolean {
  const until = reading.tokens.findIndex((token) =>
    /^(?:that|which|who|whose|where|[;—–])$/.test(token.lower),
  );
  const said = reading.classes.slice(first.to, until < 0 ? undefined : until);
  const modifiers = reading.tokens.slice(first.name, first.to - 1);
  if (modifiers.some(({ lower, glued }) => /ing$/.test(lower) || (!glued && FINITE_VERBS.has(lower))))
    return false;
  const next = reading.tokens[first.to]?.lower ?? "";
  if (RECKONING.has(next) || MEASURED.has(reading.tokens[first.name]?.lower ?? "")) return false;
  const participle =
    said[0] === "verb" && /(?:ed|ing|wn|ven)$|^(?:made|built|held|kept|spun|bound)$/.test(next);
  const verbs = said.filter(
    (kind, i) =>
      /^(?:auxiliary|verb|pronoun|clause)$/.test(kind) && reading.tokens[first.to + i - 1]?.lower !== "to",
  ).length;
  const only = reading.tokens[first.to - 1];
  const several =
    only !== undefined && only.key !== only.lower && reading.classes[first.to] === "preposition";
  const ends =
    said.length === 0 || said[0] === "mark" || /^(?:with|for|in|at|on|of|used)$/.test(next) || participle;
  if (
    !ends ||
    verbs > (participle ? 1 : 0) ||
    (first.to - first.name < 2 && !several && !isNoun(reading, first)) ||
    isList(reading, first)
  )
    return false;
  const term = termOf(reading, first, context.lexicon);
  if (term.id) return said.some((kind) => kind !== "mark") && term.id !== entryOf(reading.place);
  return term.ending !== undefined && !isProperName(reading, first);
}

/** "Northern Sail Loft." alone under Loft is its name in full. */
function isProperName({ tokens }: Reading, { name, to }: Chunk): boolean {
  const words = tokens.slice(name, to);
  return tokens.length <= to + 1 && words.every(({ text }) => /^\p{Lu}/u.test(text));
}

/** "Woodwind with two reeds": one word before what narrows it; a word that is a verb too could be one. */
function isNoun({ tokens, classes }: Reading, { name, to }: Chunk): boolean {
  const narrowed = /^(?:with|for)$/.test(tokens[to]?.lower ?? "") || classes[to] === "verb";
  return narrowed && !FINITE_VERBS.has(tokens[name]?.lower ?? "");
}

/** "IV compared to its range", "sales less returns": what is reckoned from a thing is no kind of it. */
const RECKONING = new Set("compared divided multiplied minus plus less times relative".split(" "));
const MEASURED = new Set("current total average maximum minimum actual".split(" "));

/** "A struct, enum, or union which …" names no one genus. */
function isList(reading: Reading, phrase: Chunk): boolean {
  const [next, after] = [reading.tokens[phrase.to]?.lower ?? "", reading.tokens[phrase.to + 1]?.lower ?? ""];
  if (/^(?:along|together|plus)$/.test(next === "," ? after : next)) return true;
  const joined = /^(?:,|and|or)$/.test(next);
  return joined && (listAt(reading, phrase.from)?.items.length ?? 0) > 1;
}

/** "a network", "the party who", or "the sum named in": the article that a definition opens with. */
function isIndefinite(reading: Reading, phrase: Chunk): boolean {
  const opener = reading.tokens[phrase.from]?.lower ?? "";
  const [next, after] = [reading.tokens[phrase.to]?.lower ?? "", reading.tokens[phrase.to + 1]?.lower ?? ""];
  const relative = /^(?:that|which|who|whose|where)$/.test(next) || /^(?:whom|which|whose)$/.test(after);
  const narrowed =
    reading.classes[phrase.to] === "verb" && (/(?:ed|en|wn|id)$/.test(next) || POSTPOSED.has(next));
  const stated = opener === "the" && narrowed && reading.classes[phrase.to + 1] === "preposition";
  const linked = reading.links.some(({ to }) => to === phrase.to) && !/ing$/.test(next);
  const alone = opener === "the" && (linked || phrase.to >= reading.tokens.length - 1);
  return (
    /^(?:an?|any)$/.test(opener) ||
    alone ||
    stated ||
    ((opener === "the" || phrase.from === phrase.name) && relative)
  );
}
