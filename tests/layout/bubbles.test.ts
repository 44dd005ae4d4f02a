import { describe, expect, it } from "vitest";
import { seededRandom } from "../../src/analysis/random.ts";
import { type Joint, placeBubbles } from "../../src/layout/bubbles.ts";

const random = seededRandom(3);
const RADII = Array.from({ length: 90 }, () => 12 + 60 * random());
/** Three rings of thirty, each joined within. */
const JOINTS: readonly Joint[] = RADII.map((_, i) => {
  const ring = Math.floor(i / 30) * 30;
  return { a: i, b: ring + ((i + 1) % 30), weight: 2 };
}).filter(({ a, b }) => a !== b);

describe("placeBubbles", () => {
  const places = placeBubbles(RADII, JOINTS);
  const distance = (i: number, j: number) =>
    Math.hypot((places[i]?.x ?? 0) - (places[j]?.x ?? 0), (places[i]?.y ?? 0) - (places[j]?.y ?? 0));

  it("lets no bubble overlap another", () => {
    for (let i = 0; i < RADII.length; i += 1)
      for (let j = 0; j < i; j += 1)
        expect(distance(i, j)).toBeGreaterThanOrEqual((RADII[i] as number) + (RADII[j] as number));
  });

  it("sets what is joined nearer together than what is not", () => {
    const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    const joined = mean(JOINTS.map(({ a, b }) => distance(a, b)));
    const apart = mean(RADII.map((_, i) => distance(i, (i + 45) % 90)));
    expect(joined).toBeLessThan(0.6 * apart);
  });

  it("gives the same bubbles the same places, and no bubbles none", () => {
    expect(placeBubbles(RADII, JOINTS)).toEqual(places);
    expect(placeBubbles([], [])).toEqual([]);
    expect(placeBubbles([10], [])).toHaveLength(1);
  });
});
