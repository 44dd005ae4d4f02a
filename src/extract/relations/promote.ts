import { type ConceptId, uniqueConceptId } from "../../model/concept.ts";
import type { Evidence } from "../../model/relation.ts";
import type { Concepts, Draft } from "../2-concepts.ts";
import { quoteOf, type Reading } from "../3-sentences.ts";
import { foldPhrase } from "../language/fold.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { singularLabel } from "../names/singular-label.ts";
import { type Candidate, candidatesOf, listLengths, type OpenEnd, sharedEnds } from "./candidates.ts";
import type { Claim } from "./claim.ts";
import { passingDefinitions } from "./passing.ts";

/** Phrases used at least this often, in several words, are terms of the text. */
const OFTEN = 2;

/**
 * Make concepts of phrases that a rule found to be an element of a known concept. Adds them to `concepts` and returns
 * how many there are; nothing is added where no phrase qualifies.
 */
export function promote(
  concepts: Concepts,
  claims: readonly Claim[],
  readings: readonly Reading[],
  lexicon: Lexicon,
): number {
  const listed = listLengths(claims);
  const candidates = claims.flatMap((claim) => candidatesOf(claim, listed, concepts));
  const counts = phraseCounts(readings, candidates);
  let added = 0;
  for (const { claim, end } of inOrder([...candidates, ...sharedEnds(claims)])) {
    const often = (counts.get(end.term.key) ?? 0) >= OFTEN && end.term.words.length > 1;
    if (concepts.byName.has(end.term.key) || !(claim.promotes || often)) continue;
    if (!nameAgain(concepts, end, claim)) create(concepts, end, claim.evidence, []);
    added += 1;
  }
  for (const { term, acronym, reading } of passingDefinitions(readings, lexicon)) {
    if (concepts.byName.has(term.key)) continue;
    create(
      concepts,
      { term, place: reading.place },
      quoteOf(reading, "passing-definition"),
      acronym ? [acronym] : [],
    );
    added += 1;
  }
  return added;
}

/** Names made of an adjective and a noun come last, so that the adjective alone can be a name before. */
function inOrder(candidates: readonly Candidate[]): readonly Candidate[] {
  const isMade = ({ claim }: Candidate) => claim.evidence.rule === ADJECTIVES;
  return [...candidates.filter((each) => !isMade(each)), ...candidates.filter(isMade)];
}

const ADJECTIVES = "alternatives";

/** "Load testing" beside "Load test", "fixed seal" beside "Fixed": another name of what is known. Returns whether it is. */
function nameAgain({ byName, drafts }: Concepts, { term }: OpenEnd, { evidence }: Claim): boolean {
  const { key, words } = term;
  const openings =
    evidence.rule === ADJECTIVES ? words.map((_, i) => words.slice(0, i).join(" ")).slice(1) : [];
  const known = words.length > 1 ? [...otherForms(key), ...openings] : [];
  const id = known.map((name) => byName.get(name)).find(Boolean);
  const draft = id && drafts.get(id);
  if (!draft) return false;
  byName.set(key, draft.id);
  draft.aliases.push(term.label);
  return true;
}

/** A phrase with the action for the thing at its end, and the thing for the action. */
function otherForms(key: string): readonly string[] {
  const stem = key.replace(/ing$/, "");
  return stem === key ? [`${key}ing`, `${key.replace(/e$/, "")}ing`] : [stem, `${stem}e`];
}

function phraseCounts(
  readings: readonly Reading[],
  candidates: readonly Candidate[],
): ReadonlyMap<string, number> {
  // Only of what no rule makes a concept by itself it matters how often the text says it.
  const open = candidates.filter(({ claim }) => !claim.promotes);
  const wanted = new Set(open.map(({ end }) => end.term.key));
  const nouns = new Set(open.map(({ end }) => end.term.words.at(-1)));
  const counts = new Map<string, number>();
  for (const reading of readings) {
    for (const chunk of reading.chunks) {
      if (!nouns.has(reading.tokens[chunk.to - 1]?.key)) continue;
      const words = reading.tokens.slice(chunk.name, chunk.to).map((token) => token.key);
      for (let from = 0; from < words.length; from += 1) {
        const key = words.slice(from).join(" ");
        if (wanted.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return counts;
}

function create(concepts: Concepts, end: OpenEnd, evidence: Evidence, aliases: readonly string[]): void {
  const label = capitalized(singularLabel(end.term.label));
  const id = uniqueConceptId(label, concepts.drafts as unknown as ReadonlySet<string>);
  const topic = topicAt(concepts, end);
  const { quote, file, line } = evidence;
  const draft: Draft = {
    id,
    label,
    aliases: [...aliases],
    kind: "concept",
    topic,
    definitions: [quote],
    file,
    line,
    origin: end.place,
  };
  concepts.drafts.set(id, draft);
  for (const key of [end.term.key, ...aliases.map(foldPhrase)])
    if (!concepts.byName.has(key)) concepts.byName.set(key, id);
}

function topicAt(concepts: Concepts, end: OpenEnd): string | undefined {
  for (let place: typeof end.place | undefined = end.place; place; place = place.within) {
    const draft = concepts.drafts.get(place.concepts[0] as ConceptId);
    if (draft) return place.role === "topic" || draft.kind === "topic" ? draft.label : draft.topic;
  }
  return undefined;
}

function capitalized(label: string): string {
  return /^\p{Ll}/u.test(label) ? label.charAt(0).toUpperCase() + label.slice(1) : label;
}
