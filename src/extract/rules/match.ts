import type { Reading } from "../3-sentences.ts";
import { oncePerPhrasing } from "../language/once.ts";
import type { Phrase } from "../language/subjects.ts";
import { backward } from "./backward.ts";
import { NUMERALS, standingAt } from "./fits.ts";
import { forward } from "./forward.ts";
import { compilePattern, type Pattern } from "./pattern.ts";
import type { Rule } from "./rule.ts";
import { Vocabulary } from "./vocabulary.ts";

/** A rule that fits a sentence: which phrases play which role, and the tokens that it spans. */
export interface Match {
  readonly rule: Rule;
  readonly roles: Readonly<Record<string, readonly Phrase[]>>;
  readonly from: number;
  readonly to: number;
  /** A list that is announced and not given: "It has four parts:". Its items are what stands below. */
  readonly announced?: string;
}

interface Compiled {
  readonly rule: Rule;
  readonly pattern: Pattern;
  /** The required words of the pattern, as `Vocabulary` numbers them. */
  readonly required: readonly number[];
}

/** Rules, found by the word that each search starts from. */
export class RuleIndex {
  private readonly byWord = new Map<string, readonly Compiled[]>();
  private readonly vocabulary = new Vocabulary();

  constructor(rules: readonly Rule[]) {
    for (const rule of rules) {
      const pattern = compilePattern(rule.pattern);
      const required = pattern.required.map((words) => this.vocabulary.add(words));
      for (const word of pattern.anchor)
        this.byWord.set(word, [...this.startingAt(word), { rule, pattern, required }]);
    }
    for (const [digit, spelt] of NUMERALS)
      this.byWord.set(digit, [...this.startingAt(digit), ...this.startingAt(spelt)]);
  }

  /** All matches in a sentence, in the order of their words. They depend on its noun phrases and not on what these name. */
  readonly match = oncePerPhrasing((reading): readonly Match[] => this.matchesIn(reading));

  private matchesIn(reading: Reading): readonly Match[] {
    const found: Match[] = [];
    const held = this.vocabulary.heldBy(reading);
    for (let i = 0; i < reading.tokens.length; i += 1) {
      for (const { rule, pattern, required } of this.startingAt(reading.tokens[i]?.lower ?? "")) {
        const match = holdsAll(held, required) ? matchAt(reading, i, rule, pattern) : undefined;
        if (match) found.push(match);
      }
    }
    return found;
  }

  private startingAt(word: string): readonly Compiled[] {
    return this.byWord.get(word) ?? NO_RULES;
  }
}

const NO_RULES: readonly Compiled[] = [];

/** A quick look before a pattern is tried: none fits a sentence that lacks a word it requires. */
function holdsAll(held: Uint8Array, required: readonly number[]): boolean {
  for (const number of required) if (held[number] === 0) return false;
  return true;
}

function matchAt(reading: Reading, anchor: number, rule: Rule, pattern: Pattern): Match | undefined {
  const left = backward(reading, pattern.left, { at: anchor, roles: {}, announced: undefined });
  const right = left && forward(reading, pattern.right, standingAt(anchor + 1, left));
  if (!left || !right) return undefined;
  return {
    rule,
    roles: right.roles,
    from: left.at,
    to: right.at,
    ...(right.announced ? { announced: right.announced } : {}),
  };
}
