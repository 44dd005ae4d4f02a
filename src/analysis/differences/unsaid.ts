import { withoutAdjunct } from "./adjunct.ts";
import { readClause } from "./clause.ts";
import { isParticiple } from "./participles.ts";
import { VERBS } from "./verbs.ts";
import { folded, singular, wordsOf } from "./word-forms.ts";
import { GRADES, PARTICLES } from "./words.ts";

/** How a sentence of a glossary may begin that leaves its subject unsaid, and the words that are then to be understood. */
interface Beginning {
  readonly isMeant: (first: string, second: string, part: string) => boolean;
  readonly unsaid: string;
  /** Whether no subject begins so, whatever follows. */
  readonly isSure?: boolean;
}

/** Behind one of these a word in -s is a noun: "layers of paint", "loads and stores". */
const AFTER_NOUNS = new Set(["of", "and", "or"]);
const ANY_DETERMINER = /^(?:an?|the|some|any|no|every|each|all|one|two|three)$/;

const BEGINNINGS: readonly Beginning[] = [
  // pays some interest; comes with a vote
  {
    isMeant: (first, second) =>
      singular(first) !== first && VERBS.has(singular(first)) && !AFTER_NOUNS.has(second),
    unsaid: "it",
  },
  // backed by nothing but your promise; taken to second crack
  {
    isMeant: (first, second) => first !== "compared" && isParticiple(first) && PARTICLES.has(second),
    unsaid: "it is",
    isSure: true,
  },
  // for paying bills
  {
    isMeant: (first, _, part) => first === "for" && withoutAdjunct(part) === part,
    unsaid: "it is",
    isSure: true,
  },
  // no vote; high blood pressure
  { isMeant: (first, second) => first === "no" && second !== "", unsaid: "it has" },
  {
    isMeant: (first, second) => GRADES.has(first) && /^\p{L}{3,}$/u.test(second) && !isFunctionWord(second),
    unsaid: "it has",
  },
];

/**
 * A part of a sentence with the subject that it leaves unsaid: in a glossary the headword has just been read. As it is where
 * it has a subject of its own, or where nothing can safely be understood.
 * @example withUnsaid("Pays some interest") // → "it pays some interest"
 */
export function withUnsaid(told: string): string {
  const part = told.replace(FITNESS, "for ");
  const [piece = ""] = part.split(/,\s/u);
  const [first = "", second = ""] = wordsOf(piece).map(folded);
  const multiple = MULTIPLE.exec(piece)?.[1];
  if (multiple !== undefined) return `its ${multiple} is ${lowered(part)}`;
  const hasSubject = readClause(piece) !== undefined;
  const found = BEGINNINGS.find(
    ({ isMeant, isSure }) => (isSure || !hasSubject) && isMeant(first, second, part),
  );
  return found && second !== ""
    ? `${found.unsaid} ${lowered(part)}`
    : part.split(/,\s/u).map(withState).join(", ");
}

/** "Half the price of a bag": how much of something it has, beside another. */
const MULTIPLE = /^(?:half|twice|double) the (\p{L}+) of /iu;

/** "best for bread" says what it is for. */
const FITNESS = /^(?:best|ideal|suitable|suited|good|perfect|fit|made|meant|intended) for /iu;

/** "prices rising for months", "prices down by a fifth" */
const STATE_OF_MANY = /^(\p{L}+[^s\P{L}]s) (?=(?:up|down|\p{L}{2,}ing) )/iu;

function withState(piece: string): string {
  return readClause(piece) ? piece : piece.replace(STATE_OF_MANY, "$1 are ");
}

function isFunctionWord(word: string): boolean {
  return (
    PARTICLES.has(word) ||
    ANY_DETERMINER.test(word) ||
    /^(?:but|and|or|than|that|as|because|enough)$/.test(word)
  );
}

function lowered(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
