import { expect, test } from "vitest";
import { counted } from "../../src/view/words.ts";

test("large numbers have their thousands apart", () => {
  expect([0, 1, 12, 999, 1000, 12_345, 1_234_567].map((n) => counted(n, "concept"))).toEqual([
    "0 concepts",
    "1 concept",
    "12 concepts",
    "999 concepts",
    "1,000 concepts",
    "12,345 concepts",
    "1,234,567 concepts",
  ]);
});
