import type { RelationType } from "../../model/relation.ts";
import { quoteOf, type Reading } from "../3-sentences.ts";
import { foldPhrase } from "../language/fold.ts";
import { GROUP_NOUNS } from "../language/group-nouns.ts";
import { namesListed } from "../language/name-list.ts";
import { namedLabel } from "../language/named-label.ts";
import { thesaurusLabel } from "../language/thesaurus.ts";
import { withClassNoun } from "./adjective-kinds.ts";
import { entryOf } from "./anaphora.ts";
import { type Claim, type End, isKnown } from "./claim.ts";
import type { EndContext } from "./ends.ts";
import { namedEnd } from "./items.ts";

const BEFORE = "(?:(?:main|common|key|core|typical|basic|major|popular) )?";
/** What labels say of the names behind them. First match wins. */
const LABELS: readonly (readonly [label: RegExp, type: Exclude<RelationType, "mentions" | "in-topic">])[] = [
  [new RegExp(`^${BEFORE}(?:type|kind|sort|form|variant|flavou?r|${GROUP_NOUNS["kind-of"]})$`), "kind-of"],
  [new RegExp(`^${BEFORE}(?:component|${GROUP_NOUNS["part-of"]})$`), "part-of"],
  [new RegExp(`^${BEFORE}(?:${GROUP_NOUNS["stage-of"]})$`), "stage-of"],
  [/^(?:opposites?|antonyms?|alternatives?|contrasts? with|opposed to)$/, "contrasts-with"],
];
const EXAMPLES = /^examples?$/;

const CONFIDENCE = 0.84;
const LEAST = 2;

/**
 * The names behind a label of an entry: "**Types**: field, moat" are its kinds, behind "Components" stand its parts, behind
 * "Phases" its stages, behind "Opposite" what it is set against, where that is known. Empty for other labels, and for
 * sentences behind these.
 */
export function labelledListClaims(reading: Reading, context: EndContext): readonly Claim[] {
  const entry = entryOf(reading.place);
  const label = reading.passage.label;
  if (!entry || label === undefined || reading.index > 0) return [];
  const related = thesaurusLabel(label);
  if (related?.names === "broader") return broaderClaims(reading, related.type, entry, context);
  const type = typeOf(plainLabel(label), entry, context);
  const names = type ? namesIn(reading) : [];
  if (!type || names.length === 0) return [];
  const found = names.flatMap((name) => namedEnd(name, false, reading.place, context));
  const ends = found.filter((end) =>
    isKnown(end) ? end.id !== entry : mayBeNew(end, type, label, names, entry, context),
  );
  return claimsOn(reading, type, ends, { id: entry }, context);
}

/** "**Broader**: woodwind" under Oboe: what the entry is a kind or part of, where that is known. */
function broaderClaims(
  reading: Reading,
  type: "kind-of" | "part-of",
  entry: NounOwner,
  context: EndContext,
): readonly Claim[] {
  const found = namesIn(reading).flatMap((name) => namedEnd(name, false, reading.place, context));
  const evidence = quoteOf(reading, "labelled-list");
  return found
    .filter((end) => isKnown(end) && end.id !== entry)
    .map((target) => ({
      type,
      source: { id: entry },
      target,
      basis: "stated",
      confidence: CONFIDENCE,
      evidence,
    }));
}

function plainLabel(label: string): string {
  return label.toLowerCase().replace(/[:.]$/, "").trim();
}

/** "Loom types: floor loom, table loom" names whose kinds it lists; empty for a sentence that says anything else. */
export function namedLabelClaims(reading: Reading, context: EndContext): readonly Claim[] {
  const { passage, range } = reading;
  const { text } = passage.prose;
  if (passage.aside || reading.index > 0 || range.end < text.trimEnd().length) return [];
  const label = namedLabel(text.slice(range.start, range.end));
  const [over] = label ? namedEnd(label.name, false, reading.place, context) : [];
  if (!label || !over || !(isKnown(over) || label.type === "kind-of")) return [];
  const ends = label.listed.flatMap((name) => namedEnd(name, false, reading.place, context));
  return claimsOn(reading, label.type, ends, over, context);
}

function claimsOn(
  reading: Reading,
  type: Claim["type"],
  found: readonly End[],
  target: End,
  context: EndContext,
): readonly Claim[] {
  const ends = type === "kind-of" ? withClassNoun(found, target, context, true) : found;
  const evidence = quoteOf(reading, "labelled-list");
  return ends.map((source, i) => ({
    type,
    source,
    target,
    basis: "stated",
    confidence: CONFIDENCE,
    ...(type === "stage-of" ? { order: i + 1 } : {}),
    evidence,
    promotes: isKnown(target) ? "members" : "whole",
    counted: true,
  }));
}

function typeOf(label: string, entry: NounOwner, context: EndContext): Claim["type"] | undefined {
  const noun = foldPhrase(label).split(" ").at(-1) ?? "";
  const ofEntry = context.namesOf(entry).some((name) => name.length > 1 && name.at(-1) === noun);
  if (EXAMPLES.test(label) || ofEntry) return "kind-of";
  return thesaurusLabel(label)?.type ?? LABELS.find(([pattern]) => pattern.test(label))?.[1];
}

type NounOwner = Parameters<EndContext["namesOf"]>[0];

/** Examples are kinds where their names say so, and rivals are those that have an entry. */
function mayBeNew(
  end: Exclude<End, { readonly id: NounOwner }>,
  type: Claim["type"],
  label: string,
  names: readonly string[],
  entry: NounOwner,
  context: EndContext,
): boolean {
  if (type === "contrasts-with" || names.length < LEAST) return false;
  if (!EXAMPLES.test(label.toLowerCase())) return true;
  return context.namesOf(entry).some((name) => name.at(-1) === end.term.words.at(-1));
}

/** The names that a passage is nothing but a list of; empty where it says more. */
function namesIn({ passage, range }: Reading): readonly string[] {
  const { text } = passage.prose;
  if (range.end < text.trimEnd().length) return [];
  const said = passage.label && text.startsWith(passage.label) ? text.slice(passage.label.length) : text;
  return namesListed(said.replace(/^\s?[:–—-]\s/, ""));
}
