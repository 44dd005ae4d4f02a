import { isVague, nameOfApart } from "./apart.ts";
import { COUNT } from "./counts.ts";
import { kindOf } from "./kind.ts";
import {
  allPairs,
  canSubjectsShareARow,
  doOppose,
  doSubjectsFace,
  isTimed,
  opposition,
  somePair,
} from "./opposed.ts";
import { originAt } from "./origin.ts";
import { ownedNoun } from "./owned.ts";
import { isParticiple } from "./participles.ts";
import { NAMES_CONTRAST } from "./row-words.ts";
import { gradeIn } from "./scales.ts";
import type { Statement } from "./statements.ts";
import { folded, singular, subjectKey, wordsOf } from "./word-forms.ts";
import {
  BE,
  GRADES,
  LASTING,
  LIGHT_PARTICIPLES,
  LIGHT_VERBS,
  MORE_OR_LESS,
  MULTIPLES,
  PARTICLES,
  PURPOSE_VERBS,
  STATES,
  TIMES,
} from "./words.ts";

/** A way in which statements about different concepts speak of one dimension. */
export interface Way {
  /** Statements with one key belong together; one without a key is left to the other ways. */
  readonly keyOf: (statement: Statement) => string | undefined;
  /** Whether those that have one key are indeed comparable; statements of one concept never are. */
  readonly holds: (group: readonly Statement[]) => boolean;
  /** What heads the row: what the statements have in common, or a name of its own. */
  readonly heading:
    | "apart"
    | "subject"
    | "predicate"
    | "be"
    | "genus"
    | "possession"
    | "contrast"
    | "verb"
    | "origin"
    | "scale"
    | "grade"
    | "kind";
}

/** Words from a verb to the unit that it is measured in: "keeps for about a week". */
const LONGEST_MEASURE = 6;
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
    keyOf: ({ isSelf, subjectKey, verb }) =>
      isSelf || subjectKey === "" || verb === COUNT ? undefined : `${subjectKey} ${verb}`,
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
  // an oven with a stone floor : an oven in which a fan drives the air
  { keyOf: (each) => kindOf(each)?.key, holds: always, heading: "kind" },
  // it keeps for a week : it lasts for months; it takes minutes : it takes hours
  { keyOf: lastingVerb, holds: always, heading: "verb" },
  // failures spread : failures stay local; the dough rises slowly : the dough doubles in an hour; the delay is short : the delay lasts until the next read
  {
    keyOf: ({ isSelf, subjectKey, verb }) => (isSelf || verb === COUNT ? undefined : subjectKey || undefined),
    holds: (group) =>
      group.some((each) => STATES.has(each.verb) || isTimed(each)) && !group.some(({ genus }) => genus),
    heading: "subject",
  },
  // it is light, cheap and quiet : it is heavier and costs more
  {
    keyOf: ({ grade }) => grade?.scale,
    holds: (group) => allPairs(group, (a, b) => a.grade?.end !== b.grade?.end),
    heading: "grade",
  },
  // it is lossless and eager : it is lossy and lazy
  {
    keyOf: ({ isSelf, verb, grade }) => (isSelf && verb === "be" && !grade ? "be" : undefined),
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
  // coffee from one farm : a mix of beans from different origins
  {
    keyOf: ({ isOpening, verb, predicate, isSelf }) =>
      isOpening && isSelf && verb === ""
        ? folded(predicate[originAt(predicate)] ?? "") || undefined
        : undefined,
    holds: always,
    heading: "origin",
  },
  // a short shot : let it run long
  {
    keyOf: (each) => (each.isOpening && each.isFragment ? gradeIn(each.predicate)?.scale : undefined),
    holds: (group) => allPairs(group, (a, b) => gradeIn(a.predicate)?.end !== gradeIn(b.predicate)?.end),
    heading: "scale",
  },
  // thirty gears or more : three to fourteen gears
  {
    keyOf: ({ verb, subjectKey }) => (verb === COUNT ? subjectKey : undefined),
    holds: always,
    heading: "subject",
  },
  // it keeps more of what was put in. The other, by contrast, tastes of the roaster.
  { keyOf: ({ beside }) => beside, holds: always, heading: "contrast" },
  // unlike the first, the second can wait a little : unlike either, the third may take hours
  { keyOf: (each) => (isVague(each) ? "apart" : undefined), holds: always, heading: "apart" },
  // one sentence: whereas A states the promise, B delivers it
  {
    keyOf: ({ isSelf, sentence, predicate, genus, isFragment }) =>
      isSelf && !genus && !isFragment && !NAMES_CONTRAST.test(predicate.join(" ")) ? sentence : undefined,
    holds: always,
    heading: "contrast",
  },
];

/** What heads a statement that stands in a row alone. */
export function headingAlone(statement: Statement): Way["heading"] {
  if (statement.isSetApart && statement.verb === "be" && gradeIn(statement.predicate)) return "scale";
  return isVague(statement) ? "apart" : "subject";
}

/** Whether a statement is worth a row where the text says nothing of the kind about the others. */
export function isWorthAlone(statement: Statement): boolean {
  if (statement.isFact) return true;
  if (statement.isSelf) return isNamedApart(statement) || PURPOSE_VERBS.has(statement.verb);
  const value = statement.predicate.slice(1).map(folded);
  if (statement.verb === "be" && MULTIPLES.has(value[0] ?? "")) return true;
  // "Small caps": a fragment that begins so may be a name; "smaller sums" is none.
  if (!/er$/.test(value[0] ?? "") && folded(wordsOf(statement.sentence)[0] ?? "") === value[0]) return false;
  if (statement.isPassing) return value.some((word) => MORE_OR_LESS.has(word));
  return statement.verb === "be" && value.length > 0 && value.length <= 4 && GRADES.has(value[0] ?? "");
}

/** Set against another concept on a dimension that can be named; what is merely different is told by its sentence. */
function isNamedApart(statement: Statement): boolean {
  if (!statement.isSetApart) return false;
  return headingAlone(statement) !== "apart" || nameOfApart(statement) !== undefined;
}

/** "last" for all that says how long something lasts, "take" for how long it takes; undefined for what says nothing of time. */
function lastingVerb({ verb, predicate, genus }: Statement): string | undefined {
  const [first = "", second = ""] = predicate.map(folded);
  const isOfTime = predicate.slice(1, LONGEST_MEASURE).some((word) => TIMES.has(singular(folded(word))));
  if (!isOfTime || genus) return undefined;
  if (singular(first) === "take") return "take";
  return verb === "last" || (LASTING.has(singular(first)) && second === "for") ? "last" : undefined;
}

/** A verb that names a dimension, or "be" with a participle: "is accessed". */
function ownVerb({ verb, predicate }: Statement): string | undefined {
  if (verb !== "be") return LIGHT_VERBS.has(verb) ? withParticle(verb, predicate) : verb || undefined;
  if (folded(predicate[1] ?? "") === "for") return "be for";
  const participle = folded(predicate[1] ?? "");
  if (predicate.length < 3 || !isParticiple(participle)) return undefined;
  if (!LIGHT_PARTICIPLES.has(participle)) return `be ${participle}`;
  return PARTICLES.has(folded(predicate[2] ?? "")) ? predicate.slice(1, 3).map(folded).join(" ") : undefined;
}

/** A verb that says too little alone may say enough with its particle: "works on", "comes from". */
function withParticle(verb: string, predicate: readonly string[]): string | undefined {
  const [first = "", particle = ""] = predicate.map(folded);
  if (verb === "have" || singular(first) !== verb || !PARTICLES.has(particle)) return undefined;
  return particle === "with" || particle === "for" ? undefined : `${verb} ${particle}`;
}
