import { allPairs, canSubjectsShareARow, doOppose, doSubjectsFace, opposition, somePair } from "./opposed.ts";
import { ownedNoun } from "./owned.ts";
import { isParticiple } from "./participles.ts";
import type { Statement } from "./statements.ts";
import { folded, subjectKey, wordsOf } from "./word-forms.ts";
import { BE, GRADES, LIGHT_PARTICIPLES, LIGHT_VERBS, PURPOSE_VERBS, STATES } from "./words.ts";

/** A way in which statements about different concepts speak of one dimension. */
export interface Way {
  /** Statements with one key belong together; one without a key is left to the other ways. */
  readonly keyOf: (statement: Statement) => string | undefined;
  /** Whether those that have one key are indeed comparable; statements of one concept never are. */
  readonly holds: (group: readonly Statement[]) => boolean;
  /** What heads the row: what the statements have in common, or a name of its own. */
  readonly heading: "subject" | "predicate" | "be" | "genus" | "possession" | "contrast";
}

/** Says that two concepts differ, and not in what. */
const NAMES_CONTRAST = /\b(?:in contrast to|opposite of|differs? from)\b/i;
const always = () => true;

/** The ways to align, the surest first; a statement serves in one row only. */
export const WAYS: readonly Way[] = [
  // the source decides when : the target decides when; less data moves : more data moves
  {
    keyOf: ({ isSelf, predicate }) =>
      isSelf || BE.has(folded(predicate[0] ?? "")) ? undefined : predicate.slice(0, 2).map(folded).join(" "),
    holds: (group) => somePair(group, doSubjectsFace) && allPairs(group, canSubjectsShareARow),
    heading: "predicate",
  },
  // latency is low : latency is high; each query touches few rows : each query touches many rows
  {
    keyOf: ({ isSelf, subjectKey, verb }) => (isSelf ? undefined : `${subjectKey} ${verb}`),
    holds: always,
    heading: "subject",
  },
  // it suits transactions : it suits analytics; it is used for images : it is used where data is exact
  {
    keyOf: (statement) => (statement.isSelf ? ownVerb(statement) : undefined),
    holds: always,
    heading: "subject",
  },
  // a blood vessel that takes blood away : a blood vessel that brings it back
  {
    keyOf: ({ genus, verb, isSelf }) =>
      genus && (verb !== "" || isSelf) ? subjectKey(wordsOf(genus)) : undefined,
    holds: always,
    heading: "genus",
  },
  // failures spread : failures stay local; the delay is short : the delay lasts until the next read
  {
    keyOf: ({ isSelf, subjectKey }) => (isSelf ? undefined : subjectKey),
    holds: (group) => group.some(({ verb }) => STATES.has(verb)) && !group.some(({ genus }) => genus),
    heading: "subject",
  },
  // it is long and narrow : it is short and wide
  {
    keyOf: ({ isSelf, verb }) => (isSelf && verb === "be" ? "be" : undefined),
    holds: (group) => allPairs(group, doOppose),
    heading: "be",
  },
  // it preserves every bit : it discards detail
  {
    keyOf: ({ isSelf, verb, genus }) => (isSelf && !genus ? opposition(verb)?.key : undefined),
    holds: (group) => allPairs(group, (a, b) => opposition(a.verb)?.side !== opposition(b.verb)?.side),
    heading: "contrast",
  },
  // it has a vote : no vote
  {
    keyOf: (statement) => (statement.isSelf ? ownedNoun(statement) : undefined),
    holds: always,
    heading: "possession",
  },
  // one sentence: whereas A states the promise, B delivers it
  {
    keyOf: ({ isSelf, sentence, predicate, genus }) =>
      isSelf && !genus && !NAMES_CONTRAST.test(predicate.join(" ")) ? sentence : undefined,
    holds: always,
    heading: "contrast",
  },
];

/** Whether a statement is worth a row where the text says nothing of the kind about the others. */
export function isWorthAlone(statement: Statement): boolean {
  if (statement.isSelf) return PURPOSE_VERBS.has(statement.verb);
  const value = statement.predicate.slice(1).map(folded);
  // "Small caps": a fragment that begins so may be a name.
  if (folded(wordsOf(statement.sentence)[0] ?? "") === value[0]) return false;
  return statement.verb === "be" && value.length > 0 && value.length <= 4 && GRADES.has(value[0] ?? "");
}

/** A verb that names a dimension, or "be" with a participle: "is accessed". */
function ownVerb({ verb, predicate }: Statement): string | undefined {
  if (verb !== "be") return verb === "" || LIGHT_VERBS.has(verb) ? undefined : verb;
  if (folded(predicate[1] ?? "") === "for") return "be for";
  const participle = folded(predicate[1] ?? "");
  if (predicate.length < 3 || !isParticiple(participle)) return undefined;
  return LIGHT_PARTICIPLES.has(participle) ? undefined : `be ${participle}`;
}
