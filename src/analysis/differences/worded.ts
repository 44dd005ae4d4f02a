import { polesOf } from "../../model/opposites.ts";
import { VERB_CLASSES } from "./classes.ts";
import { isFunctionWord } from "./parts.ts";
import type { Statement } from "./statements.ts";
import { stem } from "./stems.ts";
import { VERBS } from "./verbs.ts";
import { folded, wordsOf } from "./word-forms.ts";
import { GRADES, IMPERSONAL, LIGHT_PARTICIPLES, LIGHT_VERBS, VAGUE_WORDS, VALUE_ENDS } from "./words.ts";

const LIGHT_STEMS = new Set([...LIGHT_VERBS].map(stem));
const SHORTEST_WORD = 3;

/** A statement with the words by which it can be told of what it speaks. */
export interface Worded {
  readonly statement: Statement;
  /** Place among all that are compared. */
  readonly at: number;
  /** Words for things, by what their forms have in common. */
  readonly stems: ReadonlyMap<string, string>;
  /** Ends of dimensions that its words stand at, and the ends that face these. */
  readonly ends: ReadonlySet<string>;
  readonly facing: ReadonlySet<string>;
}

/** A statement with its words; what a value leaves out, its reason or an aside, has no say. Names of the concepts are no things. */
export function worded(statement: Statement, at: number, nameStems: ReadonlySet<string>): Worded {
  const words = toldWords(statement).map(folded);
  const poles = words.flatMap(polesOf);
  return {
    statement,
    at,
    stems: stemsOf(words, nameStems),
    ends: new Set(poles.map(({ axis, end }) => `${axis} ${end}`)),
    facing: new Set(poles.map(({ axis, end }) => `${axis} ${1 - end}`)),
  };
}

/** The words of a statement up to its reason, its consequence or an aside. */
export function toldWords({ subject, predicate }: Statement): readonly string[] {
  return wordsOf([...subject, ...predicate].join(" ").split(VALUE_ENDS)[0] ?? "");
}

function stemsOf(words: readonly string[], nameStems: ReadonlySet<string>): ReadonlyMap<string, string> {
  const told = words.filter((word, i) => isContent(word) || (words[i - 1] === "to" && VERBS.has(word)));
  return new Map(
    told
      .map((word) => [VERB_CLASSES.get(stem(word)) ?? stem(word), word] as const)
      .filter(([key]) => !nameStems.has(key)),
  );
}

function isContent(word: string): boolean {
  return (
    word.length >= SHORTEST_WORD &&
    /^\p{L}+$/u.test(word) &&
    !isFunctionWord(word) &&
    !GRADES.has(word) &&
    !LIGHT_STEMS.has(stem(word)) &&
    !LIGHT_PARTICIPLES.has(word) &&
    !/ly$/.test(word) &&
    !VAGUE_WORDS.has(word) &&
    !IMPERSONAL.has(word)
  );
}
