import { foldPhrase } from "../language/fold.ts";
import { type End, isKnown } from "./claim.ts";
import type { EndContext } from "./ends.ts";

/** Endings of words that describe and do not name. */
const DESCRIBES = /(?:ward|ern|al|ic|ous|ive|ent|ant|ary|ible|able|less|ed)$/;

/** Adjectives without an ending that shows it. */
const ADJECTIVES = new Set(
  `open closed free bound hard soft hot cold warm cool wet dry light dark white black red green blue brown yellow gray grey blond left right upper
  lower inner outer front back rear top bottom fixed loose tight flat round square straight curved thick thin deep shallow wide narrow long short
  tall low high fast slow strong weak rough smooth sharp blunt sweet sour bitter raw live dead wild tame public private common proper
  plain straight simple single double triple compound complex mixed solid hollow liquid fluid heavy gross net true false odd even male female normal reverse`.split(
    /\s+/,
  ),
);

/** Whether a word describes by its look: "elliptical", "open", "straight-grained", but no name such as "T-Bar". */
export function describes(word: string): boolean {
  return DESCRIBES.test(word) || ADJECTIVES.has(word) || /\p{Ll}-\p{Ll}/u.test(word);
}

/**
 * Kinds that a list names by their modifiers alone: "Kinds of seam: plain, French, flat-felled" with French seam known
 * speaks of the plain seam, and "pawns may be isolated or backward" of the backward pawn. `ends` come back as they are
 * where no other item is such a kind that the text knows, unless the sentence is `sure` to name kinds.
 */
export function withClassNoun(
  ends: readonly End[],
  over: End,
  context: EndContext,
  sure: boolean,
): readonly End[] {
  const noun = isKnown(over) ? context.namesOf(over.id)[0]?.at(-1) : undefined;
  if (!noun || ends.length < 2) return ends;
  const known = ends.filter((end) => isKnown(end) && endsIn(end, noun, context));
  const open = ends.filter((end) => !isKnown(end));
  const alike = (sure || known.length > 0) && known.length + open.length === ends.length;
  const likely = sure && isMostlyAdjectives(open) ? Number.MAX_SAFE_INTEGER : known.length;
  if (!alike || !open.every((end) => isModifier(end, likely))) return ends;
  return ends.map((end) => (isKnown(end) ? end : coined(end, noun)));
}

function endsIn(end: End, noun: string, context: EndContext): boolean {
  return isKnown(end) && context.namesOf(end.id).some((words) => words.length > 1 && words.at(-1) === noun);
}

/** One plain word beside several known kinds; beside a single one it must look like an adjective. */
function isModifier(end: End, known: number): boolean {
  if (isKnown(end) || end.term.marked || end.term.plural) return false;
  if (end.term.words.length > 1 && !/^[^\s-]+-[^\s-]+$/.test(end.term.label)) return false;
  return known > 1 || describes(end.term.label);
}

/** "Normal, reverse, and strike-slip": where most words describe, the others stand for modifiers too. */
function isMostlyAdjectives(ends: readonly End[]): boolean {
  const adjectives = ends.filter((end) => !isKnown(end) && describes(end.term.label));
  return adjectives.length > 0 && adjectives.length * 2 >= ends.length;
}

function coined(end: Exclude<End, { readonly id: unknown }>, noun: string): End {
  const { term, place } = end;
  const label = `${term.label} ${noun}`;
  return { term: { ...term, label, words: [...term.words, noun], key: foldPhrase(label) }, place };
}
