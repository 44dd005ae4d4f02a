import type { RuleCase } from "./rule-cases.ts";

const BEE = "Life of a bee";

/** Steps that are told one at a time: three of them make a sequence, and fewer make none. */
export const SEQUENCE_CASES: readonly RuleCase[] = [
  [
    "opens-with",
    "Egg; Larva; Pupa",
    BEE,
    "Every bee begins as an egg. Then larva. Then pupa, under a lid.",
    "Egg stage-of Life of a bee",
  ],
  ["opens-with", "Egg; Larva; Pupa", BEE, "Every bee begins as an egg. A larva eats all day."],
  [
    "then-alone",
    "Egg; Larva; Pupa",
    BEE,
    "Every bee begins as an egg. Then larva. Then pupa, under a lid.",
    "Pupa stage-of Life of a bee",
  ],
  ["then-alone", "Pupa", BEE, "It grows quickly. Then pupa, under a lid."],
  [
    "starts-first",
    "Build-up; Main flow; Winter rest",
    "Colony year",
    "Build-up starts in late winter. Then you get the main flow. Last of all comes winter rest.",
    "Build-up stage-of Colony year",
  ],
  ["starts-first", "Build-up", "Colony year", "Build-up starts in late winter."],
  [
    "then-you-get",
    "Build-up; Main flow; Winter rest",
    "Colony year",
    "Build-up starts in late winter. Then you get the main flow. Last of all comes winter rest.",
    "Main flow stage-of Colony year",
  ],
  ["then-you-get", "Main flow", "Colony year", "Open the hive, then you get the main flow."],
  [
    "last-of-all",
    "Build-up; Main flow; Winter rest",
    "Colony year",
    "Build-up starts in late winter. Then you get the main flow. Last of all comes winter rest.",
    "Winter rest stage-of Colony year",
  ],
  ["last-of-all", "Winter rest", "Colony year", "Last of all comes winter rest."],
  [
    "then-the",
    "Blank firing; Glazing; Final firing",
    "Making of a cup",
    "It opens with the blank firing, then the glazing, and it closes with the final firing.",
    "Glazing stage-of Making of a cup",
  ],
  ["then-the", "Glazing", "Making of a cup", "Wash your hands, then the glazing looks better."],
  [
    "closes-with",
    "Blank firing; Glazing; Final firing",
    "Making of a cup",
    "It opens with the blank firing, then the glazing, and it closes with the final firing.",
    "Final firing stage-of Making of a cup",
  ],
  ["closes-with", "Final firing", "Making of a cup", "The book closes with the final firing."],
  [
    "after-that",
    "Build-up; Main flow; Autumn contraction",
    "Colony year",
    "Build-up starts in late winter. Then you get the main flow. After that comes the autumn contraction.",
    "Autumn contraction stage-of Colony year",
  ],
  ["after-that", "Autumn contraction", "Colony year", "After that comes the autumn contraction."],
  [
    "followed-by",
    "Audit opening; Field work; Audit report",
    "Audit",
    "An audit starts with the audit opening, followed by field work, and closes with the audit report.",
    "Field work stage-of Audit",
  ],
  ["followed-by", "Field work", "Audit", "A dull affair, followed by field work."],
  [
    "numbered",
    "Clearing; Uncapping; Straining",
    "Honey harvest",
    "It goes in steps. (1) Clearing – get the bees out. (2) Uncapping – slice the lids off. (3) Straining, if you must.",
    "Uncapping stage-of Honey harvest",
  ],
  [
    "numbered",
    "Clearing; Uncapping; Straining",
    "Honey",
    "The word has senses. (1) Clearing – an open place. (2) Uncapping – a sound. (3) Straining, of the eyes.",
  ],
];
