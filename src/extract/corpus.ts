import type { SourceText } from "../model/source.ts";
import type { Outline, OutlineNode } from "./1-outline.ts";
import { PARENTHESIS, type PhraseUse } from "./heads.ts";
import { foldPhrase } from "./language/fold.ts";
import { keysIn } from "./language/tokens.ts";
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from "./language/words.ts";

const CLOSED = [ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS, SUBORDINATORS];

/** Makes a question-answerer over the running text of all outlines, heads left out, which is read when first asked about. */
export function phraseUse(outlines: readonly Outline[]): PhraseUse {
  let read: string | undefined;
  const text = () => {
    read ??= outlines.map(({ root }) => passagesText(root)).join(" | ");
    return read;
  };
  const heads = outlines.flatMap((outline) => qualifiedIn(outline.root));
  const qualifiers = countOf(heads.map(({ inner }) => inner));
  const bases = countOf([
    ...new Map(heads.map((each) => [`${each.outer} (${each.inner}`, each.outer])).values(),
  ]);
  return {
    occurs: (phrase) => text().includes(` ${keysOf(phrase)} `),
    follower: (phrase) => mostFrequent(followersOf(text(), ` ${keysOf(phrase)} `)),
    isShared: (name) => (bases.get(foldPhrase(name)) ?? 0) > 1,
    qualifies: (phrase) => (qualifiers.get(foldPhrase(phrase)) ?? 0) > 1,
  };
}

/** Line of an offset in a source, counted from 1. */
export function lineFinder(source: SourceText): (offset: number) => number {
  const starts = [0];
  for (let at = source.text.indexOf("\n"); at >= 0; at = source.text.indexOf("\n", at + 1))
    starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

function passagesText(node: OutlineNode): string {
  const own = node.passages.map((passage) => ` ${keysOf(passage.prose.text)} `);
  return [...own, ...node.children.map(passagesText)].join("|");
}

function keysOf(phrase: string): string {
  return keysIn(phrase, ({ lower }) => lower !== ",").join(" ");
}

function followersOf(text: string, needle: string): readonly string[] {
  const found: string[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    const word = /^[\p{L}-]+/u.exec(text.slice(at + needle.length, at + needle.length + 40))?.[0];
    if (word && !CLOSED.some((set) => set.has(word))) found.push(word);
  }
  return found;
}

/** Heads with something in parentheses behind them, both folded. */
function qualifiedIn({
  head,
  children,
}: OutlineNode): readonly { readonly outer: string; readonly inner: string }[] {
  const text = head?.text ?? "";
  const found = PARENTHESIS.exec(text);
  const own = found
    ? [{ outer: foldPhrase(text.slice(0, found.index)), inner: foldPhrase(found[1] ?? "") }]
    : [];
  return [...own, ...children.flatMap(qualifiedIn)];
}

function countOf(items: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function mostFrequent(items: readonly string[]): string | undefined {
  return [...countOf(items)].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0];
}
