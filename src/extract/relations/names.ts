import type { ConceptId } from "../../model/concept.ts";
import { areNamedOpposites, areOpposite } from "../../model/opposites.ts";
import type { Evidence } from "../../model/relation.ts";
import type { Concepts, Draft, Place } from "../2-concepts.ts";
import { quoteEntry, type Reading } from "../3-sentences.ts";
import { foldPhrase } from "../language/fold.ts";
import { PREPOSITIONS } from "../language/words.ts";
import { entryOf } from "./anaphora.ts";
import type { Claim } from "./claim.ts";
import { isFormula } from "./formula.ts";

const OPPOSED = 0.82;
const MINIMAL_PAIR = 0.72;
const COMPOUND = 0.74;
/** "A fundamental trait is one where …" speaks of its own noun. */
const IS_ONE = /^[^,.]{0,60}\bis one (?:that|which|where|whose|in|of|for)\b/;
const ANY = "*";

/**
 * What the names of concepts say: siblings whose names are opposites contrast; neighbours that differ in one word
 * contrast; and "columnar storage" is a kind of "storage" where its definition speaks of storage too.
 */
export function nameClaims(concepts: Concepts, readings: readonly Reading[]): readonly Claim[] {
  const placeOf = firstPlaces(concepts.places);
  return [...opposedNames(concepts, placeOf), ...compoundNames(concepts, placeOf, readings)];
}

function opposedNames(concepts: Concepts, placeOf: ReadonlyMap<ConceptId, Place>): readonly Claim[] {
  const claims: Claim[] = [];
  for (const [frame, ids] of framesOf(concepts)) {
    const members = [...new Map(ids.map((entry) => [entry.id, entry])).values()];
    if (members.length > MOST_IN_FRAME) members.sort((a, b) => rankOf(a, placeOf) - rankOf(b, placeOf));
    members.forEach((a, i) => {
      for (const b of members.slice(i + 1, i + MOST_IN_FRAME)) {
        const confidence = opposition(a, b, members.length, frame, placeOf);
        const said = confidence && saidOf(b.id, concepts, placeOf);
        if (said) claims.push(claim("contrasts-with", a.id, b.id, confidence, said));
      }
    });
  }
  return claims;
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

interface Framed {
  readonly id: ConceptId;
  readonly word: string;
}

/** Names with one word taken out: names that then look alike stand in one frame. */
function framesOf(concepts: Concepts): ReadonlyMap<string, readonly Framed[]> {
  const frames = new Map<string, Framed[]>();
  for (const draft of concepts.drafts.values()) {
    for (const name of namesOf(draft)) {
      const words = foldPhrase(name)
        .split(" ")
        .filter((word) => !/^(?:based|oriented)$/.test(word));
      if (words.length > 6) continue;
      words.forEach((word, i) => {
        const frame = words.map((other, j) => (j === i ? "_" : other)).join(" ");
        const framed = frames.get(frame);
        if (framed) framed.push({ id: draft.id, word });
        else frames.set(frame, [{ id: draft.id, word }]);
      });
    }
  }
  return frames;
}

function opposition(
  a: Framed,
  b: Framed,
  size: number,
  frame: string,
  placeOf: ReadonlyMap<ConceptId, Place>,
): number | undefined {
  if (a.word === b.word) return undefined;
  const near = standTogether(placeOf.get(a.id), placeOf.get(b.id));
  if (areOpposite(a.word, b.word))
    return near ? OPPOSED : frame === "_" && !areNamedOpposites(a.word, b.word) ? undefined : OPPOSED - 0.04;
  const slot = frame.split(" ");
  const minimal = slot.length >= 3 && slot.at(-1) !== "_" && size === 2;
  return minimal && near ? MINIMAL_PAIR : undefined;
}

/** In a crowded frame only neighbors in the text are compared, so that the work grows with the text and not its square. */
const MOST_IN_FRAME = 24;

function rankOf({ id }: Framed, placeOf: ReadonlyMap<ConceptId, Place>): number {
  return placeOf.get(id)?.rank ?? Number.MAX_SAFE_INTEGER;
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
  return [...concepts.drafts.values()].flatMap((draft) => {
    const head = longestEnding(draft, concepts);
    const place = placeOf.get(draft.id) ?? draft.origin;
    if (
      !head ||
      !place ||
      !(
        mentioned.get(draft.id)?.has(head) ||
        mentioned.get(draft.id)?.has(ANY) ||
        entryOf(draft.origin) === head
      )
    )
      return [];
    return [claim("kind-of", draft.id, head, COMPOUND, quoteEntry(place, "compound-name"))];
  });
}

function longestEnding(draft: Draft, concepts: Concepts): ConceptId | undefined {
  const words = foldPhrase(draft.label).split(" ");
  if (words.some((word) => PREPOSITIONS.has(word))) return undefined;
  for (let from = 1; from < words.length; from += 1) {
    const id = concepts.byName.get(words.slice(from).join(" "));
    if (id && id !== draft.id && concepts.drafts.get(id)?.kind === "concept") return id;
  }
  return undefined;
}

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
