import type { RuleCase } from "./rule-cases.ts";

/** Sentences beside each other of which only one says what it seems to. */
export const DOUBTFUL_CASES: readonly RuleCase[] = [
  ["bare-list", "", "Inland waters", "Rivers, lakes, and ponds.", "Lake kind-of Inland waters"],
  ["bare-list", "", "Hearth set", "Poker, tongs, and shovel.", "Poker part-of Hearth set"],
  ["bare-list", "", "Sheep sorting", "Gates, races, and pens."],
  ["bare-list", "", "Types of moth", "Hawk, tiger, and other moth types."],
  [
    "including",
    "Stain; Oil",
    "Finish",
    "Careful treatment including stains and oils.",
    "Stain kind-of Finish",
  ],
  ["including", "Lining; Collar", "Greatcoat", "Heavy outer garment including lining and collar."],
  [
    "defined-such-as",
    "Cloth; Salt",
    "Market pass",
    "A pass that opens any stall of a trader, such as a cloth.",
  ],
  ["is-a", "Solo voice; Duet", "Duet", "A duet is a solo voice together with another one."],
  ["is-a", "Voice; Solo", "Solo", "A solo is a voice that sings alone.", "Solo kind-of Voice"],
  ["opposed-names", "Farm cart lease", "Farm barn lease", "To be written."],
  [
    "opposed-names",
    "Class a fire",
    "Class b fire",
    "To be written.",
    "Class a fire contrasts-with Class b fire",
  ],
  ["appended-list", "", "Shopping slip", "A list of goods (bread, fresh milk, sea salt)."],
  [
    "appended-list",
    "",
    "Rest sign",
    "A sign of rest (short dash, round dot, wide gap).",
    "Round dot kind-of Rest sign",
  ],
  [
    "is-kind-of",
    "Loom; Beating",
    "Beating",
    "Beating is also a certain method on looms that packs the weft.",
  ],
  ["is-kind-of", "Loom; Jacquard", "Jacquard", "A jacquard is a type of loom.", "Jacquard kind-of Loom"],
  ["any-of-these", "", "Saw", "All saws share some parts: steel blade, wooden handle and brass back."],
  ["made-from", "Erosion; Melting; Sand", "Till", "It is formed from erosion, melting and transportation."],
  ["versus", "Rolled hem", "Hem style", "Plain vs rolled hems."],
];
