import type { ConceptId } from "../../model/concept.ts";
import { areNamedOpposites, areOpposite, opposedAmong } from "../../model/opposites.ts";
import type { Evidence } from "../../model/relation.ts";
import type { Concepts, Draft, Place } from "../2-concepts.ts";
import { quoteEntry, type Reading } from "../3-sentences.ts";
import { isAcronym } from "../language/acronym.ts";
import { foldPhrase } from "../language/fold.ts";
import { GENERIC_HEADS, PREPOSITIONS } from "../language/words.ts";
import { entryOf } from "./anaphora.ts";
import type { Claim } from "./claim.ts";
import { isFormula } from "./formula.ts";
import { type Framed, framesOf, pairsIn } from "./frames.ts";

const OPPOSED = 0.82;
const MINIMAL_PAIR = 0.72;
const COMPOUND = 0.74;
/** "A fundamental trait is one where …" speaks of its own noun. */
const IS_ONE =
  /^(?:[^,.]{0,60}\bis one (?:that|which|where|whose|in|of|for)|one (?:that|which|where|whose|in|for|with|made|used|designed|meant|built))\b/i;
const ANY = "*";

/**
 * What the names of concepts say: siblings whose names are opposites contrast; neighbours that differ in one word
 * contrast; and "columnar storage" is a kind of "storage" where its definition speaks of storage too.
 */
export function nameClaims(concepts: Concepts, readings: readonly Reading[]): readonly Claim[] {
  const placeOf = firstPlaces(concepts.places);
  return [
    ...opposedNames(concepts, placeOf),
    ...compoundNames(concepts, placeOf, readings),
    ...expandedNames(concepts, placeOf),
  ];
}

function opposedNames(concepts: Concepts, placeOf: ReadonlyMap<ConceptId, Place>): readonly Claim[] {
  const rankOf = ({ of }: Framed<ConceptId>) => placeOf.get(of)?.rank ?? Number.MAX_SAFE_INTEGER;
  return [...framesOf(nameRows(concepts))].flatMap(([frame, framed]) => {
    if (framed.length < 2) return [];
    const members = [...new Map(framed.map((each) => [`${each.of} ${each.word}`, each])).values()];
    const minimal =
      new Set(members.map(({ of }) => of)).size === 2 &&
      members.length === 2 &&
      !members.every(({ word }) => concepts.byName.has(word)) &&
      !members.every(({ of }) => isAcronym(concepts.drafts.get(of)?.label ?? ""));
    const opposed = opposedAmong(members.map(({ word }) => word));
    return pairsIn(members, rankOf, ({ word }) => minimal || opposed.has(word)).flatMap(([a, b]) => {
      const confidence = opposition(a, b, minimal, frame, placeOf);
      const said = confidence && saidOf(b.of, concepts, placeOf);
      return said ? [claim("contrasts-with", a.of, b.of, confidence, said)] : [];
    });
  });
}

/** What the text says of a concept: its entry's first sentence, or the sentence that made it a concept. */
function saidOf(
  id: ConceptId,
  { drafts }: Concepts,
  placeOf: ReadonlyMap<ConceptId, Place>,
): Evidence | undefined {
  const [place, draft] = [placeOf.get(id), drafts.get(id)];
  if (place) return quoteEntry(place, "opposed-names");
  const quote = draft?.definitions[0];
  return draft && quote ? { quote, file: draft.file, line: draft.line, rule: "opposed-names" } : undefined;
}

const LONGEST_NAME = 6;

/** Every name that is short enough, as its folded words. */
function nameRows({ drafts }: Concepts): readonly (readonly [ConceptId, readonly string[]])[] {
  return [...drafts.values()].flatMap((draft) =>
    namesOf(draft)
      .flatMap((name) => wordRows(name))
      .filter((words) => words.length <= LONGEST_NAME)
      .map((words) => [draft.id, words] as const),
  );
}

/** The words of a name, and those with its compounds in one: "top-down" is opposed to "bottom-up", "non-linear" to "linear". */
function wordRows(name: string): readonly (readonly string[])[] {
  const words = foldPhrase(name)
    .split(" ")
    .filter((word) => !/^(?:based|oriented)$/.test(word));
  if (!/\p{L}-\p{L}/u.test(name)) return [words];
  const compounds = name
    .toLowerCase()
    .split(" ")
    .map((word) => (word.includes("-") ? word : foldPhrase(word)));
  return [words, compounds];
}

/**
 * How sure it is that two names of one frame are set apart; undefined where they are not. "Type 1 error" and "type 2
 * error" are, alone in their frame; not so "array object" and "buffer object", whose words name things of their own, nor
 * what letters stand for.
 */
function opposition(
  a: Framed<ConceptId>,
  b: Framed<ConceptId>,
  mayBeMinimal: boolean,
  frame: string,
  placeOf: ReadonlyMap<ConceptId, Place>,
): number | undefined {
  if (a.word === b.word) return undefined;
  if (frame === "_" && !placeOf.has(a.of) && !placeOf.has(b.of)) return undefined;
  const near = standTogether(placeOf.get(a.of), placeOf.get(b.of));
  if (areOpposite(a.word, b.word))
    return near ? OPPOSED : frame === "_" && !areNamedOpposites(a.word, b.word) ? undefined : OPPOSED - 0.04;
  const slot = frame.split(" ");
  const minimal = slot.length >= 3 && slot.at(-1) !== "_" && mayBeMinimal && [a, b].every(isCount);
  return minimal && near ? MINIMAL_PAIR : undefined;
}

/** "type 1 error", "class b fire", "first order model": numbers and letters tell apart what has one name. */
function isCount({ word }: Framed<ConceptId>): boolean {
  return /^(?:\d+|\p{L}|[ivx]+|first|second|third|fourth|one|two|three|four)$/u.test(word);
}

/** Under one parent, at most two entries apart. */
function standTogether(a: Place | undefined, b: Place | undefined): boolean {
  return a !== undefined && b !== undefined && a.within === b.within && Math.abs(a.rank - b.rank) <= 2;
}

/** "Composable materialized view" is a materialized view if its own text speaks of materialized views. */
function compoundNames(
  concepts: Concepts,
  placeOf: ReadonlyMap<ConceptId, Place>,
  readings: readonly Reading[],
): readonly Claim[] {
  const mentioned = firstMentions(readings);
  const genera = firstNouns(readings);
  return [...concepts.drafts.values()].flatMap((draft) => {
    const head = longestEnding(draft.label, draft, concepts);
    const place = placeOf.get(draft.id) ?? draft.origin;
    if (
      !head ||
      !place ||
      !(
        mentioned.get(draft.id)?.has(head) ||
        mentioned.get(draft.id)?.has(ANY) ||
        haveOneGenus(genera.get(draft.id), genera.get(head)) ||
        entryOf(draft.origin) === head
      )
    )
      return [];
    return [claim("kind-of", draft.id, head, COMPOUND, quoteEntry(place, "compound-name"))];
  });
}

/** "California lottery board" under CLB, where Lottery board is a term: what letters stand for names its class. */
function expandedNames(concepts: Concepts, placeOf: ReadonlyMap<ConceptId, Place>): readonly Claim[] {
  return [...concepts.drafts.values()].flatMap((draft) => {
    const place = isAcronym(draft.label) ? placeOf.get(draft.id) : undefined;
    const heads = place ? draft.aliases.map((alias) => longestEnding(alias, draft, concepts)) : [];
    return [...new Set(heads)].flatMap((head) =>
      place && head && !isGeneralName(head, concepts)
        ? [claim("kind-of", draft.id, head, COMPOUND, quoteEntry(place, "expanded-name"))]
        : [],
    );
  });
}

function isGeneralName(id: ConceptId, { drafts }: Concepts): boolean {
  return GENERIC_HEADS.has(foldPhrase(drafts.get(id)?.label ?? ""));
}

function longestEnding(name: string, draft: Draft, concepts: Concepts): ConceptId | undefined {
  const words = foldPhrase(name).split(" ");
  if (words.some((word) => PREPOSITIONS.has(word)) || IDENTIFIER.test(name)) return undefined;
  const endings = words.slice(1).map((_, i) => words.slice(i + 1).join(" "));
  const [longest = "", ...shorter] = endings;
  for (const ending of [longest, ...aroundModifier(words), ...shorter]) {
    const id = concepts.byName.get(ending);
    if (id && id !== draft.id && concepts.drafts.get(id)?.kind === "concept") return id;
  }
  return undefined;
}

/** "Counter asset account" is a counter account: the name without the word in its middle. */
function aroundModifier(words: readonly string[]): readonly string[] {
  return words.length === 3 ? [`${words[0]} ${words[2]}`] : [];
}

/** "row_count", "row.count": the words of an identifier are no modifiers of its last one. */
const IDENTIFIER = /\p{L}[_.]\p{L}|_$/u;

/** Concepts that the first sentence of each entry mentions. */
function firstMentions(readings: readonly Reading[]): ReadonlyMap<ConceptId, ReadonlySet<string>> {
  const found = new Map<ConceptId, Set<string>>();
  for (const reading of readings) {
    const entry = entryOf(reading.place);
    if (!entry || reading.passageIndex > 0 || reading.index > 0) continue;
    const seen = found.get(entry) ?? new Set<string>();
    if (!isFormula(reading)) for (const mention of reading.mentions) seen.add(mention.id);
    if (IS_ONE.test(reading.passage.prose.text.slice(0, reading.range.end))) seen.add(ANY);
    found.set(entry, seen);
  }
  return found;
}

/** "The row nearest a player" under Back rank, "A row of the board" under Rank: both are rows. */
function haveOneGenus(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a === b && !GENERIC_HEADS.has(a);
}

/** The noun that the definition of each entry opens with. */
function firstNouns(readings: readonly Reading[]): ReadonlyMap<string, string> {
  return new Map(
    readings.flatMap(({ place, passageIndex, index, chunks, tokens }) => {
      const [entry, first] = [entryOf(place), chunks[0]];
      const opens = passageIndex === 0 && index === 0 && first?.from === 0 && first.name > 0;
      return entry && opens ? [[entry, tokens[first.to - 1]?.key ?? ""] as const] : [];
    }),
  );
}

function firstPlaces(places: readonly Place[]): ReadonlyMap<ConceptId, Place> {
  const found = new Map<ConceptId, Place>();
  for (const place of places) for (const id of place.concepts) if (!found.has(id)) found.set(id, place);
  return found;
}

function namesOf(draft: Draft): readonly string[] {
  return [draft.label, ...draft.aliases];
}

function claim(
  type: "contrasts-with" | "kind-of",
  source: ConceptId,
  target: ConceptId,
  confidence: number,
  evidence: Evidence,
): Claim {
  return {
    type,
    source: { id: source },
    target: { id: target },
    basis: "inferred",
    confidence,
    evidence,
  };
}
