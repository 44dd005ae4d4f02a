import type { ConceptId } from "../../model/concept.ts";
import { areOpposite } from "../../model/opposites.ts";
import type { Place } from "../2-concepts.ts";
import type { Reading } from "../3-sentences.ts";
import type { Chunk } from "../language/chunks.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { isChunk, type Phrase } from "../language/subjects.ts";
import { termOf } from "../language/terms.ts";
import type { Token } from "../language/tokens.ts";
import { describes } from "./adjective-kinds.ts";
import type { End } from "./claim.ts";
import type { EndContext } from "./ends.ts";
import { wholeTerm } from "./modified.ts";

export function sharedHead(
  reading: Reading,
  phrase: Chunk,
  last: Chunk,
  context: EndContext,
): End | undefined {
  const whole = reading.tokens.slice(last.name, last.to);
  const own = reading.tokens.slice(phrase.name, phrase.to);
  if (whole.length < 2 || unitsOf(own) >= unitsOf(whole)) return undefined;
  for (let heads = 1; heads < whole.length; heads += 1) {
    const words = [...own, ...whole.slice(-heads)];
    const id = context.lexicon.find(words);
    if (id) return { id: id as ConceptId };
  }
  if (areAlike(own, whole, context.lexicon) || areOpposed(reading, phrase, last))
    return coined(own, whole.slice(-1), reading.place);
  const compound = own.length > 1 && own.slice(1).every((word) => word.glued);
  const known = termOf(reading, phrase, context.lexicon).id !== undefined;
  const noun = own.at(-1);
  const complete = noun !== undefined && noun.key !== noun.lower && /s$/.test(noun.lower);
  if (known || complete || (own.length > 1 && !compound)) return undefined;
  const heads = longestKnownEnding(whole, context.lexicon) ?? (compound ? whole.slice(-1) : undefined);
  return heads && coined(own, heads, reading.place);
}

/** "an upper and a lower jaw": two opposed adjectives, the noun behind the second; undefined for any other list. */
export function opposedPair(
  reading: Reading,
  [first, second, third]: readonly Phrase[],
  context: EndContext,
): readonly End[] | undefined {
  if (!first || !second || third || !isChunk(first) || !isChunk(second)) return undefined;
  const [one, other] = [first, second].map(({ name }) => reading.tokens[name]?.key ?? "");
  const elliptic = first.to - first.name === 1 && second.to - second.name === 2;
  if (!elliptic || !areOpposite(one ?? "", other ?? "")) return undefined;
  const whole = wholeTerm(reading, second, context);
  const words = [reading.tokens[first.name], reading.tokens[second.to - 1]].filter(
    (token) => token !== undefined,
  );
  const id = context.lexicon.find(words) as ConceptId | undefined;
  const own = id ? { id } : coined(words.slice(0, 1), words.slice(1), reading.place);
  return [own, whole.id ? { id: whole.id } : { term: whole, place: reading.place }];
}

const ADJECTIVE = /(?:ward|ern|al|ic|ous|ive|ent|ant|ar|less)$/;

/** "northern and southern routes", where both words are terms: routes of both sorts. */
function areAlike(own: readonly Token[], whole: readonly Token[], lexicon: Lexicon): boolean {
  const noun = whole.at(-1);
  const plural = noun !== undefined && noun.key !== noun.lower;
  const modifier = whole.slice(0, -1);
  const single = own.length === 1 && modifier.length === 1 && own[0]?.key === own[0]?.lower;
  const describes = ADJECTIVE.test(own[0]?.lower ?? "") && ADJECTIVE.test(modifier[0]?.lower ?? "");
  return (
    plural && single && describes && lexicon.find(own) !== undefined && lexicon.find(modifier) !== undefined
  );
}

/** "straight or curved laths": two adjectives that nothing but "or" parts stand before one noun. */
function areOpposed({ tokens }: Reading, phrase: Chunk, last: Chunk): boolean {
  const [one, other] = [tokens[phrase.name]?.lower ?? "", tokens[last.name]?.lower ?? ""];
  const pair = phrase.to - phrase.name === 1 && last.to - last.name === 2 && last.from === phrase.to + 1;
  return pair && tokens[phrase.to]?.lower === "or" && describes(one) && describes(other);
}

function longestKnownEnding(words: readonly Token[], lexicon: Lexicon): readonly Token[] | undefined {
  for (let from = 1; from < words.length; from += 1) {
    if (!words[from]?.glued && lexicon.find(words.slice(from))) return words.slice(from);
  }
  return undefined;
}

/** A new name from a modifier and the noun that it shares with its neighbor in a list. */
function coined(own: readonly Token[], heads: readonly Token[], place: Place): End {
  const text = (words: readonly Token[]) =>
    words
      .map((word, i) => (i > 0 && word.glued ? `-${word.text}` : `${i > 0 ? " " : ""}${word.text}`))
      .join("");
  const words = [...own, ...heads].map((word) => word.key);
  const term = {
    label: `${text(own)} ${text(heads)}`,
    key: words.join(" "),
    words,
    marked: false,
    linked: false,
    bare: true,
    plural: false,
    carried: false,
  };
  return { term, place };
}

/** Words, a hyphenated compound counted as one. */
function unitsOf(words: readonly Token[]): number {
  return words.filter((word) => !word.glued).length;
}
