import { nameOfApart } from "./apart.ts";
import { isOfPeople } from "./common.ts";
import { kindOf } from "./kind.ts";
import { originAt } from "./origin.ts";
import { ownedNoun } from "./owned.ts";
import { isParticiple } from "./participles.ts";
import { gradeIn } from "./scales.ts";
import { isPlainBe, sharedStart, sharedVerb } from "./shared-verb.ts";
import type { Statement } from "./statements.ts";
import type { Way } from "./ways.ts";
import { folded, singular } from "./word-forms.ts";
import { BE, VALUE_ENDS } from "./words.ts";

/** Says that two concepts differ, and not in what. */
export const NAMES_CONTRAST = /\b(?:in contrast to|opposite of|differs? from)\b/i;

/** A mark of quotation whose end went with the full stop of its sentence. */
const OPEN_QUOTE = /“([^“”]*)$/u;

/** A row in words: what heads it, and a value for each of its statements. */
export interface RowWords {
  readonly dimension: string;
  readonly values: readonly string[];
}

/** How to word the rows of each way. */
const WORDED: Readonly<Record<Way["heading"], (group: readonly Statement[]) => RowWords>> = {
  apart: byApart,
  be: byState,
  contrast: byContrast,
  genus: byGenus,
  grade: byGrade,
  kind: byKind,
  origin: byOrigin,
  possession: byPossession,
  predicate: byPredicate,
  scale: byScale,
  subject: bySubject,
  verb: byVerb,
};

/** Name the dimension of statements that were aligned, and cut from each what it says on it. */
export function rowWords(
  group: readonly Statement[],
  heading: Way["heading"] | "topic",
  topic = "",
): RowWords {
  return heading === "topic" ? byTopic(group, topic) : WORDED[heading](group);
}

function byState(group: readonly Statement[]): RowWords {
  return { dimension: "It is", values: group.map((each) => valueFrom(each, 1)) };
}

/** Headed by what the first of them does or is that can be named. */
function byApart(group: readonly Statement[]): RowWords {
  const { dimension, values } = byContrast(group);
  const named = group.map(nameOfApart).find((name) => name !== undefined);
  return { dimension: named === undefined ? dimension : capitalized(named), values };
}

function byContrast(group: readonly Statement[]): RowWords {
  const values = group.map(({ whole, predicate }) =>
    lowered(valueFrom({ predicate: whole ?? predicate }, 0)),
  );
  return { dimension: "In contrast", values };
}

/** What is said on one topic; what stands under its subject, or says what the two are, is headed as such. */
function byTopic(group: readonly Statement[], topic: string): RowWords {
  const isOfOne = isOfOneSubject(group) && !group.some(isOfPeople);
  if (isOfOne && group.every(({ isSelf, subject }) => !isSelf && !/^such$/i.test(subject[0] ?? "")))
    return bySubject(group);
  if (group.every((each) => each.isSelf && each.verb === "be" && leadingBe(each) === 1))
    return byState(group);
  const values = group.map(({ isSelf, subject, predicate }) =>
    lowered(trimmed([...(isSelf || isOfOne ? [] : subject), ...predicate].join(" "))),
  );
  return byStart(values, topic) ?? { dimension: capitalized(beside(group[0], topic, isOfOne)), values };
}

/** "Layers of: paint | glass" instead of "layers of paint | layers of glass"; undefined where they do not begin with the topic. */
function byStart(values: readonly string[], topic: string): RowWords | undefined {
  const words = values.map((value) => value.split(" "));
  const start = sharedStart(words);
  if (!start.map(folded).includes(topic.split(/,? /)[0] ?? "")) return undefined;
  return {
    dimension: capitalized(start.join(" ")),
    values: words.map((each) => each.slice(start.length).join(" ")),
  };
}

/** The words of a topic; of one subject those beside it, or the subject itself where there are none. */
function beside(first: Statement | undefined, topic: string, isOfOne: boolean): string {
  const subject = isOfOne ? (first?.subject.map(folded) ?? []) : [];
  const words = topic.split(", ").filter((word) => !subject.includes(word));
  return words.length > 0 ? words.join(", ") : bareSubject(first).join(" ");
}

/** The verb as it stands there: "loses"; its base form where another one stands for it. */
function verbOf(statement: Statement | undefined): string {
  const { verb = "", predicate = [] } = statement ?? {};
  return folded(predicate.find((word) => singular(folded(word)) === verb) ?? verb);
}

function isOfOneSubject(group: readonly Statement[]): boolean {
  return group.every(({ subjectKey }) => subjectKey === group[0]?.subjectKey);
}

function bySubject(group: readonly Statement[]): RowWords {
  const shared = sharedVerb(group);
  const [first] = group;
  const named = [...bareSubject(first), ...(isPlainBe(shared) ? [] : shared)].join(" ") || verbOf(first);
  const values = group.map((each) => denied(each) ?? valueFrom(each, shared.length || leadingBe(each)));
  return { dimension: capitalized(named), values };
}

/** "no enzyme is needed" is not "needed"; undefined where nothing is denied. */
function denied({ subject, predicate }: Statement): string | undefined {
  return /^no$/i.test(subject[0] ?? "") ? lowered(trimmed([...subject, ...predicate].join(" "))) : undefined;
}

/** Headed by the verb of the first, which the others may put otherwise. */
function byVerb(group: readonly Statement[]): RowWords {
  const [first] = group;
  return {
    dimension: capitalized(first?.predicate[0] ?? ""),
    values: group.map((each) => valueFrom(each, 1)),
  };
}

/** What each has or lacks: "a vote", "no vote"; a verb of its own stays, since it may not be repeated in the heading. */
function byPossession(group: readonly Statement[]): RowWords {
  const [first] = group;
  const values = group.map((each) => valueFrom(each, each.verb === "have" ? 1 : 0).split(", ")[0] ?? "");
  return { dimension: capitalized((first && ownedNoun(first)) ?? ""), values };
}

function byGenus(group: readonly Statement[]): RowWords {
  const isState = group.every((each) => each.isSelf && leadingBe(each) === 1);
  const values = group.map(({ isSelf, subject, predicate }) =>
    trimmed([...(isSelf ? [] : subject), ...predicate.slice(isState ? 1 : 0)].join(" ")),
  );
  const verb = isState ? ` ${group[0]?.predicate[0]}` : "";
  return { dimension: capitalized(`${group[0]?.genus ?? ""}${verb}`), values };
}

/** Headed by the word that joins to a genus where a thing comes from, or what it is for. */
function byOrigin(group: readonly Statement[]): RowWords {
  const values = group.map((each) => withoutAside(valueFrom(each, originAt(each.predicate) + 1)));
  return { dimension: capitalized(group[0]?.predicate[originAt(group[0].predicate)] ?? ""), values };
}

/** Headed by the name of a scale; "a short shot" is short. */
function byScale(group: readonly Statement[]): RowWords {
  const grades = group.map(({ predicate }) => gradeIn(predicate));
  const values = group.map((each, i) => {
    const at = grades[i]?.at ?? 0;
    return each.predicate.length - at <= 2 && at <= 2
      ? valueFrom({ predicate: each.predicate.slice(0, at + 1) }, at)
      : valueFrom(each, leadingBe(each));
  });
  return { dimension: capitalized(grades[0]?.scale ?? ""), values: values.map(lowered) };
}

/** Headed by what all are: "an oven"; with what each of them is or has beside. */
function byKind(group: readonly Statement[]): RowWords {
  const kinds = group.map(kindOf);
  return {
    dimension: capitalized(kinds[0]?.name ?? ""),
    values: kinds.map((kind) => trimmed(kind?.told.join(" ") ?? "")),
  };
}

/** Headed by the scale on which statements place their concepts. */
function byGrade(group: readonly Statement[]): RowWords {
  const values = group.map((each) => lowered(valueFrom(each, leadingBe(each))));
  return { dimension: capitalized(group[0]?.grade?.scale ?? ""), values };
}

/** "different origins, put together so …": what is added as a participle narrows nothing. */
function withoutAside(value: string): string {
  const [kept = "", ...rest] = value.split(", ");
  const end = rest.findIndex((piece) => isParticiple(folded(piece.split(" ")[0] ?? "")));
  return end < 0 ? value : [kept, ...rest.slice(0, end)].join(", ");
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
  const [first = "", ...rest] = statement.subject
    .join(" ")
    .replace(/^such (?=an? )/i, "")
    .split(" ");
  return /^(?:its|their|the|his|her|no)$/i.test(first) ? rest : [first, ...rest];
}

function valueFrom({ predicate }: Pick<Statement, "predicate">, at: number): string {
  return trimmed(predicate.slice(at).join(" "));
}

/** The value without its reason, its consequence, or an aside. */
function trimmed(value: string): string {
  const [kept = ""] = value.split(VALUE_ENDS);
  return kept
    .trim()
    .replace(/[,;:]$/, "")
    .replace(OPEN_QUOTE, "$1");
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "The source" inside a cell is "the source"; a name in capitals stays as it is. */
function lowered(words: string): string {
  return /^\p{Lu}\p{Ll}|^A\s/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
