import fc from "fast-check";

const TERMS = [
  "keel",
  "hull",
  "Sloop",
  "OLTP",
  "data lake",
  "__proto__",
  "C++",
  "row-based format",
  "ÉTL",
  "a/b",
];
const SAYINGS = [
  " is a kind of ",
  " is part of ",
  ", unlike ",
  " consists of ",
  ", also called ",
  " such as ",
  " and ",
  " or ",
  ", while ",
  " differs from ",
  " is the first stage of ",
  " (short for ",
  "). ",
  ". ",
  ": ",
  " – ",
];
const MARKS = [
  "**",
  "*",
  "_",
  "`",
  "[",
  "](#hull)",
  "[[",
  "]]",
  "|",
  "\n|---|---|\n",
  "<dl><dt>",
  "<dd>",
  "<!--",
  "{{<",
  "---\n",
  "```\n",
  "\u202e",
  "\u00ad",
  "\ud800",
];
const STARTS = [
  "\n\n",
  "\n- ",
  "\n  - ",
  "\n1. ",
  "\n# ",
  "\n## ",
  "\n> ",
  "\n: ",
  "\n\n**",
  "\n    ",
  "\ttitle: ",
];

/** Texts that look enough like glossaries to reach the rules, and enough unlike to surprise them. */
export const texts: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...TERMS) },
      { weight: 5, arbitrary: fc.constantFrom(...SAYINGS) },
      { weight: 2, arbitrary: fc.constantFrom(...STARTS) },
      { weight: 2, arbitrary: fc.constantFrom(...MARKS) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

/** Names of concepts, from plain to such as nobody gives. */
export const names: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(...TERMS, "null", "1.0", "yes", "a: b", "# c", "'", '"', "- d"),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
  )
  .filter((name) => name.trim() !== "");
