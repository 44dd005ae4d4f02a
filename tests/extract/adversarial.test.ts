import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/index.ts";
import { TYPED } from "../../src/model/relation.ts";

/** Terms that have an entry, separated by semicolons; the first one is what the sentence stands under. */
type Trap = readonly [terms: string, sentence: string];

const TRAPS: Readonly<Record<string, readonly Trap[]>> = {
  negation: [
    ["Oboe; String instrument", "An oboe is not a string instrument."],
    ["Lease; Sale", "A lease is never a sale."],
    ["Yeast; Spice", "Yeast isn't a spice."],
    ["Dough; Sugar", "Dough does not contain sugar."],
    ["Bond; Stock", "A bond is neither a stock nor a deposit."],
    ["Verdict; Trial", "A verdict is not part of the trial."],
    ["Basalt; Granite", "Basalt is hardly a granite."],
    ["Soup; Stew; Salad", "Soups do not include stews and salads."],
  ],
  supposition: [
    ["Lease; Sale", "If a lease is a sale, tax is due."],
    ["Comet; Planet", "A comet could be a planet to the naked eye."],
    ["Broth; Sauce", "Suppose a broth is a sauce."],
    ["Server; Cache", "A server might contain a cache."],
    ["Whale; Fish", "Unless a whale is a fish, the rule fails."],
    ["Atom; Molecule", "Imagine an atom is a molecule."],
  ],
  "steps that nobody takes": [
    [
      "Pattern; Colon; Star; Slash",
      "A mark for files. A pattern that begins with a colon is special. If the pattern begins with a star, all files match.",
    ],
    [
      "Prefix; Zero; Letter",
      "A sign before a name. It can be left out if the name begins with a letter that starts with zero.",
    ],
  ],
  "notes on the way": [
    ["Ref; Branch", "A name (e.g. `ref/heads`) that points to something else."],
    ["Card; Stub", "See stub."],
    ["Timbre; Tone", '(pronounced tam-ber) aka "tone color" or "tone quality".'],
  ],
  question: [
    ["Tomato; Fruit", "Is a tomato a fruit?"],
    ["Router; Switch", "What is the difference between a router and a switch?"],
    ["Engine; Piston", "Does an engine contain a piston?"],
    ["Tax; Fee", "Why is a tax unlike a fee?"],
  ],
  "idioms that look like parts": [
    ["Vinegar; Flavor", "Vinegar is part of the reason that the flavor is sharp."],
    ["Budget; Plan", "The budget played a part in the plan."],
    ["Jury; Court", "The jury is apart from the court."],
    ["Index; Table", "An index is for the most part smaller than its table."],
    ["Nurse; Team", "A nurse takes part in the team."],
  ],
  "idioms that look like kinds": [
    ["Fever; Infection", "A fever is kind of an infection alarm."],
    ["Router; Network", "A router is a kind neighbor in the network."],
    ["Audit; Control", "An audit is a way to test a control."],
    ["Sauté; Oil", "A sauté is a matter of oil."],
    ["Sepsis; Infection", "Sepsis is a response to infection."],
    ["Statute; Parliament", "A statute is an act of parliament."],
    ["Checksum; File", "A checksum is a number derived from a file."],
    ["Ping; Host", "A ping is a test of a host."],
  ],
  "idioms that look like contrasts": [
    ["Bread; Butter", "Bread is not only eaten with butter but also baked with it."],
    ["Judge; Jury", "The judge rests while the jury talks."],
    ["Firewall; Packet", "More than one firewall drops the packet."],
    ["Salt; Pepper", "Rather more salt than one thinks goes with pepper."],
    ["Broker; Client", "The broker calls instead of writing to the client."],
    ["Artery; Heart", "Unlike most of the body, an artery near the heart pulses."],
    ["Loan; Interest", "The longer the loan, the more interest is paid."],
    ["Key; Lock", "A key differs from house to house, as does the lock."],
    ["Cache; Disk", "The difference is the cache: the disk is idle."],
  ],
  "of-chains and attachments": [
    ["Normalization; Goal", "The purpose of normalization is a goal."],
    ["Cell; Wall", "The wall of the cell is a barrier against the wall outside."],
    ["Tenant; Guarantor", "The duty of a tenant is a duty to the guarantor."],
    ["Yolk; Egg white", "The color of a yolk differs from that of the sky."],
    ["Chef; Kitchen", "The owner who hired the chef is a friend of the kitchen."],
  ],
  "names that end alike": [
    ["Endpoint; Remote read endpoint", "An endpoint is where a service answers."],
    ["Code; Dress code", "Code runs on a machine."],
    ["Stock; Soup stock", "Stock is a share of a company."],
    ["Law; Case law", "Law binds everyone."],
    ["Bank; River bank", "A bank lends money."],
  ],
  "mentions and nothing more": [
    ["Plaintiff; Court", "A plaintiff goes to court."],
    ["Roux; Flour; Butter", "Stir flour into butter for a roux."],
    ["Switch; Router", "A switch is often sold with a router."],
    ["Insulin; Pancreas", "Insulin comes from the pancreas."],
    ["Dividend; Company", "A dividend is paid by a company."],
    ["Judge; Verdict", "A judge announces the verdict."],
    ["Query; Index", "A query uses an index."],
    ["Vaccine; Virus", "A vaccine protects against a virus."],
    ["Invoice; Payment", "An invoice asks for payment."],
  ],
  "steps that are told and make no sequence": [
    ["Concert; Light", "It closes with applause. Then the lights go out."],
    ["Kettle; Steam", "Fill it, then the steam comes out."],
    ["Journey; Home", "Home → away."],
    ["Match; Half", "The second half is the better one."],
    [
      "Meal; Soup; Salad; Cake",
      "The word has senses. (1) Soup and bread. (2) Salad, late. (3) Cake and tea.",
    ],
  ],
  "clauses side by side": [
    ["Stove; Oven", "Good stoves heat fast; bad stoves heat slowly."],
    ["Hotel; Guest; Staff", "Guests and staff are different people."],
    ["Shelf; Oven", "The top shelf of the book case stands near the oven."],
    ["Kitchen; Workshop", "Like a workshop it is full of tools."],
    ["Journey; Walk", "A journey is long, the walk is green."],
    ["Party; Cake; Candle; Friend", "Cakes, candles, friends."],
    ["Forest; Tree", "A forest is trees and more trees."],
    ["Sail; Wind", "The wind you make is made up of the wind you feel."],
  ],
  "metaphor and comparison": [
    ["Heart; Pump", "The heart works like a pump."],
    ["Memory; Library", "Memory is like a library."],
    ["Market; Ocean", "Think of the market as an ocean."],
    ["Cell; Factory", "A cell resembles a factory."],
    ["Firewall; Door", "A firewall acts as a door."],
  ],
};

describe("sentences that state no relation", () => {
  const all = Object.values(TRAPS).flat();
  it("there are at least sixty of them", () => {
    expect(all.length).toBeGreaterThanOrEqual(60);
  });

  for (const [trap, cases] of Object.entries(TRAPS)) {
    describe(trap, () => {
      it.each(cases)("%s: %s", (terms, sentence) => {
        const [entry, ...others] = terms.split("; ");
        const text = [
          `**${entry}**: ${sentence}`,
          ...others.map((term) => `**${term}**: To be written.`),
        ].join("\n\n");
        const found = extract([{ path: "trap.md", text }]).relations.filter(({ type }) =>
          (TYPED as readonly string[]).includes(type),
        );
        expect(
          found.map(({ source, type, target, evidence }) => [source, type, target, evidence[0]?.rule]),
        ).toEqual([]);
      });
    });
  }
});
