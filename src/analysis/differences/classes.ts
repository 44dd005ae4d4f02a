import { set } from "./words.ts";

/** Words that name one dimension; the first of each row stands for the others. */
const SYNONYM_ROWS: readonly (readonly string[])[] = [
  ["cost", "price", "expense"],
  ["latency", "delay", "lag"],
  ["speed", "pace", "velocity"],
  ["capacity", "volume"],
  ["audience", "user", "customer"],
  ["length", "duration"],
  ["size", "footprint"],
  ["risk", "danger"],
  ["taste", "flavour", "flavor"],
  ["aim", "goal", "purpose", "objective"],
];
export const SYNONYMS: ReadonlyMap<string, string> = new Map(
  SYNONYM_ROWS.flatMap(([first = "", ...others]) => others.map((each) => [each, first] as const)),
);

/** Verbs, and verbs with a particle, that say the same; the first of each row stands for the others. */
const VERB_ROWS: readonly (readonly string[])[] = [
  ["start", "begin", "commence", "come on", "set in"],
  ["stop", "end", "finish", "cease"],
  ["heat", "warm"],
];
export const VERB_CLASSES: ReadonlyMap<string, string> = new Map(
  VERB_ROWS.flatMap(([first = "", ...others]) => others.map((each) => [each, first] as const)),
);

/** Verbs of one side and of the other: what one concept keeps the other discards. */
export const OPPOSED_VERBS: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [set("keep preserve retain save"), set("discard drop remove delete lose")],
  [set("allow permit accept"), set("forbid deny reject refuse prevent")],
  [set("raise increase"), set("lower reduce")],
  [set("rise grow"), set("fall shrink")],
  [set("hide"), set("show reveal expose")],
];
