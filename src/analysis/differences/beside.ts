import type { Statement } from "./statements.ts";
import { folded, wordsOf } from "./word-forms.ts";
import { MORE_OR_LESS, PARTICLES, VALUE_ENDS } from "./words.ts";

/** "by contrast", "on the other hand": what a sentence says is set against what the one before it said. */
const REMARK = /\b(?:by|in) (?:contrast|comparison)\b(?! (?:to|with))|\bon the other hand\b/iu;
/** "Unlike fresh cheese, it needs a rind": what is said holds of the one and not of the other. */
const SET_APART = /^(?:unlike|in contrast to|(?:as )?compared (?:with|to))\s/iu;
/** What is set apart in more words is no cell but a paragraph. */
const LONGEST_APART = 9;
/** "works on the platelets rather than on clotting proteins" */
const INSTEAD = /^(?:rather than|instead of)$/;

/**
 * Statements with all that a sentence sets against what it says: what the other concept does instead, the sentence that a remark
 * looks back to, and whether it is said against another concept that is named. The statements themselves are not changed.
 * @param namedIn places of the concepts that a sentence names.
 */
export function besides(
  statements: readonly Statement[],
  namedIn: (sentence: string) => readonly number[],
): readonly Statement[] {
  const all = statements.flatMap((each) => instead(each, namedIn));
  const answers = answersIn(all);
  return all.map((each) => {
    const beside = each.isSelf ? remarkedSentence(each, answers) : undefined;
    return { ...each, isSetApart: isSetApart(each, namedIn), ...(beside === undefined ? {} : { beside }) };
  });
}

function isSetApart(each: Statement, namedIn: (sentence: string) => readonly number[]): boolean {
  return (
    each.isSelf &&
    each.verb !== "" &&
    !each.predicate.some((word) => MORE_OR_LESS.has(folded(word))) &&
    wordsOf(each.predicate.join(" ").split(VALUE_ENDS)[0] ?? "").length <= LONGEST_APART &&
    SET_APART.test(each.sentence) &&
    namedIn(each.sentence).some((concept) => concept !== each.concept)
  );
}

/** Statements of concepts themselves in sentences with a remark, by the place that they stand at. */
function answersIn(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const answers = new Map<string, Statement[]>();
  for (const each of statements)
    if (each.isSelf && REMARK.test(each.sentence)) {
      const place = `${each.teller} ${each.place}`;
      answers.set(place, [...(answers.get(place) ?? []), each]);
    }
  return answers;
}

/** The sentence with a remark that a statement stands in, or right before; undefined where there is none. */
function remarkedSentence(
  each: Statement,
  answers: ReadonlyMap<string, readonly Statement[]>,
): string | undefined {
  if (REMARK.test(each.sentence)) return each.sentence;
  const next = answers.get(`${each.teller} ${each.place + 1}`) ?? [];
  return next.find(({ concept }) => concept !== each.concept)?.sentence;
}

/** What is said of the one, and what is said to hold of the other instead; the statement alone where it is not known of which. */
function instead(each: Statement, namedIn: (sentence: string) => readonly number[]): readonly Statement[] {
  const { predicate } = each;
  const at = predicate.findIndex((_, i) =>
    INSTEAD.test(
      predicate
        .slice(i, i + 2)
        .map(folded)
        .join(" "),
    ),
  );
  const others = namedIn(each.sentence).filter((concept) => concept !== each.concept);
  const [concept] = others;
  if (at < 2 || others.length !== 1 || concept === undefined || !each.isSelf) return [each];
  const rest = predicate.slice(at + 2);
  const lead = predicate.slice(0, PARTICLES.has(folded(rest[0] ?? "")) ? 1 : 2);
  return [
    { ...each, predicate: predicate.slice(0, at) },
    { ...each, concept, predicate: [...lead, ...rest] },
  ];
}
