import { type ConceptId, uniqueConceptId } from "../../model/concept.ts";
import type { Concepts, Draft } from "../2-concepts.ts";
import type { Reading } from "../3-sentences.ts";
import { foldPhrase } from "../language/fold.ts";
import { isAcronym } from "../language/lexicon.ts";
import { isNameable, type Term } from "../language/terms.ts";
import { type Claim, type End, isKnown } from "./claim.ts";

/** Phrases used at least this often, in several words, are terms of the text. */
const OFTEN = 2;
/** A list this long speaks for its single general words too: "values, constants, variables, and functions". */
const LONG_LIST = 3;

/**
 * Make concepts of phrases that a rule found to be an element of a known concept. Adds them to `concepts` and returns
 * how many there are; nothing is added where no phrase qualifies.
 */
export function promote(concepts: Concepts, claims: readonly Claim[], readings: readonly Reading[]): number {
  const candidates = claims.flatMap((claim) => candidatesOf(claim, claims, concepts));
  const counts = phraseCounts(readings, candidates);
  let added = 0;
  for (const { claim, end } of candidates) {
    const often = (counts.get(end.term.key) ?? 0) >= OFTEN && end.term.words.length > 1;
    if (concepts.byName.has(end.term.key) || !(claim.promotes || often)) continue;
    create(concepts, end, claim);
    added += 1;
  }
  return added;
}

type OpenEnd = Exclude<End, { readonly id: ConceptId }>;

interface Candidate {
  readonly claim: Claim;
  readonly end: OpenEnd;
}

function candidatesOf(claim: Claim, claims: readonly Claim[], concepts: Concepts): readonly Candidate[] {
  const { source, target } = claim;
  if (claim.promotes === "twins") return twins(claim, concepts);
  if (isKnown(source) === isKnown(target))
    return claim.evidence.rule === "initials" ? open(claim, [source, target]) : [];
  const end = isKnown(source) ? target : source;
  if (isKnown(end) || (end === target && claim.promotes !== "members") || !hasNoun(end.term)) return [];
  const listed = claims.filter((other) => other.evidence === claim.evidence).length;
  const plain =
    isNameable(end.term) || (end.term.words.length === 1 && (listed >= LONG_LIST || end.term.marked));
  return plain ? [{ claim, end }] : [];
}

/** Two phrases with the same noun set against each other: "a hard delete …, while a soft delete …". */
function twins(claim: Claim, concepts: Concepts): readonly Candidate[] {
  const { source, target } = claim;
  if (isKnown(source) && isKnown(target)) return [];
  const same = nounsOf(source, concepts).some((noun) => nounsOf(target, concepts).includes(noun));
  return same ? open(claim, [source, target]).filter(({ end }) => end.term.words.length > 1) : [];
}

function open(claim: Claim, ends: readonly End[]): readonly Candidate[] {
  return ends.flatMap((end) =>
    isKnown(end) || !(isNameable(end.term) || isAcronym(end.term.label)) ? [] : [{ claim, end }],
  );
}

function nounsOf(end: End, concepts: Concepts): readonly string[] {
  if (!isKnown(end)) return end.term.words.slice(-1);
  const draft = concepts.drafts.get(end.id);
  return draft ? [draft.label, ...draft.aliases].map((name) => foldPhrase(name).split(" ").at(-1) ?? "") : [];
}

/** A word that ends like an adjective or adverb names nothing by itself. */
function hasNoun(term: Term): boolean {
  return !/(?:able|ible|ful|less|ous|ish)$/.test(term.words.at(-1) ?? "") && /\p{L}/u.test(term.label);
}

function phraseCounts(
  readings: readonly Reading[],
  candidates: readonly Candidate[],
): ReadonlyMap<string, number> {
  const wanted = new Set(candidates.map(({ end }) => end.term.key));
  const counts = new Map<string, number>();
  for (const reading of readings) {
    for (const chunk of reading.chunks) {
      const words = reading.tokens.slice(chunk.name, chunk.to).map((token) => token.key);
      for (let from = 0; from < words.length; from += 1) {
        const key = words.slice(from).join(" ");
        if (wanted.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return counts;
}

function create(concepts: Concepts, end: OpenEnd, claim: Claim): void {
  const label = capitalized(singularLabel(end.term.label));
  const id = uniqueConceptId(label, concepts.drafts as unknown as ReadonlySet<string>);
  const topic = topicAt(concepts, end);
  const { quote, file, line } = claim.evidence;
  const draft: Draft = { id, label, aliases: [], kind: "concept", topic, definitions: [quote], file, line };
  concepts.drafts.set(id, draft);
  concepts.byName.set(end.term.key, id);
}

function topicAt(concepts: Concepts, end: OpenEnd): string | undefined {
  for (let place: typeof end.place | undefined = end.place; place; place = place.within) {
    const draft = concepts.drafts.get(place.concepts[0] as ConceptId);
    if (draft) return place.role === "topic" ? draft.label : draft.topic;
  }
  return undefined;
}

function singularLabel(label: string): string {
  return label
    .replace(/(?<=\p{L}{2})ies$/u, "y")
    .replace(/(ss|x|ch|sh)es$/, "$1")
    .replace(/(?<=[^sui'])s$/, (s, at: number) =>
      /(?:ics|data)$/i.test(label) || isAcronym(label) || at < 3 ? s : "",
    );
}

function capitalized(label: string): string {
  return /^\p{Ll}/u.test(label) ? label.charAt(0).toUpperCase() + label.slice(1) : label;
}
