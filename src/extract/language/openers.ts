import type { Token } from "./tokens.ts";

const TERM = "(?:term|word|name|phrase|expression|label|noun|title)";
const ADVERB =
  "(?:typically|usually|generally|commonly|traditionally|historically|originally|often|most often|most commonly|formally|informally|loosely|broadly|strictly|technically|essentially|basically|simply put|in general|in short|in essence|in practice)";
const OF =
  "(?:for|to|to describe|to denote|to refer to|to mean|that describes|that denotes|that refers to|that means|which refers to|referring to|describing|denoting|meaning)";
const GIVEN = "(?:used|given|applied|employed|coined)";
const DENOTES = "(?:refers? to|denotes?|designates?|signifies)";
const GENUS = "(?= (?:an?|any|the|one|each|every) )";
/** "A general term for a mast, boom, or yard" names several. */
const ONE_GENUS = `${GENUS}(?! an? [a-z]+ (?:,|or|and) )`;

/**
 * Ways in which a definition speaks of the word before it says what it stands for, as expressions over its words joined
 * by spaces. What is behind them is a definition without a subject.
 */
const OPENERS: readonly RegExp[] = [
  new RegExp(`^(?:${ADVERB} ,? ?)?(?:(?:this|the) ${TERM} )?(?:${ADVERB} )?${DENOTES}${GENUS}`),
  new RegExp(`^(?:this|the) ${TERM} (?:${ADVERB} )?(?:describes|represents|means)${GENUS}`),
  new RegExp(`^(?:${ADVERB} ,? ?)?${GIVEN} ${OF}${GENUS}`),
  new RegExp(
    `^(?:(?:this|it) is )?(?:an?|the|another) (?:[a-z]+ )?${TERM} (?:[a-z]+ )?(?:${GIVEN} )?${OF}${ONE_GENUS}`,
  ),
  new RegExp(`^${TERM} (?:[a-z]+ )?(?:${GIVEN} )?${OF}${ONE_GENUS}`),
  new RegExp(`^${ADVERB}(?: ,)?${GENUS}`),
  /^(?:aka|a\.k\.a\.|also (?:known as|called|termed|named)|abbreviated(?: as| to)?) [^,.;:()]{1,40} , (?=[a-z])/,
  new RegExp(`^(?:noun|verb|adjective|adverb|n|v|adj)(?: [.:,])?${GENUS}`),
];

/** Words at the start that an opener may take up. */
const LONGEST_OPENER = 14;

/**
 * The words of a definition without what only introduces it: "Refers to a …", "A term used for a …", "Typically, a …".
 * The same words where nothing introduces it.
 * @example withoutOpener(tokenize("Refers to a kiln.")).map(({ text }) => text) // → ["a", "kiln", "."]
 */
export function withoutOpener(tokens: readonly Token[]): readonly Token[] {
  const start = tokens
    .slice(0, LONGEST_OPENER)
    .map(({ lower }) => lower)
    .join(" ");
  const opener = OPENERS.map((each) => each.exec(start)?.[0]).find((each) => each !== undefined);
  return opener === undefined ? tokens : tokens.slice(opener.split(" ").length);
}
