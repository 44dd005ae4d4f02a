import { folded } from "./clause.ts";
import type { Statement } from "./statements.ts";
import { isParticiple, type Way } from "./ways.ts";
import { ADVERBS, AUXILIARIES, BE, PARTICLES, VALUE_ENDS } from "./words.ts";

/** A row in words: what heads it, and a value for each of its statements. */
export interface RowWords {
  readonly dimension: string;
  readonly values: readonly string[];
}

/** Name the dimension of statements that were aligned, and cut from each what it says on it. */
export function rowWords(group: readonly Statement[], heading: Way["heading"]): RowWords {
  if (heading === "be") return { dimension: "It is", values: group.map((each) => valueFrom(each, 1)) };
  if (heading === "contrast")
    return { dimension: "In contrast", values: group.map((each) => valueFrom(each, 0)) };
  if (heading === "genus") return byGenus(group);
  return heading === "predicate" ? byPredicate(group) : bySubject(group);
}

function bySubject(group: readonly Statement[]): RowWords {
  const shared = sharedVerb(group);
  const [first] = group;
  const named =
    [...bareSubject(first), ...(isPlainBe(shared) ? [] : shared)].join(" ") || (first?.verb ?? "");
  const values = group.map((each) => valueFrom(each, shared.length || leadingBe(each)));
  return { dimension: capitalized(named), values };
}

function byGenus(group: readonly Statement[]): RowWords {
  const values = group.map(({ isSelf, subject, predicate }) =>
    trimmed([...(isSelf ? [] : subject), ...predicate].join(" ")),
  );
  return { dimension: capitalized(group[0]?.genus ?? ""), values };
}

/** One predicate, opposed subjects: the subjects are the values, with the predicates' ends where these differ. */
function byPredicate(group: readonly Statement[]): RowWords {
  const [first = group[0]] = group;
  const isWhole = group.every((each) => text(each.predicate) === text(first?.predicate ?? []));
  const shared = isWhole ? (first?.predicate ?? []) : sharedStart(group.map(({ predicate }) => predicate));
  const values = group.map(({ subject, predicate }) =>
    isWhole ? subject.join(" ") : trimmed([...subject, ...predicate].join(" ")),
  );
  return { dimension: capitalized(shared.join(" ")), values: values.map(lowered) };
}

function text(words: readonly string[]): string {
  return words.map(folded).join(" ");
}

/** The verb group that all have in common and behind which each goes on; empty where they differ. */
function sharedVerb(group: readonly Statement[]): readonly string[] {
  const shared = sharedStart(group.map(({ predicate }) => predicate));
  const verbs = shared.slice(
    0,
    Math.min(verbLength(shared), ...group.map(({ predicate }) => predicate.length - 1)),
  );
  const last = folded(verbs.at(-1) ?? "");
  const isOpen =
    !BE.has(last) && last !== "has" && last !== "have" && (ADVERBS.has(last) || AUXILIARIES.has(last));
  return isOpen ? [] : verbs;
}

/** Length of a verb with its participle and its particle: "is", "is paid at", "looks after". */
function verbLength(words: readonly string[]): number {
  const [first = "", second = ""] = words.map(folded);
  const most = BE.has(first) && isParticiple(second) ? 2 : 1;
  const hasParticle = !(BE.has(first) && most === 1) && PARTICLES.has(folded(words[most] ?? ""));
  return hasParticle ? most + 1 : most;
}

function sharedStart(lists: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = lists;
  const isShared = (word: string, i: number) =>
    others.every((list) => sameVerb(folded(list[i] ?? ""), folded(word)));
  const end = first.findIndex((word, i) => !isShared(word, i));
  return end < 0 ? first : first.slice(0, end);
}

/** "is" and "are", "suits" and "suit" say the same. */
function sameVerb(a: string, b: string): boolean {
  return a === b || (BE.has(a) && BE.has(b)) || a === `${b}s` || b === `${a}s`;
}

function isPlainBe(words: readonly string[]): boolean {
  return words.length === 1 && BE.has(folded(words[0] ?? ""));
}

/** How many words of a plain state to leave out of the value: "is low" is shown as "low". */
function leadingBe({ predicate }: Statement): number {
  return predicate.length > 1 && BE.has(folded(predicate[0] ?? "")) ? 1 : 0;
}

function bareSubject(statement: Statement | undefined): readonly string[] {
  if (!statement || statement.isSelf) return [];
  const [first = "", ...rest] = statement.subject;
  return /^(?:its|their|the|his|her)$/i.test(first) ? rest : statement.subject;
}

function valueFrom({ predicate }: Statement, at: number): string {
  return trimmed(predicate.slice(at).join(" "));
}

/** The value without its reason, its consequence, or an aside. */
function trimmed(value: string): string {
  const [kept = ""] = value.split(VALUE_ENDS);
  return kept.trim().replace(/[,;:]$/, "");
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "The source" inside a cell is "the source"; a name in capitals stays as it is. */
function lowered(words: string): string {
  return /^\p{Lu}\p{Ll}|^A\s/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
