import { type Token, tokenAt } from "./tokens.ts";

/** A number or letter that counts an item within a sentence: "(2)", "b)". */
interface Enumerator {
  readonly from: number;
  readonly to: number;
}

const SERIES = ["1 2 3 4 5 6 7 8 9 10 11 12", "a b c d e f g h", "i ii iii iv v vi vii viii"].map((signs) =>
  signs.split(" "),
);

/**
 * The words of a sentence without the numbers of its items: "parts: (1) a rim (2) a spoke" parts them by a comma, and the
 * last two by "and". The same words where fewer than two items are counted.
 */
export function withoutEnumerators(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ text }) => text === ")")) return tokens;
  const found = SERIES.map((signs) => enumeratorsIn(tokens, signs)).find((all) => all.length > 1);
  if (!found) return tokens;
  const stretches = found.map(({ to }, i) => tokens.slice(to, found[i + 1]?.from));
  return [
    ...tokens.slice(0, found[0]?.from),
    ...stretches.flatMap((stretch, i) => [...jointBefore(tokens, found, i), ...stretch]),
  ];
}

/** The signs of a series in their order, from its first. */
function enumeratorsIn(tokens: readonly Token[], signs: readonly string[]): readonly Enumerator[] {
  const found: Enumerator[] = [];
  for (let i = 1; i < tokens.length; i += 1) {
    if (tokens[i]?.text !== ")" || tokens[i - 1]?.lower !== signs[found.length]) continue;
    found.push({ from: tokens[i - 2]?.text === "(" ? i - 2 : i - 1, to: i + 1 });
  }
  return found;
}

/** What stands in place of an enumerator: nothing behind a separator and at the first item. */
function jointBefore(tokens: readonly Token[], found: readonly Enumerator[], at: number): readonly Token[] {
  const from = found[at]?.from ?? 0;
  const before = tokens[from - 1]?.lower ?? "";
  if (at === 0 || /^(?:[,;:]|and|or)$/.test(before)) return [];
  return [tokenAt(at === found.length - 1 ? "and" : ",", tokens[from]?.start ?? 0)];
}
