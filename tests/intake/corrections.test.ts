import { describe, expect, it } from "vitest";
import { readSidecar } from "../../src/extract/authored/sidecar.ts";
import {
  type Correction,
  correctionInWords,
  isCorrections,
  toSidecar,
  withCorrection,
  withoutCorrection,
} from "../../src/intake/corrections.ts";

const add: Correction = { kind: "add", source: "A: #1", type: "kind-of", target: 'the "B"' };
const remove: Correction = { kind: "remove", source: 'the "B"', type: "kind-of", target: "A: #1" };
const rename: Correction = { kind: "rename", old: "DB", label: "yes" };
const merge: Correction = { kind: "merge", names: ["null", "1.0"] };
const stage: Correction = { kind: "add", source: "X", type: "stage-of", target: "Y", order: 2 };

describe("corrections", () => {
  it("of the same pair replace one another, in whichever order its ends are named", () => {
    expect(withCorrection([add, rename], remove)).toEqual([rename, remove]);
    const once = withCorrection([], add);
    expect(withCorrection(once, { ...add })).toBe(once);
  });

  it("are taken back one by one", () => {
    expect(withoutCorrection([add, rename, merge], rename)).toEqual([add, merge]);
  });

  it("become a sidecar that says the same, whatever the names look like", () => {
    const text = toSidecar([add, rename, merge, stage]);
    const { statements, diagnostics } = readSidecar({ path: "c.yaml", text });
    expect(diagnostics).toEqual([]);
    expect(statements).toMatchObject([
      { kind: "rename", old: { text: "DB" }, label: { text: "yes" } },
      { kind: "merge", names: [{ text: "null" }, { text: "1.0" }] },
      { kind: "add", source: { text: "A: #1" }, type: "kind-of", target: { text: 'the "B"' } },
      { kind: "add", type: "stage-of", order: 2 },
    ]);
    expect(readSidecar({ path: "c.yaml", text: toSidecar([]) })).toMatchObject({
      statements: [],
      diagnostics: [],
    });
  });

  it("are said in words", () => {
    expect([add, remove, rename, merge].map(correctionInWords)).toEqual([
      'A: #1 is a kind of the "B"',
      'not: the "B" is a kind of A: #1',
      "“DB” is called “yes”",
      "“null” and “1.0” are one concept",
    ]);
  });

  it("from a store are believed only when they are some", () => {
    expect(isCorrections(JSON.parse(JSON.stringify([add, remove, rename, merge, stage])))).toBe(true);
    for (const wrong of [
      null,
      {},
      [1],
      [{ kind: "add" }],
      [{ ...add, type: "is" }],
      [{ ...merge, names: [] }],
    ])
      expect(isCorrections(wrong)).toBe(false);
  });
});
