import { type Clause, folded, subjectKey, wordsOf } from "./clause.ts";
import { clausesOf } from "./segments.ts";
import { DETERMINERS, GRADES, SELF } from "./words.ts";

/** A concept as its text describes it. */
export interface Described {
  /** Label and other names. */
  readonly names: readonly string[];
  /** Plain text of the definition. */
  readonly text: string;
}

/** One thing that a definition says of a concept, or of something that belongs to it. */
export interface Statement extends Clause {
  /** Place of the concept among those that are compared. */
  readonly concept: number;
  /** Whether the subject is the concept itself. */
  readonly isSelf: boolean;
  readonly subjectKey: string;
  readonly sentence: string;
  /** Place of the concept in whose definition the sentence stands. */
  readonly teller: number;
}

/**
 * All that the definitions say in plain clauses, in the order of the text. A clause whose subject is another of the concepts is
 * that one's; sentences in which no clause can be read say nothing.
 */
export function statementsOf(concepts: readonly Described[], language = "en"): readonly Statement[] {
  const nameKeys = concepts.map(({ names }) => new Set(names.map((name) => subjectKey(wordsOf(name)))));
  const all = concepts.flatMap(({ text }, teller) =>
    sentencesOf(text, language).flatMap((sentence) =>
      clausesOf(sentence)
        .map((clause) => ({ ...clause, ...whose(clause, nameKeys, teller), sentence, teller }))
        .flatMap(unpacked),
    ),
  );
  // Two entries may share one definition; what it says, it says once.
  const keyOf = ({ concept, sentence, subjectKey, predicate }: Statement) =>
    [concept, sentence, subjectKey, ...predicate].join(" ");
  return [...new Map(all.map((each) => [keyOf(each), each])).values()];
}

function sentencesOf(text: string, language: string): readonly string[] {
  return text
    .split(/\n\s*\n|\n(?=\|)/)
    .filter((block) => !block.startsWith("|"))
    .flatMap((block) => [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(block)])
    .map(({ segment }) => segment.replace(/\s+/g, " ").trim());
}

function whose({ subject }: Clause, nameKeys: readonly ReadonlySet<string>[], teller: number) {
  const key = subjectKey(subject);
  const named = nameKeys.findIndex((keys) => keys.has(key));
  const isSelf = named >= 0 || (subject.length === 1 && SELF.has(folded(subject[0] ?? "")));
  return { concept: named >= 0 ? named : teller, isSelf, subjectKey: isSelf ? "" : key };
}

/** "it has low latency, high cost, and a capacity that is set in advance" says three things, of latency, cost and capacity. */
function unpacked(statement: Statement): readonly Statement[] {
  if (statement.verb !== "have" || !statement.isSelf) return [statement];
  const items = statement.predicate
    .slice(1)
    .join(" ")
    .split(/,\s+(?:and\s+)?|\s+and\s+/u);
  const owned = items.map((item) => ownedOf(wordsOf(item), statement));
  return owned.every((each) => each !== undefined) ? owned : [statement];
}

function ownedOf(item: readonly string[], statement: Statement): Statement | undefined {
  const words = DETERMINERS.has(folded(item[0] ?? "")) ? item.slice(1) : item;
  const [first = "", ...rest] = words;
  const that = words.indexOf("that");
  const [subject, predicate] = GRADES.has(first)
    ? [rest, ["is", first]]
    : that > 0 && words[that + 1] === "is"
      ? [words.slice(0, that), words.slice(that + 1)]
      : [[], []];
  if (subject.length === 0) return undefined;
  return { ...statement, subject, predicate, verb: "be", isSelf: false, subjectKey: subjectKey(subject) };
}
