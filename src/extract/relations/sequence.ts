import type { ConceptId } from "../../model/concept.ts";
import type { Concepts } from "../2-concepts.ts";
import type { Reading } from "../3-sentences.ts";
import { oncePerPhrasing } from "../language/once.ts";
import { SEQUENCE_RULES } from "../rules/sequence.ts";
import { entryOf } from "./anaphora.ts";
import { type Claim, isKnown } from "./claim.ts";
import { PROCESS } from "./process.ts";

const LOOSE: ReadonlySet<string> = new Set(SEQUENCE_RULES.map(({ id }) => id));
/** So many steps of one entry make a sequence. */
const LEAST_STEPS = 3;
const ANNOUNCED = /\b(?:steps|stages|phases|in order|in this order|in turn)\b/i;

/** The rule that reads a number in brackets. */
const NUMBERED = "numbered";

/** Whether a claim needs others beside it. */
export function isLoose({ evidence }: Claim): boolean {
  return LOOSE.has(evidence.rule);
}

/**
 * Keep the steps that stand in a sequence, and give them their places in it. A step that its clause alone would make is
 * left out where its entry has fewer than three, and a number in brackets where nothing says that it counts steps.
 */
export function inSequence(
  claims: readonly Claim[],
  readings: readonly Reading[],
  concepts: Concepts,
): readonly Claim[] {
  if (!claims.some(isLoose)) return claims;
  const counting = claims.some(({ evidence }) => evidence.rule === NUMBERED);
  const processes = counting ? announcedProcesses(readings, concepts) : new Set<ConceptId>();
  const steps = stepsByProcess(claims);
  return claims.flatMap((claim) => {
    const process = processOf(claim);
    const own = process ? (steps.get(process) ?? []) : [];
    const rank = own.indexOf(endKey(claim));
    if (!isLoose(claim)) return [rank >= 0 && own.length >= LEAST_STEPS ? ranked(claim, rank) : claim];
    const counted = claim.evidence.rule !== NUMBERED || (process !== undefined && processes.has(process));
    return own.length >= LEAST_STEPS && counted ? [ranked(claim, rank)] : [];
  });
}

function ranked(claim: Claim, rank: number): Claim {
  return claim.order === undefined ? { ...claim, order: rank + 1 } : claim;
}

/** The different steps of each process in which at least one step is loose, in the order of the text. */
function stepsByProcess(claims: readonly Claim[]): ReadonlyMap<ConceptId, readonly string[]> {
  const loose = new Set(claims.filter(isLoose).map(processOf));
  const steps = new Map<ConceptId, string[]>();
  for (const claim of claims) {
    const process = processOf(claim);
    if (!process || !loose.has(process)) continue;
    const own = steps.get(process) ?? [];
    steps.set(process, own);
    if (!own.includes(endKey(claim))) own.push(endKey(claim));
  }
  return steps;
}

function processOf({ type, target }: Claim): ConceptId | undefined {
  return type === "stage-of" && isKnown(target) ? target.id : undefined;
}

function endKey({ source }: Claim): string {
  return isKnown(source) ? source.id : source.term.key;
}

/** Entries that are named as processes, or whose text speaks of steps. */
function announcedProcesses(readings: readonly Reading[], { drafts }: Concepts): ReadonlySet<ConceptId> {
  const found = new Set<ConceptId>();
  for (const reading of readings) {
    const entry = entryOf(reading.place);
    const draft = entry && drafts.get(entry);
    if (!draft || found.has(draft.id)) continue;
    if (PROCESS.test(draft.label) || announcesSteps(reading)) found.add(draft.id);
  }
  return found;
}

const announcesSteps = oncePerPhrasing(({ passage, range }) =>
  ANNOUNCED.test(passage.prose.text.slice(range.start, range.end)),
);
