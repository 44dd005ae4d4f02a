import { inQuotes, nearestNames } from "./nearest.ts";

/** A cap on what is read or shown: `most` of it, the words for what is beyond, and what to do about that. */
interface Cap {
  readonly most: number;
  /** What is capped; a line for a table. */
  readonly about: string;
  /** What is wrong where there is more. */
  readonly beyond: (most: number) => string;
  readonly mend: string;
}

const FEWER_TEXTS = "Make the graph of fewer texts";

/** Every cap, by the name under which it can be raised or lowered. */
export const CAPS = {
  files: {
    most: 5000,
    about: "texts in one go, after archives are unpacked",
    beyond: (most) => `there are more than ${most} texts`,
    mend: "Choose a folder with fewer",
  },
  "file-megabytes": {
    most: 16,
    about: "size of one text",
    beyond: (most) => `the file is larger than ${most} MB`,
    mend: "Split it, leave it out",
  },
  megabytes: {
    most: 64,
    about: "size of all texts together, unpacked",
    beyond: (most) => `the texts are larger than ${most} MB together`,
    mend: "Choose fewer",
  },
  "graph-megabytes": {
    most: 64,
    about: "size of a graph file",
    beyond: (most) => `the graph file is larger than ${most} MB`,
    mend: FEWER_TEXTS,
  },
  concepts: {
    most: 25_000,
    about: "concepts in a graph",
    beyond: (most) => `there are more than ${most} concepts`,
    mend: FEWER_TEXTS,
  },
  relations: {
    most: 250_000,
    about: "relations in a graph, mentions among them",
    beyond: (most) => `there are more than ${most} relations`,
    mend: FEWER_TEXTS,
  },
  "name-characters": {
    most: 200,
    about: "length of a name; in a text, a longer one is left out with a remark",
    beyond: (most) => `this name is longer than ${most} characters`,
    mend: "Shorten it",
  },
  "definition-characters": {
    most: 100_000,
    about: "length of a definition or a quoted sentence; in a text, a longer definition is cut with a remark",
    beyond: (most) => `this is longer than ${most} characters`,
    mend: "Shorten it",
  },
} as const satisfies Readonly<Record<string, Cap>>;

export type LimitName = keyof typeof CAPS;
export const LIMIT_NAMES = Object.keys(CAPS) as readonly LimitName[];

/** How much may be read or shown; what is more is refused with a sentence that names the limit. */
export type Limits = Readonly<Record<LimitName, number>>;

/** The limits that hold where nobody sets others. */
export const LIMITS = Object.fromEntries(LIMIT_NAMES.map((name) => [name, CAPS[name].most])) as Limits;

/** Something is beyond a limit, or a limit is not well set. `message` is a sentence with a mend. */
export class LimitError extends Error {
  override readonly name = "LimitError";
}

/** What to say of something beyond a limit, with the place that it stands at. */
export function beyondLimit(where: string, name: LimitName, limits: Limits): LimitError {
  return new LimitError(`${where}: ${CAPS[name].beyond(limits[name])}. ${mendOf(name, limits)}`);
}

/** What to do about it: to have less, or how the limit is raised. */
export function mendOf(name: LimitName, limits: Limits): string {
  const set = `limits="${name}=${2 * limits[name]}" on an element`;
  return `${CAPS[name].mend}, or raise "${name}": under "limits" in glossograph.yaml, or by ${set}.`;
}

export function bytesOf(megabytes: number): number {
  return megabytes * 2 ** 20;
}

/**
 * The limits as a text sets them, the others as they are. Throws LimitError for what is no limit or no number above 0.
 * @example readLimits("concepts=50000 files=10").concepts // → 50000
 */
export function readLimits(text = ""): Limits {
  const set = text.split(/[\s,]+/).filter(Boolean);
  return { ...LIMITS, ...Object.fromEntries(set.map(readOne)) };
}

/** The text that `readLimits` reads. */
export function printLimits(limits: Partial<Limits>): string {
  return Object.entries(limits)
    .map(([name, most]) => `${name}=${most}`)
    .join(" ");
}

function readOne(text: string): readonly [LimitName, number] {
  const [name = "", most = ""] = text.split("=");
  if (!isLimitName(name)) throw new LimitError(`limits: there is no limit "${name}". ${meantBy(name)}`);
  if (!(Number(most) > 0))
    throw new LimitError(
      `limits: "${text}" has no number above 0. Write it as in "${name}=${CAPS[name].most}".`,
    );
  return [name, Number(most)];
}

function isLimitName(name: string): name is LimitName {
  return Object.hasOwn(CAPS, name);
}

function meantBy(name: string): string {
  const near = nearestNames(name, LIMIT_NAMES);
  return near.length > 0 ? `Did you mean ${inQuotes(near)}?` : `There are ${inQuotes(LIMIT_NAMES)}.`;
}
