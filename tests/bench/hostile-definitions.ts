/** A sentence of a definition that nobody writes: the i-th of one of two concepts, so that both go on about the same things. */
export type HostileSentence = readonly [name: string, make: (i: number, side: number) => string];

const THINGS =
  "river stone lamp kettle cabin harbour meadow engine pillow ladder basket anchor mirror candle tunnel wagon".split(
    " ",
  );
const VERBS = "holds carries needs burns covers reaches follows supports".split(" ");
const thing = (i: number) => THINGS[i % THINGS.length] ?? "";
/** A word of letters alone for each number. */
const word = (i: number) => `w${[...String(i)].map((digit) => "abcdefghij"[Number(digit)]).join("")}`;

export const HOSTILE_SENTENCES: readonly HostileSentence[] = [
  [
    "one small set of words",
    (i, side) => `The ${thing(i)} ${VERBS[(i * 7 + side) % 8]} the ${thing(i * 3 + side)}.`,
  ],
  ["a subject for each sentence", (i, side) => `The ${word(i)} ${VERBS[(i + side) % 8]} the ${word(i % 7)}.`],
  ["a state for each sentence", (i, side) => `Its ${word(i)} is ${side ? "firm" : "soft"}.`],
  [
    "states told in passing",
    (i, side) => `Its ${word(i)} is ${side ? "firm" : "soft"} and it has a nice ${word(i + 1)}.`,
  ],
  ["grades", (i, side) => `It has a ${side ? "high" : "low"} ${thing(i)} ${word(i)} cost.`],
  ["opposites", (i, side) => `It is ${side ? "hot" : "cold"} and ${word(i)}.`],
  ["remarks", (i) => `By contrast, it ${VERBS[i % 8]} the ${word(i)}.`],
  [
    "set apart",
    (i, side) => `Unlike ${side ? "Alpha" : "Beta"}, it can ${VERBS[i % 8]?.slice(0, -1)} a ${word(i)}.`,
  ],
  ["facts", (i, side) => `${word(i)}: ${word(i + side)}\n\n`],
  ["no full stop", (i) => `the ${thing(i)} ${VERBS[i % 8]} the ${word(i)}, and `],
  ["a list without end", (i) => `${word(i)}, `],
  ["brackets", () => "["],
  ["links without end", () => "[]("],
];

/** So many characters of such sentences. */
export function hostileDefinition([, make]: HostileSentence, side: number, characters: number): string {
  const sentences: string[] = [];
  for (let i = 0, length = 0; length < characters; i += 1) {
    const next = make(i, side);
    sentences.push(next);
    length += next.length + 1;
  }
  return sentences.join(" ").slice(0, characters);
}
