import type { ConceptId } from "../model/concept.ts";
import type { Concepts } from "./2-concepts.ts";
import { quoteOf, type Reading, readSentence, type Sentence } from "./3-sentences.ts";
import { foldPhrase } from "./language/fold.ts";
import { Lexicon } from "./language/lexicon.ts";
import { fileName } from "./names/file-name.ts";
import { alternativeClaims } from "./relations/alternatives.ts";
import { entryOf } from "./relations/anaphora.ts";
import { appendedListClaims } from "./relations/appended-list.ts";
import { bareItemClaims } from "./relations/bare-items.ts";
import { bareListClaims } from "./relations/bare-list.ts";
import { besideKindClaims } from "./relations/beside-kinds.ts";
import { type Claim, isKnown } from "./relations/claim.ts";
import { type EndContext, endContext } from "./relations/ends.ts";
import { fragmentClaims, sumClaims } from "./relations/fragment.ts";
import { groupedClaims } from "./relations/grouped.ts";
import { initialClaims } from "./relations/initials.ts";
import { labelledListClaims, namedLabelClaims } from "./relations/labelled-list.ts";
import { nameClaims } from "./relations/names.ts";
import { namingClaims } from "./relations/naming.ts";
import { NewNames } from "./relations/new-names.ts";
import { opposedDefinitions } from "./relations/opposed-definitions.ts";
import { parallelClaims } from "./relations/parallels.ts";
import { promote } from "./relations/promote.ts";
import { inSequence } from "./relations/sequence.ts";
import { statedClaims } from "./relations/stated.ts";
import { stepClaims } from "./relations/steps.ts";
import { structuralClaims } from "./relations/structure.ts";
import { subkindClaims } from "./relations/subkinds.ts";
import { surroundingsOf } from "./relations/surroundings.ts";
import { twinKindClaims } from "./relations/twin-kinds.ts";

/** A term found by one reading can be the known end that another one needs; the text is read this often at most. */
const MOST_ROUNDS = 3;

/**
 * Read all relations: what sentences state, what structure and names say, and which definitions mention which concepts.
 * Phrases that turn out to be elements of a concept are added to `concepts`.
 */
export function findClaims(sentences: readonly Sentence[], concepts: Concepts): readonly Claim[] {
  const around = surroundingsOf(concepts);
  let rows: readonly Row[] = sentences.map((sentence) => ({ sentence }));
  for (let round = 1; ; round += 1) {
    const lexicon = lexiconOf(concepts);
    const context = endContext(concepts, lexicon, around);
    const read = rows.map((row) => (row.read ? row.read : readOne(row.sentence, lexicon, context)));
    const readings = read.map(({ reading }) => reading);
    const told = [
      ...read.flatMap(({ claims }) => claims),
      ...subkindClaims(readings, context),
      ...besideKindClaims(readings, context),
      ...parallelClaims(readings, context),
      ...groupedClaims(context),
    ];
    const stated = inSequence(told, readings, concepts);
    const known = concepts.drafts.size;
    const added = round < MOST_ROUNDS ? promote(concepts, stated, readings, lexicon) : 0;
    if (added === 0) return complete(stated, readings, concepts);
    rows = withoutStale(read, new NewNames(concepts, known, known + added > concepts.drafts.size));
  }
}

/** A sentence, with what was read in it as long as no new term can change that. */
interface Row {
  readonly sentence: Sentence;
  readonly read?: ReadRow;
}

interface ReadRow {
  readonly reading: Reading;
  readonly claims: readonly Claim[];
}

function readOne(sentence: Sentence, lexicon: Lexicon, context: EndContext): ReadRow {
  const reading = readSentence(sentence, lexicon);
  const named = namedLabelClaims(reading, context);
  if (named.length > 0) return { reading, claims: named };
  const claims = [
    ...statedClaims(reading, context),
    ...initialClaims(reading, context),
    ...fragmentClaims(reading, context),
    ...bareListClaims(reading, context),
    ...sumClaims(reading, context),
    ...stepClaims(reading, context),
    ...appendedListClaims(reading, context),
    ...labelledListClaims(reading, context),
    ...namingClaims(reading, context),
    ...alternativeClaims(reading, context),
  ];
  return { reading, claims };
}

/** Sentences that new names concern are read again. */
function withoutStale(read: readonly ReadRow[], names: NewNames): readonly Row[] {
  return read.map((row) =>
    names.concern(row.reading) ? { sentence: row.reading } : { sentence: row.reading, read: row },
  );
}

function complete(
  stated: readonly Claim[],
  readings: readonly Reading[],
  concepts: Concepts,
): readonly Claim[] {
  const processes = new Set(
    stated
      .filter((claim) => claim.type === "stage-of" && isKnown(claim.target))
      .map((claim) => (isKnown(claim.target) ? claim.target.id : "")),
  );
  const genera = generaOf(stated);
  const bare = bareItemClaims(concepts);
  const structural = structuralClaims(concepts, (process) => processes.has(process));
  const told = [
    ...stated,
    ...structural,
    ...bare,
    ...nameClaims(concepts, readings).filter((each) => !isOverruled(each, genera)),
  ];
  const all = [
    ...told,
    ...twinKindClaims(told, concepts),
    ...opposedDefinitions(readings),
    ...mentionClaims(readings),
  ];
  return all.filter(
    (claim) => isKnown(claim.source) && isKnown(claim.target) && claim.source.id !== claim.target.id,
  );
}

/** What sentences say that each concept is: beside that, another class in its name counts for nothing. */
function generaOf(claims: readonly Claim[]): ReadonlyMap<string, ReadonlySet<string>> {
  const genera = new Map<string, Set<string>>();
  for (const { type, source, target } of claims) {
    if (type !== "kind-of" || !isKnown(source) || !isKnown(target)) continue;
    genera.set(source.id, (genera.get(source.id) ?? new Set()).add(target.id));
  }
  return genera;
}

function isOverruled({ type, source, target }: Claim, genera: ReturnType<typeof generaOf>): boolean {
  if (type !== "kind-of" || !isKnown(source) || !isKnown(target)) return false;
  return genera.get(source.id)?.has(target.id) === false;
}

function lexiconOf(concepts: Concepts): Lexicon {
  const lexicon = new Lexicon();
  for (const draft of concepts.drafts.values()) lexicon.add(draft.label, draft.id);
  for (const draft of concepts.drafts.values())
    for (const alias of draft.aliases)
      if (!concepts.everyday.has(foldPhrase(alias))) lexicon.add(alias, draft.id);
  for (const draft of concepts.drafts.values())
    for (const name of [draft.label, ...draft.aliases]) lexicon.addAnchor(name, draft.id);
  for (const { outline, node, concepts: own } of concepts.places)
    if (node === outline.root || node.form === "title")
      lexicon.addAnchor(fileName(outline.source.path), own[0] ?? "");
  return lexicon;
}

/** The definition of a concept uses another concept. Its first sentence that does so is the evidence. */
function mentionClaims(readings: readonly Reading[]): readonly Claim[] {
  const seen = new Map<ConceptId, Set<string>>();
  const found: Claim[] = [];
  for (const reading of readings) {
    const entry = entryOf(reading.place);
    const sources = entry ? [entry] : reading.place.concepts;
    for (const { id, from, to } of reading.mentions) {
      if (to - from === 1 && reading.classes[from] === "verb") continue;
      for (const source of sources)
        if (source !== id && isFresh(seen, source, id)) found.push(mentionClaim(reading, source, id));
    }
  }
  return found;
}

/** Whether a concept has not been seen to mention this one; from now on it has. */
function isFresh(seen: Map<ConceptId, Set<string>>, source: ConceptId, id: string): boolean {
  const mentioned = seen.get(source);
  if (!mentioned) seen.set(source, new Set([id]));
  else if (mentioned.has(id)) return false;
  else mentioned.add(id);
  return true;
}

function mentionClaim(reading: Reading, source: ConceptId, id: string): Claim {
  return {
    type: "mentions",
    source: { id: source },
    target: { id: id as ConceptId },
    basis: "stated",
    confidence: 0.95,
    evidence: quoteOf(reading, "mention"),
  };
}
