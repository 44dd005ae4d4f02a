import { nounFrom } from "./nouns.ts";
import type { Statement } from "./statements.ts";
import { folded, singular, subjectKey } from "./word-forms.ts";
import { set, TIMES } from "./words.ts";

const NUMBERS = set(
  "no one two three four five six seven eight nine ten eleven twelve fourteen fifteen sixteen twenty thirty forty fifty sixty hundred",
);
/** What stands for a verb where a number is told. */
export const COUNT = "count";
/** Between the ends of a range: "three to fourteen". */
const RANGE = /^(?:to|or|and)$/;
/** Behind what is counted: "thirty gears or more". */
const OPEN_END = /^(?:or (?:more|fewer|less)|only|at most|at least)$/;
/** What is measured and not counted. */
const UNITS = set(
  "degree percent metre meter kilometre kilometer mile litre liter gram kilo kilogram pound euro dollar time step",
);

/**
 * How many of one thing each concept has, put as statements of that thing: "thirty gears or more", "three to fourteen gears". The
 * empty list where no two concepts have a number of the same thing.
 */
export function countsIn(statements: readonly Statement[]): readonly Statement[] {
  const counts = statements.filter(({ isFact }) => !isFact).flatMap(countedIn);
  const bearers = new Map<string, Set<number>>();
  for (const { subjectKey: key, concept } of counts)
    bearers.set(key, new Set([...(bearers.get(key) ?? []), concept]));
  return counts.filter(({ subjectKey: key }) => (bearers.get(key)?.size ?? 0) > 1);
}

function countedIn(each: Statement): readonly Statement[] {
  const words = [...each.subject, ...each.predicate];
  return words.flatMap((word, at) => {
    if (!isNumber(word) || endsRange(words, at)) return [];
    const end = RANGE.test(folded(words[at + 1] ?? "")) && isNumber(words[at + 2] ?? "") ? at + 3 : at + 1;
    const noun = nounFrom(words, end);
    const last = singular(folded(noun.at(-1) ?? ""));
    // "three units of heat" measures heat.
    const isMeasure = folded(words[end + noun.length] ?? "") === "of";
    if (noun.length === 0 || isMeasure || TIMES.has(last) || UNITS.has(last)) return [];
    return [counted(each, noun, words.slice(at, end + noun.length + openEnd(words, end + noun.length)))];
  });
}

/** "fourteen", of "three to fourteen gears". */
function endsRange(words: readonly string[], at: number): boolean {
  return RANGE.test(folded(words[at - 1] ?? "")) && isNumber(words[at - 2] ?? "");
}

function isNumber(word: string): boolean {
  return NUMBERS.has(folded(word)) || /^\d+$/.test(word);
}

/** Length of what leaves a number open behind the noun. */
function openEnd(words: readonly string[], at: number): number {
  const found = [2, 1].find((n) =>
    OPEN_END.test(
      words
        .slice(at, at + n)
        .map(folded)
        .join(" "),
    ),
  );
  return found ?? 0;
}

function counted(from: Statement, noun: readonly string[], phrase: readonly string[]): Statement {
  const { genus: _, whole: __, isFragment: ___, ...rest } = from;
  const value = [phrase[0]?.toLowerCase() ?? "", ...phrase.slice(1)];
  const state = { subject: noun, predicate: ["is", ...value], verb: COUNT, isSelf: false };
  return { ...rest, ...state, subjectKey: subjectKey(noun), isPassing: true, isPart: true, from };
}
