import { gradeIn } from "./scales.ts";
import type { Statement } from "./statements.ts";
import { folded, wordsOf } from "./word-forms.ts";
import { ADVERBS_OF_DEGREE } from "./words.ts";

/** Verbs that place their subject on a scale: "costs more". */
const SCALE_VERBS: Readonly<Record<string, string>> = { cost: "cheap", weigh: "light" };
const MORE = /^(?:more|much|a lot|a great deal)\b/;
const LESS = /^(?:less|little|next to nothing|nothing)\b/;

/**
 * What concepts are said to be on scales, each put as a statement of its own: "light, cheap and easy to adjust" is light, and is
 * cheap. Only of scales on which another concept stands at the other end; the empty list where there is none.
 */
export function gradedStates(statements: readonly Statement[]): readonly Statement[] {
  const states = statements
    .filter(({ isSelf, isPassing, genus }) => isSelf && !isPassing && !genus)
    .flatMap(gradesOf);
  const bearers = new Map<string, Set<number>>();
  for (const { grade, concept } of states) {
    const at = `${grade?.scale} ${grade?.end}`;
    bearers.set(at, new Set([...(bearers.get(at) ?? []), concept]));
  }
  return states.filter(({ grade, concept }) =>
    [...(bearers.get(`${grade?.scale} ${1 - (grade?.end ?? 0)}`) ?? [])].some((other) => other !== concept),
  );
}

function gradesOf(each: Statement): readonly Statement[] {
  const { verb, predicate } = each;
  const told = Object.hasOwn(SCALE_VERBS, verb) ? verbGrade(predicate, SCALE_VERBS[verb] ?? "") : undefined;
  if (told) return [{ ...each, grade: told, isPassing: true, isPart: true, from: each }];
  if (verb !== "be") return [];
  const items = predicate
    .slice(1)
    .join(" ")
    .split(/,\s+(?:and\s+|but\s+)?|\s+(?:and|but)\s+/u);
  return items.flatMap((item) => {
    const words = wordsOf(item);
    const grade = plainGrade(words);
    return grade
      ? [{ ...each, predicate: ["is", ...words], grade, isPassing: true, isPart: true, from: each }]
      : [];
  });
}

/** "costs more" is the end that "cheap" is not; undefined where no amount is told. */
function verbGrade(predicate: readonly string[], least: string): Statement["grade"] {
  const amount = predicate.slice(1).map(folded).join(" ");
  const low = gradeIn([least]);
  if (!low) return undefined;
  if (LESS.test(amount)) return { scale: low.scale, end: low.end };
  return MORE.test(amount) ? { scale: low.scale, end: 1 - low.end } : undefined;
}

/** "light", "much heavier than a rim brake", but not "easy to adjust". */
function plainGrade(words: readonly string[]): Statement["grade"] {
  const at = ADVERBS_OF_DEGREE.has(folded(words[0] ?? "")) ? 1 : 0;
  const grade = gradeIn(words.slice(at, at + 1));
  const next = folded(words[at + 1] ?? "");
  return grade && (next === "" || next === "than") ? { scale: grade.scale, end: grade.end } : undefined;
}
