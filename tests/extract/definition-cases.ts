import type { RuleCase } from "./rule-cases.ts";

/** Definitions that count, gather or place what they speak of. */
export const DEFINITION_CASES: readonly RuleCase[] = [
  ["gathering-of", "Match", "Rally", "A sequence of a match that ends with a fault."],
  [
    "consisting-of",
    "",
    "Anchor gear",
    "The heavy gear of a ship or barge, consisting of an iron anchor, a chain cable, and a hand winch.",
    "Chain cable part-of Anchor gear",
  ],
  ["consisting-of", "Rope; Net", "Net", "The crew owns a net, consisting of knotted ropes."],
  [
    "made-of-several",
    "Strand",
    "Cord",
    "Two tight strands that are wound round each other.",
    "Strand part-of Cord",
  ],
  ["made-of-several", "Strand", "Cord", "Two strands tied a knot in the wind."],
  ["fragment", "Strand", "Cord", "Two tight strands that are wound round each other."],
  ["fragment", "Saw", "Chain saw", "A saw tool that runs on fuel.", "Chain saw kind-of Saw"],
  ["fragment", "Kettle", "Whistle", "A kettle tool that calls out."],
  ["parts-of", "Wall", "Repair", "A job in which segments of the wall are painted or sealed."],
  ["genus-composed-of", "Letter", "Anagram", "A text composed of odd words from two or more letters."],
  [
    "modified-name",
    "",
    "Herring",
    "A Baltic herring is a small fish. Fresh and dry herrings keep their price.",
  ],
  [
    "than",
    "Long start",
    "Short start",
    "A start at noon. A short start can have more than one long start behind it.",
  ],
  ["opposed-names", "Type 1 pass", "Type 2 pass", "To be written.", "Type 1 pass contrasts-with Type 2 pass"],
  ["opposed-names", "Copper; Steel; Copper pot lid", "Steel pot lid", "To be written."],
  [
    "consists-of",
    "Line",
    "Order",
    "A page. An order consists of a date, a list of two or more lines, and a stamp.",
    "Line part-of Order",
  ],
  [
    "contains",
    "Cabin",
    "Afterdeck",
    "The part of the ship that contains cabins, which have a bed.",
    "Cabin part-of Afterdeck",
  ],
  ["include-kinds", "Label", "Parcel", "To be sent. Can include labels on two sides."],
  ["contains", "Cabin", "Shipowner", "The owner of the ship that contains cabins."],
];
