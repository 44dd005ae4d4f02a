import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readableText } from "../../src/analysis/differences/readable.ts";
import { type Described, differencesOf } from "../../src/analysis/differences.ts";
import { readGraph } from "../../src/graph/json.ts";
import { contrasts } from "../../src/graph/queries.ts";
import { FORMS } from "./difference-forms.ts";
import { NO_FORMS } from "./difference-no-forms.ts";

const FILE = "graph-data/data-engineering.json";
const graph = readGraph(readFileSync(FILE, "utf8"), FILE);

const described = (key: string): Described => {
  const { label, aliases, definition } = graph.getNodeAttributes(key);
  return { names: [label, ...aliases], text: readableText(definition) };
};
/** Rows as "dimension: value | value", with "—" for a gap. */
const lines = (concepts: readonly Described[]) =>
  differencesOf(concepts).map(
    ({ dimension, cells }) => `${dimension}: ${cells.map((cell) => cell?.value ?? "—").join(" | ")}`,
  );
const told = (...texts: readonly string[]) =>
  lines(texts.map((text, i) => ({ names: [["Alpha", "Beta", "Gamma"][i] ?? ""], text })));

/** What a careful reader takes from the glossary; the reader must find exactly these. */
const GOLD: Readonly<Record<string, readonly string[]>> = {
  "hot-data warm-data cold-data": [
    "Is accessed: very frequently, up to many times a second | now and then, perhaps once a month | rarely or never, such as archives kept for the law",
    "Access frequency: high | low to medium | very low",
    "Storage cost: high | medium | low",
    "Retrieval cost: low | medium | high",
    "Wait: — | can wait a little | may take hours to come back",
    "Suits: whatever must be delivered instantly | — | —",
  ],
  "oltp olap": [
    "The processing of: many small transactions at once | large analytical queries that scan and aggregate many records",
    "Each query touches: few rows | many rows",
    "Latency: low | high",
    "Concurrency: high | low",
    "Storage: row-oriented | columnar",
    "Serves: applications and their users | analysts and their reports",
    "In contrast: fetches one record almost at once | is typically inefficient at such lookups",
  ],
  "row-based-serialization columnar-serialization": [
    "Stores: the fields of one record together, record after record | the values of one column together, column after column",
    "Writing a whole record: cheap | expensive",
    "Reading a single column: expensive | cheap",
    "Compression: modest | strong",
    "Suits: transactions, messages, and exchange | analytics",
  ],
  "etl elt": [
    "Data: extracted from a source, transformed in a separate engine, and only then loaded into the target | loaded into the target first and transformed there, usually with SQL",
    "Target receives: finished data | unfinished data",
    "Raw data: not kept there | kept there",
    "A change of logic means: extracting again | running the queries again",
    "Transforms: on the way | at the destination",
  ],
  "batch-processing stream-processing": [
    "Handles: a bounded amount of data in one run | each event on its own as it arrives, without waiting for a run to start",
    "Latency: high | low",
    "Throughput: high | harder to raise",
    "Errors: easy to repair | hard to repair",
    "Finished: — | is never finished",
  ],
  "eventual-consistency strong-consistency": [
    "The guarantee that: all replicas will hold the same value at some time after writes stop | every read returns the latest committed value",
    "A read: may return an old value | never returns an old value",
    "Latency: low | high",
    "Availability: high | low when nodes cannot reach each other",
    "Suits: counters, feeds, and caches | balances, bookings, and whatever else has to be right each time",
  ],
  "schema-on-write schema-on-read": [
    "The practice of: fixing the schema before data is stored and rejecting any write that does not conform | storing data as it comes and applying a schema when it is read",
    "Writing: strict | free",
    "Reading: easy | hard",
    "Flexibility: low | high",
    "Errors surface: early | late",
    "Accepts: — | almost any data",
  ],
  "push pull": [
    "A pattern of ingestion in which: the source sends data to the target | the target reads data from the source",
    "Decides when: the source | the target",
    "Delay: short | lasts until the next read",
    "Must be ready: the target must be ready at any moment to receive | the source must be ready to answer",
    "In contrast: leaves the pace to the source | leaves it to the target",
  ],
  "inmon kimball data-vault": [
    "An approach to data modeling that: integrates data from the whole business in one data warehouse before anyone analyzes it | builds the data warehouse out of data marts, one business process after another | loads data from source systems straight into a few kinds of purpose-built tables, insert-only",
    "Tables: highly normalized, in third normal form, with as little duplication as possible | denormalized into facts and dimensions | split into keys, relationships, and attributes",
    "Integration comes: first | gradually, through dimensions that several marts share | later, by way of business keys",
    "Delivery: slow | fast | slow at first",
  ],
  "view materialized-view": [
    "Holds: no data | data",
    "Cost is paid at: each reading | each refresh",
    "Answer: always current | as current as the last one",
  ],
  "lossless-compression lossy-compression": [
    "In contrast: preserves every bit | discards detail",
    "Decompression recovers: an exact copy of the original | only something that looks or sounds like the original",
    "Ratio: moderate | high",
    "Is used: wherever exact data is required | for audio, images, and video",
    "Aims at: — | fidelity to the senses",
  ],
  "single-tenant-storage multitenant-storage": [
    "Resources: gives each tenant its own dedicated resources | one set of resources is shared among many tenants",
    "Isolation: strong | weak",
    "Cost per tenant: high | low",
    "Each tenant's schema: may stay uniform or evolve on its own | has to be the same or nearly so",
  ],
};

describe("differences read from definitions", () => {
  test.each(Object.entries(GOLD))("%s", (keys, rows) => {
    expect(lines(keys.split(" ").map(described))).toEqual(rows);
  });

  test("every word of a value stands in the sentence that it is quoted from", () => {
    const pairs = contrasts(graph).map(({ source, target }) =>
      differencesOf([described(source), described(target)]),
    );
    const cells = pairs.flat().flatMap((row) => row.cells.filter((cell) => cell !== undefined));
    expect(cells.length).toBeGreaterThan(200);
    for (const { value, sentence } of cells)
      for (const word of value.toLowerCase().split(/\W+/)) expect(sentence.toLowerCase()).toContain(word);
  });

  test("are the same whichever concept comes first", () => {
    const swapped = lines([described("olap"), described("oltp")]).map((row) => row.split(": ")[0]);
    expect(swapped.sort()).toEqual(
      lines([described("oltp"), described("olap")])
        .map((row) => row.split(": ")[0])
        .sort(),
    );
  });
});

describe("a difference", () => {
  test("needs one dimension and two values", () => {
    expect(told("Its latency is low.", "Its latency is low.")).toEqual([]);
    expect(told("Alpha grows in spring.", "Beta was found in 1912.")).toEqual([]);
  });

  test("is found under another word for the dimension", () => {
    expect(told("The price is high.", "Its cost is low.")).toEqual(["Price: high | low"]);
  });

  test("known on one side only leaves a gap, where it is a plain value", () => {
    expect(told("Its latency is low.", "Nobody knows.")).toEqual(["Latency: low | —"]);
    expect(told("The captain is on the bridge.", "Nobody knows.")).toEqual([]);
  });

  test("is read from a list of what a concept has", () => {
    expect(
      told(
        "Alpha has low latency, high cost per seat, and a limit that is set in advance.",
        "Latency is high, cost per seat is low, and its limit is none.",
      ),
    ).toEqual(["Latency: low | high", "Cost per seat: high | low", "Limit: set in advance | none"]);
  });

  test("is read of the concept that a clause names, wherever the clause stands", () => {
    expect(told("Nothing.", "Whereas Alpha states the promise, Beta states the number.")).toEqual([
      "States: the promise | the number",
    ]);
    expect(told("Alpha carries light, whereas Beta throws a shadow.", "")).toEqual([
      "In contrast: carries light | throws a shadow",
    ]);
  });

  test("is read from opposed adjectives of the concepts themselves", () => {
    expect(told("It is closed by default.", "It is open to all.")).toEqual([
      "It is: closed by default | open to all",
    ]);
    expect(told("It is popular in Spain.", "It is green.")).toEqual([]);
  });

  test("is read from what narrows a common genus", () => {
    expect(told("A blood vessel that takes blood away.", "A blood vessel that brings blood back.")).toEqual([
      "A blood vessel that: takes blood away | brings blood back",
    ]);
  });

  test("is read from fragments that leave the headword unsaid", () => {
    expect(told("Pays some interest.", "Pays none at all.")).toEqual(["Pays: some interest | none at all"]);
    expect(told("backed by a house", "Backed by nothing but your promise.")).toEqual([
      "Is backed by: a house | nothing but your promise",
    ]);
    expect(told("for paying bills", "for money that can wait")).toEqual([
      "Is for: paying bills | money that can wait",
    ]);
    expect(told("High water pressure.", "Low water pressure.")).toEqual(["Water pressure: high | low"]);
    expect(told("Prices falling for months.", "Not an animal, prices up again.")).toEqual([
      "Prices: falling for months | up again",
    ]);
    expect(told("Layers of paint.", "Layers of glass.")).toEqual(["Layers of: paint | glass"]);
    expect(told("Small caps", "Nobody knows.")).toEqual([]);
  });

  test("is read from what each has or lacks", () => {
    expect(told("Comes with a vote.", "It has no vote, but much else.")).toEqual([
      "Vote: comes with a vote | no vote",
    ]);
    expect(told("It has a roof over its head.", "It has no wheels.")).toEqual([]);
  });

  test("is read from what a common genus is narrowed by, where no clause follows it", () => {
    expect(told("A heart rate over 100.", "It is a heart rate below 60.")).toEqual([
      "A heart rate: over 100 | below 60",
    ]);
    expect(told("Alpha is the art of cooking.", "Beta is the art of war.")).toEqual([
      "The art of: cooking | war",
    ]);
    expect(told("Alpha is a kind of fish.", "Beta is a kind of bird.")).toEqual([]);
  });

  test("is read from opposed verbs, and from verbs that say the same", () => {
    expect(told("It keeps the husk.", "It discards the husk.")).toEqual([
      "In contrast: keeps the husk | discards the husk",
    ]);
    expect(told("It comes on with effort and goes with rest.", "It can start at any time.")).toEqual([
      "Start: comes on with effort | can start at any time",
    ]);
  });

  test("is read of another concept from an aside behind its name, and from a noun that bears the name", () => {
    expect(told("The heart stops. It is no Beta, in which the heart keeps beating.", "Pain.")).toEqual([
      "Heart: stops | keeps beating",
    ]);
    expect(told("Alpha latency waits for nobody.", "Beta waits for us.")).toEqual([]);
    expect(told("Whereas an Alpha system takes hours, a Beta engine takes minutes.", "")).toEqual([
      "Takes: hours | minutes",
    ]);
  });

  test("is read from facts, beside what sentences say of the same", () => {
    const fact = (name: string, value: string) => ({
      name,
      value,
      quote: `${name}: ${value}`,
      file: "a.md",
      line: 7,
    });
    const [tape, flash] = [fact("price", "depends on the maker"), fact("Noise", "none")];
    const rows = differencesOf([
      { names: ["Tape"], text: "A store.", facts: [tape, fact("Noise", "a whirr")] },
      { names: ["Flash"], text: "Its cost is high.", facts: [flash] },
    ]);
    expect(rows.map(({ cells }) => cells.map((cell) => cell?.source?.line))).toEqual([
      [7, undefined],
      [7, 7],
    ]);
    expect(rows.map(({ dimension, cells }) => [dimension, ...cells.map((cell) => cell?.value)])).toEqual([
      ["Price", "depends on the maker", "high"],
      ["Noise", "a whirr", "none"],
    ]);
  });

  test("is never made of a reason, a table or code", () => {
    expect(told("Its cost is high because memory is dear.", "Its cost is low, which helps.")).toEqual([
      "Cost: high | low",
    ]);
    expect(told("| latency is low |", "Latency is high.")).toEqual(["Latency: — | high"]);
  });
});

describe("a difference is read from", () => {
  test.each(FORMS)("%s", (_name, alpha, beta, rows) => {
    expect(told(alpha, beta)).toEqual(rows);
  });
});

describe("no difference is read from", () => {
  test.each(NO_FORMS)("%s", (_name, alpha, beta) => {
    expect(told(alpha, beta)).toEqual([]);
  });
});

test("links by reference are read as their words, and marks of footnotes not at all", () => {
  expect(readableText("A [heap][1] or [stack] holds it[^2].")).toBe("A heap or stack holds it.");
  expect(readableText("It is [[")).toBe("It is [[");
});

test("the items of a list say each something by itself", () => {
  expect(readableText("Pros:\n\n- lower rate\n- larger sums")).toBe("Pros:\n\n\nlower rate\n\nlarger sums");
});
