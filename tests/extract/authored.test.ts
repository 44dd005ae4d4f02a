import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/index.ts";
import type { Extraction } from "../../src/model/extraction.ts";

const GLOSSARY = [
  "**Lease**: A lease is a contract. A lease mentions rent.",
  "**Sale**: A sale is a contract.",
  "**Contract**: An agreement.",
  "**Rent**: A payment.",
  "**Deed**: A paper. Unlike a sale, a deed is silent.",
].join("\n\n");

const sidecar = (text: string, source = GLOSSARY): Extraction =>
  extract([{ path: "g.md", text: source }], { sidecars: [{ path: "g.glossograph.yaml", text }] });
const relations = (found: Extraction) =>
  found.relations.map(({ source, type, target }) => `${source} ${type} ${target}`);
const between = (found: Extraction, a: string, b: string) =>
  found.relations.filter(({ source, target }) => [source, target].sort().join() === [a, b].sort().join());
const remarks = ({ diagnostics }: Extraction) =>
  diagnostics.map(
    ({ severity, file, line, message, mend }) => `${severity} ${file}:${line} ${message}. ${mend}`,
  );

describe("a sidecar", () => {
  it("changes nothing while it says nothing", () => {
    const plain = extract([{ path: "g.md", text: GLOSSARY }]);
    for (const text of ["", "# nothing yet\n", "add:\nremove: []\n"]) expect(sidecar(text)).toEqual(plain);
  });

  it("adds a relation, sure and stated, with its own words as evidence", () => {
    const found = sidecar("# ours\nadd:\n  - source: leases\n    type: contrasts-with\n    target: SALE\n");
    expect(between(found, "lease", "sale")).toEqual([
      {
        source: "lease",
        target: "sale",
        type: "contrasts-with",
        basis: "stated",
        confidence: 1,
        evidence: [
          {
            quote: "source: leases type: contrasts-with target: SALE",
            file: "g.glossograph.yaml",
            line: 3,
            rule: "authored",
          },
        ],
      },
    ]);
    expect(found.diagnostics).toEqual([]);
  });

  it("adds a stage with its order", () => {
    const found = sidecar("add:\n  - {source: Rent, type: stage-of, target: Lease, order: 2}\n");
    expect(between(found, "rent", "lease")).toMatchObject([{ type: "stage-of", order: 2 }]);
  });

  it("displaces what prose says of the pair, and keeps the sentence that agrees", () => {
    expect(sidecar("add: [{source: Lease, type: part-of, target: Contract}]").dropped).toEqual([]);
    expect(
      between(sidecar("add: [{source: Lease, type: part-of, target: Contract}]"), "lease", "contract"),
    ).toMatchObject([{ type: "part-of", evidence: [{ rule: "authored" }] }]);
    const [same, ...rest] = between(
      sidecar("add: [{source: Lease, type: kind-of, target: Contract}]"),
      "lease",
      "contract",
    );
    expect(rest).toEqual([]);
    expect(same?.evidence.map(({ rule }) => rule)).toEqual(["authored", "is-a"]);
    expect(same?.confidence).toBe(1);
  });

  it("keeps a shortcut that is stated outright", () => {
    const text =
      "add: [{source: Rent, type: kind-of, target: Lease}, {source: Rent, type: kind-of, target: Contract}]";
    expect(relations(sidecar(text))).toEqual(
      expect.arrayContaining(["rent kind-of lease", "rent kind-of contract", "lease kind-of contract"]),
    );
  });

  it("removes one type from source to target, or every typed relation of the pair", () => {
    expect(relations(sidecar("remove: [{source: Lease, type: kind-of, target: Contract}]"))).not.toContain(
      "lease kind-of contract",
    );
    const turned = sidecar("remove: [{source: Contract, type: kind-of, target: Lease}]");
    expect(relations(turned)).toContain("lease kind-of contract");
    expect(remarks(turned)).toEqual([
      'warning g.glossograph.yaml:1 there is no "kind-of" from "Contract" to "Lease" to remove. Remove the line.',
    ]);
    const all = between(sidecar("remove: [{source: Contract, target: Lease}]"), "lease", "contract");
    expect(all.map(({ type }) => type)).toEqual(["mentions"]);
    expect(
      between(sidecar("remove: [{source: Sale, type: contrasts-with, target: Deed}]"), "deed", "sale"),
    ).toMatchObject([{ type: "mentions" }]);
  });

  it("renames a concept and keeps its key and its old name", () => {
    const found = sidecar(
      "rename:\n  Lease: Tenancy agreement\nadd: [{source: Tenancy agreement, type: contrasts-with, target: Sale}]",
    );
    expect(found.concepts[0]).toMatchObject({ id: "lease", label: "Tenancy agreement", aliases: ["Lease"] });
    expect(relations(found)).toEqual(
      expect.arrayContaining(["lease kind-of contract", "lease contrasts-with sale"]),
    );
    expect(remarks(sidecar("rename: {Lease: Sale}"))).toEqual([
      'error g.glossograph.yaml:1 "Sale" is the name of another concept. Merge the two instead.',
    ]);
  });

  it("renames a topic with all that stand in it", () => {
    const found = sidecar(
      "rename: {Papers: Documents}",
      "# Terms\n\n## Papers\n\n### Deed\n\nA paper.\n\n### Will\n\nA last wish.\n",
    );
    expect(found.topics).toEqual(["Documents"]);
    expect(found.concepts.filter(({ kind }) => kind === "concept").map(({ topic }) => topic)).toEqual([
      "Documents",
      "Documents",
    ]);
  });

  it("merges concepts: one entry with all names, definitions and relations", () => {
    const found = sidecar("merge:\n  - [Contract, Deed]\n");
    expect(found.concepts.map(({ id }) => id)).toEqual(["lease", "sale", "contract", "rent"]);
    expect(found.concepts[2]).toMatchObject({
      aliases: ["Deed"],
      definition: "An agreement.\n\nA paper. Unlike a sale, a deed is silent.",
    });
    expect(relations(found).some((each) => each.includes("deed"))).toBe(false);
    expect(relations(found).filter((each) => each.startsWith("lease"))).toContain("lease kind-of contract");
    expect(
      relations(sidecar("merge: [[Sale, Deed]]")).some((each) => each === "sale contrasts-with sale"),
    ).toBe(false);
  });

  it("knows a merged concept by all its names", () => {
    const found = sidecar("merge: [[Contract, Deed]]\nadd: [{source: Rent, type: part-of, target: Deed}]");
    expect(relations(found)).toContain("rent part-of contract");
  });

  it("gives a merged concept the entry that one of the two has", () => {
    const text = "**Cart**: A cart consists of a chassis and two wheels.\n\n**Frame**: Holds all.\n";
    expect(sidecar("", text).withoutEntry).toContain("chassis");
    const found = sidecar("merge: [[Chassis, Frame]]", text);
    expect(found.withoutEntry).not.toContain("chassis");
    expect(found.concepts.find(({ id }) => id === "chassis")).toMatchObject({
      source: { line: 3 },
      aliases: ["Frame"],
    });
  });

  it.each([
    [
      "add: [{source: Leese, type: kind-of, target: Sale}]",
      '1 there is no concept "Leese". Did you mean "Lease"?',
    ],
    [
      "\nadd:\n- {source: Lease, type: kindof, target: Sale}",
      '3 there is no type "kindof". Did you mean "kind-of"?',
    ],
    ["add: [{source: Lease, type: in-topic, target: Sale}]", '1 there is no type "in-topic"'],
    ["add: [{source: Lease, target: Sale}]", '1 "type" is missing. Give one of "contrasts-with"'],
    ["add: [{source: Lease, type: kind-of}]", '1 "target" is missing or no text'],
    [
      "add: [{sorce: Lease, type: kind-of, target: Sale}]",
      '1 there is no key "sorce". Did you mean "source"?',
    ],
    ["remove: [{source: Lease, target: Sale, order: 1}]", '1 there is no key "order"'],
    ["add: [{source: Lease, type: kind-of, target: Sale, order: 1}]", '1 "order" is the rank of a stage'],
    ["add: [Lease]", '1 an item of "add" has another shape. Write a list of {source'],
    ["add: Lease", '1 "add" has another shape'],
    ["\n\nad:\n  - x\n", '3 there is no key "ad". Did you mean "add"?'],
    ["rename: [Lease]", '1 "rename" has another shape. Write a map'],
    ["rename:\n  Lease: [a]", "2 a new label is text"],
    ["merge: [[Lease]]", "1 a merge is a list of two names or more"],
    ["merge: [Lease]", "1 a merge is a list of two names or more"],
    ["- Lease", '1 a sidecar is a map. Use the keys "add"'],
    ["add: [", "1 this is not valid YAML ("],
    ["add: [{source: Lease, type: kind-of, target: leases}]", '1 "Lease" and "leases" are one concept'],
    [
      "add:\n- {source: Lease, type: kind-of, target: Rent}\n- {source: Rent, type: kind-of, target: Lease}",
      '3 g.glossograph.yaml:2 says "kind-of" of the same two',
    ],
  ])("says what is wrong with %j, where, and how to mend it", (text, message) => {
    const [first, ...rest] = remarks(sidecar(text));
    expect(first).toContain(`error g.glossograph.yaml:${message}`);
    expect(rest).toEqual([]);
  });

  it("says which stated relation closes a cycle", () => {
    const text =
      "add:\n- {source: Rent, type: kind-of, target: Deed}\n- {source: Deed, type: kind-of, target: Sale}\n- {source: Sale, type: kind-of, target: Rent}\n";
    expect(remarks(sidecar(text))).toEqual([
      expect.stringMatching(/^error g\.glossograph\.yaml:\d .*closes a cycle/),
    ]);
  });
});

describe("front matter of a file with one term", () => {
  const files = (matter: string) =>
    extract([
      {
        path: "lease.md",
        text: `---\ntitle: Lease\n${matter}\n---\n\nA lease is a contract. Unlike a sale, a lease is temporary.\n`,
      },
      {
        path: "terms.md",
        text: "**Sale**: A transfer.\n\n**Contract**: An agreement.\n\n**Rent**: A payment.\n",
      },
    ]);

  it.each(["part-of", "kind-of", "stage-of", "contrasts-with"])(
    "states %s, with its line as evidence",
    (type) => {
      const [only] = between(files(`aka: Tenancy\n${type}: [Rent]`), "lease", "rent");
      expect(only).toMatchObject({ type, basis: "stated", confidence: 1 });
      expect(only?.evidence).toEqual([
        { quote: `${type}: [Rent]`, file: "lease.md", line: 4, rule: "authored" },
      ]);
    },
  );

  it("takes one label, a list of lines, and wiki links", () => {
    for (const value of ["Rent", "\n  - Rent", '"[[Rent]]"', '"[[rents|the rent]]"'])
      expect(between(files(`part-of: ${value}`), "lease", "rent")).toMatchObject([{ type: "part-of" }]);
    expect(between(files("part-of:\n  - Contract\n  - Rent"), "lease", "rent")[0]?.evidence[0]).toMatchObject(
      {
        quote: "- Rent",
        line: 5,
      },
    );
  });

  it("draws no typed relation with what stands under not, and a mention for what is related", () => {
    expect(between(files("x: y"), "lease", "sale")).toMatchObject([{ type: "contrasts-with" }]);
    expect(between(files("not: [Sale]"), "lease", "sale").map(({ type }) => type)).toEqual(["mentions"]);
    expect(between(files("related: [Rent]"), "lease", "rent").map(({ type }) => type)).toEqual(["mentions"]);
  });

  it("reads other names", () => {
    expect(files("aliases: [Tenancy]").concepts[0]?.aliases).toEqual(["Tenancy"]);
  });

  it("warns of what it cannot use, and stays silent on what may be meant for others", () => {
    expect(remarks(files("part-of: Rant"))).toEqual([
      'warning lease.md:3 there is no concept "Rant". Did you mean "Rent"?',
    ]);
    expect(remarks(files("part-of: {a: b}"))).toEqual([
      'warning lease.md:3 "part-of" is a label or a list of labels. Write the labels as text.',
    ]);
    expect(remarks(files("related: [Rant]"))).toEqual([expect.stringMatching(/^info lease\.md:3 /)]);
    expect(remarks(files("tags: [x]\nrelated: {a: b}"))).toEqual([]);
    const several = extract([
      { path: "g.md", text: `---\nkind-of: Contract\nrelated: Rent\n---\n\n${GLOSSARY}` },
    ]);
    expect(remarks(several)).toEqual([
      expect.stringMatching(/^warning g\.md:2 "kind-of" speaks of one term/),
    ]);
  });

  it("also speaks for the only heading of a file", () => {
    const found = extract([
      { path: "lease.md", text: "---\npart-of: Rent\n---\n\n**Lease**: Something.\n" },
      { path: "rent.md", text: "**Rent**: A payment.\n" },
    ]);
    expect(between(found, "lease", "rent")).toMatchObject([{ type: "part-of" }]);
  });
});
