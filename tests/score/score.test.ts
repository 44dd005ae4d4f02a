import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/index.ts";
import { scoreGlossaries } from "./glossaries.ts";
import { type Gold, scoreOf } from "./score.ts";

/** No text may fall below these; a rule that wins recall by guessing falls here first. */
const LEAST_CONCEPT_PRECISION = 0.9;
const LEAST_PRECISION = 0.9;
/** Mean F1 of typed relations over the texts; raised whenever the reader gets better. */
const LEAST_MEAN_F1 = 0.8;

describe("glossaries of other fields, by other pens", () => {
  const scores = scoreGlossaries();

  it.each([...scores])("%s: what is drawn is right", (_, { concepts, edges }) => {
    expect(concepts.precision).toBeGreaterThanOrEqual(LEAST_CONCEPT_PRECISION);
    expect(edges.precision).toBeGreaterThanOrEqual(LEAST_PRECISION);
  });

  it("finds as much as it did", () => {
    const f1 = [...scores.values()].map(({ edges }) => edges.f1);
    expect(f1.reduce((sum, each) => sum + each, 0) / f1.length).toBeGreaterThanOrEqual(LEAST_MEAN_F1);
  });

  it("is right nine times in ten where it is sure", () => {
    const sure = [...scores.values()]
      .flatMap(({ judged }) => judged)
      .filter(({ confidence }) => confidence >= 0.9);
    expect(sure.length).toBeGreaterThan(20);
    expect(sure.filter(({ right }) => right).length / sure.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe("scoreOf", () => {
  const gold: Gold = {
    concepts: [
      { id: "oboe", label: "Oboe", forms: ["oboes"], tier: "must" },
      { id: "flute", label: "Flute", forms: [], tier: "must" },
      { id: "reed", label: "Reed", forms: [], tier: "must" },
    ],
    edges: [
      { source: "oboe", type: "contrasts-with", target: "flute", tier: "must" },
      { source: "reed", type: "part-of", target: "oboe", tier: "must" },
    ],
  };

  it("counts what is right, what is wrong and what is missing", () => {
    const text =
      "**Flute**: Unlike an oboe, a flute has no reed.\n\n**Oboe**: An oboe is a flute.\n\n**Bow**: A stick.\n";
    const { concepts, edges } = scoreOf(extract([{ path: "x.md", text }]), gold);
    expect(concepts).toMatchObject({ drawn: 3, right: 2, recall: 2 / 3 });
    expect(edges).toMatchObject({ drawn: 1, right: 1, precision: 1, recall: 0.5 });
  });

  it("takes a part that points the wrong way for wrong", () => {
    const { edges } = scoreOf(
      extract([{ path: "x.md", text: "**Oboe**: An oboe is part of the reed.\n\n**Reed**: A strip.\n" }]),
      gold,
    );
    expect(edges).toMatchObject({ drawn: 1, right: 0, precision: 0, recall: 0 });
  });
});
