import { isParticiple } from "./participles.ts";
import type { Statement } from "./statements.ts";
import { folded, subjectKey, wordsOf } from "./word-forms.ts";
import { LIGHT_GENERA, PARTICLES, RELATIVES } from "./words.ts";

/** More words than this name no plain kind. */
const LONGEST_KIND = 4;

/** What a definition calls its concept, and what it says of it beside. */
export interface Kind {
  /** "An oven" */
  readonly name: string;
  readonly key: string;
  /** "in which a fan drives the air" */
  readonly told: readonly string[];
}

/** The kind that an opening names at its head; undefined where it does not begin with a plain noun, or says nothing beside. */
export function kindOf(statement: Statement): Kind | undefined {
  const words = openingOf(statement);
  const end = words.findIndex((_, at) => at > 1 && isJoint(words, at));
  const name = words.slice(0, end);
  const isPlain =
    end > 0 && end <= LONGEST_KIND && /^an?$/i.test(name[0] ?? "") && !/[,;:]/.test(name.join(" "));
  const key = subjectKey(name);
  if (!isPlain || LIGHT_GENERA.has(key.split(" ").at(-1) ?? "")) return undefined;
  return { name: name.join(" "), key, told: words.slice(end) };
}

/** The words of an opening that says what its concept is; empty for any other statement. */
function openingOf({
  isOpening,
  isSelf,
  isPassing,
  isFragment,
  genus,
  subject,
  predicate,
}: Statement): readonly string[] {
  if (!isOpening || isPassing) return [];
  if (genus) return [...wordsOf(genus), ...(isSelf ? [] : subject), ...predicate];
  return isFragment ? predicate : [];
}

/** "that", "with", "used for" */
function isJoint(words: readonly string[], at: number): boolean {
  const [word, next] = [folded(words[at] ?? ""), folded(words[at + 1] ?? "")];
  return (
    (PARTICLES.has(word) && word !== "of") ||
    word === "without" ||
    RELATIVES.has(word) ||
    (isParticiple(word) && PARTICLES.has(next))
  );
}
