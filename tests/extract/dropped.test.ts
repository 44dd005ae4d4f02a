import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/index.ts";

const read = (text: string) => extract([{ path: "test.md", text }]);
const lost = (text: string) =>
  read(text).dropped.map(({ reason, relation, kept }) => ({
    reason,
    relation: `${relation.source} ${relation.type} ${relation.target}`,
    line: relation.evidence[0]?.line,
    kept: kept && `${kept.source} ${kept.type} ${kept.target}`,
  }));

describe("what was read and is not drawn", () => {
  it("keeps the relation that would close a cycle, with its sentence", () => {
    expect(lost("**Egg**: An egg is a kind of hen.\n\n**Hen**: A hen is an egg.\n")).toEqual([
      { reason: "cycle", relation: "hen kind-of egg", line: 3, kept: "egg kind-of hen" },
    ]);
    const three =
      "**Egg**: An egg is a kind of hen.\n\n**Hen**: A hen is a kind of coop.\n\n**Coop**: A coop is a kind of egg.\n";
    expect(lost(three)).toMatchObject([{ reason: "cycle", kept: undefined }]);
  });

  it("keeps the weaker of two that say different things of one pair, with the one that won", () => {
    const text =
      "**Keel**: A keel is part of a hull. Unlike a hull, a keel is straight.\n\n**Hull**: The body.\n";
    const [only, ...rest] = lost(text);
    expect(rest).toEqual([]);
    expect(only?.reason).toBe("conflict");
    expect([only?.relation, only?.kept].sort()).toEqual(["hull contrasts-with keel", "keel part-of hull"]);
    expect(read(text).relations.filter(({ type }) => type !== "mentions")).toHaveLength(1);
  });

  it("keeps a contrast between a kind and what it is a kind of by way of another", () => {
    const text =
      "**Oboe**: An oboe is a woodwind. Unlike an instrument, an oboe is loud.\n\n**Woodwind**: A woodwind is an instrument.\n\n**Instrument**: A tool.\n";
    expect(lost(text)).toEqual([
      { reason: "conflict", relation: "instrument contrasts-with oboe", line: 1, kept: undefined },
    ]);
  });

  it("holds nothing for a shortcut, which says nothing new, nor where all agrees", () => {
    expect(
      lost(
        "**Oboe**: An oboe is a woodwind. An oboe is a kind of instrument.\n\n**Woodwind**: A woodwind is an instrument.\n\n**Instrument**: A tool.\n",
      ),
    ).toEqual([]);
  });

  it("names the concepts that no entry defines", () => {
    const { withoutEntry } = read(
      "**Cart**: A cart consists of a chassis and two wheels.\n\n**Wheel**: A disc.\n",
    );
    expect(withoutEntry).toEqual(["chassis"]);
  });
});
