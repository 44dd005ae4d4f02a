import type { Fact } from "../../model/fact.ts";
import type { SourceLine } from "../../model/source.ts";
import { type AboutClause, clausesAbout, keysOfNames, namesWithoutHead } from "./about.ts";
import { passingStates } from "./attributes.ts";
import { besides } from "./beside.ts";
import { readClause } from "./clause.ts";
import { asClause } from "./fact.ts";
import { gradedStates } from "./graded.ts";
import { withPhrases } from "./owned.ts";
import { folded, subjectKey, wordsOf } from "./word-forms.ts";
import { DETERMINERS, GRADES } from "./words.ts";

/** A concept as its text describes it. */
export interface Described {
  /** Label and other names. */
  readonly names: readonly string[];
  /** Plain text of the definition. */
  readonly text: string;
  /** What is stated of it outside sentences; none by default. */
  readonly facts?: readonly Fact[];
}

/** One thing that a definition says of a concept, or of something that belongs to it. */
export interface Statement extends AboutClause {
  readonly sentence: string;
  /** Place of the concept in whose definition the sentence stands. */
  readonly teller: number;
  /** Whether it stands in the first sentence of its definition. */
  readonly isOpening: boolean;
  /** Place of its sentence in the definition; -1 for a fact, which stands in none. */
  readonly place: number;
  /** A sentence in which this is set against what is said of another concept. */
  readonly beside?: string;
  /** Whether the sentence says it against another concept that it names: "unlike X, it …". */
  readonly isSetApart?: boolean;
  /** Whether it was said in passing, before a noun, and is here put as a clause. */
  readonly isPassing?: boolean;
  /** Where it stands, if that is known better than by its definition. */
  readonly source?: SourceLine;
  /** Whether its statement says other things of the kind beside, each of which is put by itself. */
  readonly isPart?: boolean;
  /** Where on which scale it places the concept. */
  readonly grade?: { readonly scale: string; readonly end: number };
  /** The statement in which it was said in passing. */
  readonly from?: Statement;
}

/**
 * All that the definitions say in plain clauses, in the order of the text. A clause whose subject is another of the concepts is
 * that one's; sentences in which no clause can be read say nothing.
 */
export function statementsOf(concepts: readonly Described[], language = "en"): readonly Statement[] {
  const names = concepts.map((each) => each.names);
  const [nameKeys, bareNames] = [keysOfNames(names), namesWithoutHead(names)];
  const told = concepts.flatMap(({ text, facts = [] }, teller) => {
    // Of one definition of several concepts, only what is said by name is known to be of one of them.
    const isShared = concepts.some((other, i) => i !== teller && other.text === text);
    const about = (sentence: string) => [
      ...clausesAbout(sentence, nameKeys, bareNames, teller).filter(({ isNamed }) => isNamed || !isShared),
      ...asides(sentence, nameKeys),
    ];
    return [
      ...placed(sentencesOf(text, language), about, teller),
      ...facts.map((fact) => stated(fact, teller)),
    ];
  });
  const namedIn = (sentence: string) => nameKeys.flatMap((keys, i) => (holdsName(sentence, keys) ? [i] : []));
  const all = besides(once(told), remembered(namedIn));
  return [...all, ...passingStates(all, nameKeys), ...withPhrases(all), ...gradedStates(all)];
}

/** What the sentences of a definition say, with their place in it. */
function placed(
  sentences: readonly string[],
  about: (sentence: string) => readonly AboutClause[],
  teller: number,
): readonly Statement[] {
  return sentences.flatMap((sentence, place) =>
    about(sentence)
      .map((clause) => ({ ...clause, sentence, teller, isOpening: place === 0, place }))
      .flatMap(unpacked),
  );
}

/** Two entries may share one definition, and a line of it may be known as a fact; what they say, they say once. */
function once(statements: readonly Statement[]): readonly Statement[] {
  const keyOf = ({ concept, sentence, subjectKey, predicate, isFact }: Statement) =>
    [concept, isFact ? "" : sentence, subjectKey, ...predicate].join(" ");
  return [...new Map(statements.map((each) => [keyOf(each), each])).values()];
}

function stated(fact: Fact, teller: number): Statement {
  const { quote: sentence, file, line } = fact;
  const clause = asClause(fact);
  const key = subjectKey(clause.subject);
  const place = { sentence, teller, isOpening: false, place: -1, source: { file, line } };
  return { ...clause, ...place, concept: teller, isSelf: false, subjectKey: key };
}

/** A question that is asked of the same sentence again and again, and answered once. */
function remembered<Answer>(ask: (sentence: string) => Answer): (sentence: string) => Answer {
  const answers = new Map<string, Answer>();
  return (sentence) => {
    const answer = answers.get(sentence) ?? ask(sentence);
    answers.set(sentence, answer);
    return answer;
  };
}

/** What stands behind so many characters is no definition any more but a chapter; it is not read. */
const MOST_CHARACTERS = 20_000;
/** More characters than this are no sentence but a text that forgot its full stops. */
const LONGEST_SENTENCE = 1500;

function sentencesOf(text: string, language: string): readonly string[] {
  return headOf(text)
    .split(/\n\s*\n|\n(?=\|)/)
    .filter((block) => !block.startsWith("|"))
    .flatMap((block) => [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(block)])
    .map(({ segment }) => segment.replace(/\s+/g, " ").trim())
    .filter(({ length }) => length <= LONGEST_SENTENCE);
}

/** A text up to the last sentence that ends within what is read of it. */
function headOf(text: string): string {
  const end = Math.max(...[". ", "\n"].map((stop) => text.lastIndexOf(stop, MOST_CHARACTERS)));
  return text.length > MOST_CHARACTERS ? text.slice(0, end + 1) : text;
}

/** "a heart attack, in which the heart keeps beating": what stands behind a name is said of what it names. */
function asides(sentence: string, nameKeys: readonly ReadonlySet<string>[]) {
  const pieces = sentence.replace(/[.!?…]+["'”’)\]]*$/u, "").split(/,\s+/u);
  return pieces.slice(1).flatMap((piece, i) => {
    const told = /^(?:in which|where) /iu.exec(piece)?.[0];
    const clause = told === undefined ? undefined : readClause(piece.slice(told.length));
    const concept = nameKeys.findIndex((keys) => endsWithName(pieces[i] ?? "", keys));
    if (!clause || concept < 0) return [];
    return [{ ...clause, concept, isSelf: false, subjectKey: subjectKey(clause.subject) }];
  });
}

/** More words than this are no name that a sentence calls something by. */
const LONGEST_NAME = 8;
/** More words than this before an aside name nothing that it could be about. */
const LONGEST_ASIDE_NAME = 4;

/** Whether a sentence holds one of the names. */
function holdsName(sentence: string, keys: ReadonlySet<string>): boolean {
  const words = subjectKey(wordsOf(sentence)).split(" ");
  return words.some((_, at) =>
    words.slice(at, at + LONGEST_NAME).some((_, n) => keys.has(words.slice(at, at + n + 1).join(" "))),
  );
}

function endsWithName(text: string, keys: ReadonlySet<string>): boolean {
  const words = wordsOf(text).slice(-LONGEST_ASIDE_NAME);
  return words.some((_, at) => keys.has(subjectKey(words.slice(at))));
}

/** "it has low latency, high cost, and a capacity that is set in advance" says three things, of latency, cost and capacity. */
function unpacked(statement: Statement): readonly Statement[] {
  if (statement.verb !== "have" || !statement.isSelf) return [statement];
  const told = statement.predicate.slice(1).join(" ");
  const items = told.replace(/\s*\([^()]*\)/gu, "").split(/,\s+(?:(?:and|but)\s+)?|\s+(?:and|but)\s+/u);
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
