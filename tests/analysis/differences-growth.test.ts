import { describe, expect, test } from "vitest";
import { alignedRows } from "../../src/analysis/differences/align.ts";
import { passingStates } from "../../src/analysis/differences/attributes.ts";
import { besides } from "../../src/analysis/differences/beside.ts";
import { countsIn } from "../../src/analysis/differences/counts.ts";
import { gradedStates } from "../../src/analysis/differences/graded.ts";
import { withPhrases } from "../../src/analysis/differences/owned.ts";
import { readableText } from "../../src/analysis/differences/readable.ts";
import { type Statement, statementsOf } from "../../src/analysis/differences/statements.ts";
import { differencesOf } from "../../src/analysis/differences.ts";
import { HOSTILE_SENTENCES, type HostileSentence, hostileDefinition } from "../bench/hostile-definitions.ts";

const NAMES = ["Alpha", "Beta"];
/** Twice the text may cost so many times as much; the square of it would cost four times. */
const MOST_GROWTH = 2.5;
const SIZE = 4000;

/** What is done with the statements of all definitions together; what is done with each by itself grows with the text anyway. */
const STEPS: Readonly<Record<string, (statements: readonly Statement[]) => unknown>> = {
  "aligning rows": (statements) => alignedRows(statements, NAMES),
  "states told in passing": (statements) => passingStates(statements, [new Set(), new Set()]),
  "states on scales": gradedStates,
  "numbers of things": countsIn,
  "what each is with": withPhrases,
  "sentences beside each other": (statements) => besides(statements, () => [0, 1]),
};

function statementsFrom(hostile: HostileSentence, characters: number): readonly Statement[] {
  const texts = NAMES.map((_, side) => hostileDefinition(hostile, side, characters));
  return statementsOf(texts.map((text, i) => ({ names: [NAMES[i] ?? ""], text })));
}

/** How often a step looks at anything that its statements hold. */
function looksAt(statements: readonly Statement[], step: (statements: readonly Statement[]) => unknown) {
  let looks = 0;
  const watched = statements.map(
    (each) =>
      new Proxy(each, {
        get(target, key) {
          looks += 1;
          return Reflect.get(target, key);
        },
      }),
  );
  step(watched);
  return looks;
}

describe("definitions that nobody writes", () => {
  const cases = Object.entries(STEPS).flatMap(([name, step]) =>
    HOSTILE_SENTENCES.map((hostile) => [name, hostile[0], step, hostile] as const),
  );
  test.each(cases)("%s grows with the text: %s", (_step, _name, step, hostile) => {
    const [small, large] = [SIZE, 2 * SIZE].map((size) => looksAt(statementsFrom(hostile, size), step));
    expect(large).toBeLessThanOrEqual(MOST_GROWTH * (small ?? 0));
  });

  test("are read up to their first twenty thousand characters, and to the end of a sentence", () => {
    const text = `${"The river is long. ".repeat(1052)}Its depth is low, and so on. Its price is high.`;
    const read = statementsOf([{ names: NAMES, text }]).map(({ sentence }) => sentence);
    expect(new Set(read)).toEqual(new Set(["The river is long."]));
  });

  test("with a sentence that never ends say nothing by it", () => {
    const text = `Latency is low, ${"and so it goes, ".repeat(100)}. Its price is high.`;
    expect(differencesOf([{ names: ["Alpha"], text }]).map(({ dimension }) => dimension)).toEqual(["Price"]);
  });

  test("with brackets that never close are not sought through", () => {
    expect(readableText("[".repeat(600))).toBe("[".repeat(600));
    expect(readableText("[a](b.md) [c")).toBe("a [c");
  });
});
