import { ownedNoun } from "./owned.ts";
import { isPlainBe, sharedStart, sharedVerb } from "./shared-verb.ts";
import type { Statement } from "./statements.ts";
import type { Way } from "./ways.ts";
import { folded } from "./word-forms.ts";
import { BE, VALUE_ENDS } from "./words.ts";

/** A row in words: what heads it, and a value for each of its statements. */
export interface RowWords {
  readonly dimension: string;
  readonly values: readonly string[];
}

/** Name the dimension of statements that were aligned, and cut from each what it says on it. */
export function rowWords(group: readonly Statement[], heading: Way["heading"]): RowWords {
  if (heading === "be") return { dimension: "It is", values: group.map((each) => valueFrom(each, 1)) };
  if (heading === "contrast")
    return {
      dimension: "In contrast",
      values: group.map((each) => valueFrom({ predicate: each.whole ?? each.predicate }, 0)),
    };
  if (heading === "genus") return byGenus(group);
  if (heading === "possession") return byPossession(group);
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

/** What each has or lacks: "a vote", "no vote"; a verb of its own stays, since it may not be repeated in the heading. */
function byPossession(group: readonly Statement[]): RowWords {
  const [first] = group;
  const values = group.map((each) => valueFrom(each, each.verb === "have" ? 1 : 0).split(", ")[0] ?? "");
  return { dimension: capitalized((first && ownedNoun(first)) ?? ""), values };
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

/** How many words of a plain state to leave out of the value: "is low" is shown as "low". */
function leadingBe({ predicate }: Statement): number {
  return predicate.length > 1 && BE.has(folded(predicate[0] ?? "")) ? 1 : 0;
}

function bareSubject(statement: Statement | undefined): readonly string[] {
  if (!statement || statement.isSelf) return [];
  const [first = "", ...rest] = statement.subject;
  return /^(?:its|their|the|his|her)$/i.test(first) ? rest : statement.subject;
}

function valueFrom({ predicate }: Pick<Statement, "predicate">, at: number): string {
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
