import type { RuleCase } from "./rule-cases.ts";

/** What letters stand for, and words that only their neighbors show to be nouns. */
export const READING_CASES: readonly RuleCase[] = [
  [
    "initials",
    "",
    "RICE",
    "RICE — an acronym created from the words rest, ice, compression, and elevation — describes first aid.",
    "Elevation part-of RICE",
  ],
  [
    "initials",
    "",
    "SOAP",
    "SOAP, a mnemonic standing for Subjective, Objective, Assessment, and Plan, orders a note.",
    "Assessment part-of SOAP",
  ],
  ["initials", "", "RICE", "Acronym for rest, ice, compression, and elevation.", "Rest part-of RICE"],
  [
    "initials",
    "",
    "FR/TR",
    "A plan that covers both field repair (done at once) and track renewal (done by night).",
    "Track renewal part-of FR/TR",
  ],
  ["initials", "", "FR/TR", "A plan that covers field repair and a night shift."],
  ["initials", "", "RICE", "An acronym for those who treat sprains, strains, and bruises."],
  ["initials", "", "RICE", "RICE, known to the words of many coaches, nurses, and players, soothes."],
  [
    "describes-kind",
    "Weave",
    "Twill",
    "Twill, or diagonal cloth, describes a type of weave with slanting ribs.",
    "Twill kind-of Weave",
  ],
  [
    "describes-kind",
    "",
    "Scrim",
    "Scrim denotes a coarse kind of curtain cloth.",
    "Scrim kind-of Curtain cloth",
  ],
  ["describes-kind", "Weave; Label", "Label", "A label describes the type of weave."],
  ["describes-kind", "Weave; Label", "Label", "A label describes a weave of any type."],
  [
    "is-either",
    "Claim; Tort; Contract",
    "Filing",
    "The disputed claim in the file is either a tort or a contract.",
  ],
  [
    "in-contrast-inside",
    "",
    "Fitted oven",
    "An oven that is sold with a kitchen, in contrast to built-in ovens that are set into walls.",
    "Built-in oven contrasts-with Fitted oven",
  ],
  [
    "such-as",
    "Cargo item; Mail bag",
    "EMU",
    "A train on wires. EMUs hold cargo items such as parcels and mail bags.",
    "Mail bag kind-of Cargo item",
  ],
  ["in-contrast-inside", "", "Oven", "An oven bakes in contrast to what a plug-in does."],
  [
    "gathers",
    "Stall; Booth",
    "Fairground",
    "A fairground is a group of market objects such as stalls and booths.",
    "Booth part-of Fairground",
  ],
  ["gathers", "Stall; Booth", "Fairground", "A fairground is a group that objects to stalls and booths."],
];

/** What a sum reckons, a narrow example and a letter are not; and what a definition states of the one thing that it names. */
export const RECKONED_CASES: readonly RuleCase[] = [
  [
    "fragment",
    "Ferry fare",
    "Return fare",
    "The ferry fare printed on a ticket for both ways.",
    "Return fare kind-of Ferry fare",
  ],
  ["fragment", "Ferry fare", "Return fare", "The ferry fare printed tickets on a Monday."],
  ["defined-such-as", "", "Lens cap", "A type of lid made to fit a specific lens, such as a macro lens."],
  [
    "defined-such-as",
    "",
    "Lens cap",
    "A type of lid that shuts a lens, such as a pinch cap.",
    "Pinch cap kind-of Lens cap",
  ],
  [
    "difference-between",
    "Net weight",
    "Tare",
    "Weight of the crate, found as the difference between the gross weight and the net weight.",
  ],
  [
    "difference-between",
    "Net weight; Gross weight",
    "Tare",
    "It is the difference between gross weight and net weight.",
  ],
  ["gathering-of", "", "Plate number", "A unique series of letters given to a car."],
  ["gathering-of", "", "Rosary", "A unique series of beads given to a child.", "Bead part-of Rosary"],
];

/** Phrases that go on behind their noun, and words that are only quoted. */
export const TAIL_CASES: readonly RuleCase[] = [
  [
    "fragment",
    "Harbor officer",
    "Berth master",
    "A senior harbor officer responsible for moorings in a port.",
    "Berth master kind-of Harbor officer",
  ],
  [
    "fragment",
    "Harbor officer",
    "Berth master",
    "The harbor officer asked responsible boatmen for moorings.",
  ],
  ["fragment", "Pilot office", "Tide watch", "The pilot office role that reads the gauge."],
  ["fragment", "Pilot", "Handover", "The [pilot](#pilot) boarding a ship from the boat."],
  ["fragment", "Pilot", "Helmsman", "The [pilot](#pilot).", "Helmsman kind-of Pilot"],
  [
    "defined-such-as",
    "Ahoy; Mate",
    "Hail",
    'A word that is called from ship to ship, such as "ahoy" or "mate".',
  ],
  [
    "defined-such-as",
    "Bell buoy",
    "Sound mark",
    'A mark that is heard in fog, such as a "bell buoy".',
    "Bell buoy kind-of Sound mark",
  ],
  ["is-a", "Fleet; Flagship; Ship", "Fleet", "A navy whose flagships are ships."],
  ["is-a", "Flagship; Ship", "Flagship", "A flagship is a ship that leads.", "Flagship kind-of Ship"],
  [
    "in-contrast-inside",
    "Sail",
    "Battened sail",
    "A sail with laths, in contrast to a sail that hangs free.",
  ],
  [
    "defined-either",
    "",
    "Mooring line",
    "A rope that holds a hull, either a breast line or a spring line.",
    "Spring line kind-of Mooring line",
  ],
  ["defined-either", "", "Mooring line", "A rope that holds a hull, either in a calm or in a gale."],
  [
    "examples-include",
    "",
    "Fairway mark",
    "A mark on water. Examples include: lateral buoys, leading lights, and withies.",
    "Leading light kind-of Fairway mark",
  ],
  [
    "gathering-of",
    "Slip",
    "Boat yard",
    "A set of slips and sheds for mending and storing fishing boats.",
    "Slip part-of Boat yard",
  ],
  ["meronym", "Harbor", "Basin", "A subdivision of a harbor.", "Basin part-of Harbor"],
  ["bare-list", "", "Tide terms", "Three names, one level, and a rough date:"],
];
