import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/index.ts";
import { RULES } from "../../src/extract/relations/stated.ts";
import { DEFINITION_CASES } from "./definition-cases.ts";
import { DOUBTFUL_CASES } from "./doubtful-cases.ts";
import { FAMILY_CASES } from "./family-cases.ts";
import { NAMED_KIND_CASES } from "./kind-cases.ts";
import { PHRASE_CASES } from "./phrase-cases.ts";
import { PLACE_CASES } from "./place-cases.ts";
import { PLAIN_CASES } from "./plain-cases.ts";
import { READING_CASES, RECKONED_CASES, TAIL_CASES } from "./reading-cases.ts";
import { CONTRAST_CASES, KIND_CASES, PART_CASES, type RuleCase, STAGE_CASES } from "./rule-cases.ts";
import { SEQUENCE_CASES } from "./sequence-cases.ts";

const CASES = [
  ...CONTRAST_CASES,
  ...KIND_CASES,
  ...PART_CASES,
  ...STAGE_CASES,
  ...SEQUENCE_CASES,
  ...PHRASE_CASES,
  ...DEFINITION_CASES,
  ...PLACE_CASES,
  ...NAMED_KIND_CASES,
  ...FAMILY_CASES,
  ...DOUBTFUL_CASES,
  ...PLAIN_CASES,
  ...READING_CASES,
  ...RECKONED_CASES,
  ...TAIL_CASES,
];

/** A glossary with an entry for each term; all but one say nothing. */
function glossary([, terms, entry, text]: RuleCase): string {
  const names = [...new Set([entry, ...terms.split("; ")])];
  return names.map((name) => `**${name}**: ${name === entry ? text : "To be written."}\n`).join("\n");
}

function relationsOf(markdown: string): readonly { line: string; rules: readonly string[] }[] {
  const { concepts, relations } = extract([{ path: "case.md", text: markdown }]);
  const label = new Map<string, string>(concepts.map((concept) => [concept.id, concept.label]));
  return relations.map(({ source, type, target, evidence }) => ({
    line: `${label.get(source)} ${type} ${label.get(target)}`,
    rules: evidence.map(({ rule }) => rule),
  }));
}

/** Readers that are no rows of data. */
const READERS = [
  "modified-name",
  "sum",
  "made-of-several",
  "parallel-clauses",
  "bare-list",
  "told-apart",
  "fragment",
  "opposed-names",
  "compound-name",
  "twin-kind",
  "parallel-kinds",
  "described-and-named",
  "named-apart",
  "alternatives",
  "two-kinds",
  "beside-kind",
  "appended-list",
  "expanded-name",
  "beside-apart",
  "initials",
];

describe("each rule reads what it is for and leaves the rest alone", () => {
  for (const id of [...RULES.map((rule) => rule.id), ...READERS]) {
    const cases = CASES.filter(([name]) => name === id);
    const positive = cases.filter((each) => each[4] !== undefined);

    it(`${id} has a positive and a negative example`, () => {
      expect(positive.length).toBeGreaterThan(0);
      expect(cases.length).toBeGreaterThan(positive.length);
    });

    for (const each of positive) {
      it(`${id}: ${each[3]}`, () => {
        const found = relationsOf(glossary(each)).find(({ line }) => line === each[4]);
        expect(found, `no ${each[4]}`).toBeDefined();
        expect(found?.rules).toContain(id);
      });
    }

    for (const each of cases.filter((other) => other[4] === undefined)) {
      it(`${id} is silent: ${each[3]}`, () => {
        expect(relationsOf(glossary(each)).filter(({ rules }) => rules.includes(id))).toEqual([]);
      });
    }
  }
});
