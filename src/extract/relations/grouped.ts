import type { ConceptId } from "../../model/concept.ts";
import type { Place } from "../2-concepts.ts";
import { quoteEntry } from "../3-sentences.ts";
import { foldPhrase } from "../language/fold.ts";
import {
  AUXILIARIES,
  CARRIER_NOUNS,
  GENERIC_HEADS,
  PREPOSITIONS,
  PRONOUNS,
  THIRD_PERSONS,
} from "../language/words.ts";
import { singularLabel } from "../names/singular-label.ts";
import { type Grouping, groupingOf } from "../outline/groups.ts";
import { withClassNoun } from "./adjective-kinds.ts";
import { entryOf } from "./anaphora.ts";
import { type Claim, type End, isKnown } from "./claim.ts";
import type { EndContext } from "./ends.ts";
import { itemEnds } from "./items.ts";

const CONFIDENCE = { "kind-of": 0.85, "part-of": 0.8, "stage-of": 0.82 } as const;
/** A heading in the plural announces several. */
const LEAST = 2;
const LONGEST_NAME = 3;

/**
 * What stands under a heading that only says what it lists: "Types" under Loom and "Types of loom" anywhere name kinds of
 * loom, "Parts of a loom" its parts, "Stages" its stages.
 */
export function groupedClaims(context: EndContext): readonly Claim[] {
  return context.concepts.places.flatMap((place) => {
    const head = place.role === "group" || place.silent ? place.node.head?.text : undefined;
    const over = foldPhrase(
      context.concepts.drafts.get(entryOf(place.within) ?? ("" as ConceptId))?.label ?? "",
    );
    const group = head === undefined ? undefined : groupingOf(head, over);
    const whole = group?.type && overOf(place, group, context);
    return group?.type && whole ? claimsUnder(place, group.type, whole, context) : [];
  });
}

/** What the heading speaks of: the concept that it names, else the entry above; a class may be a new term. */
function overOf(place: Place, { type, of }: Grouping, { concepts }: EndContext): End | undefined {
  if (of === undefined) {
    const id = entryOf(place.within);
    return id && { id };
  }
  const id = concepts.byName.get(foldPhrase(of)) ?? concepts.byName.get(withoutCarrier(of));
  if (id)
    return concepts.places.some((each) => each.silent && each.concepts.includes(id)) ? undefined : { id };
  const words = foldPhrase(of).split(" ");
  const plain = /^[\p{L}][\p{L}\s-]*$/u.test(of) && words.length <= LONGEST_NAME;
  const named = plain && !words.some((word) => PREPOSITIONS.has(word) || /^(?:and|or|vs|versus)$/.test(word));
  if (type !== "kind-of" || !named || (words.length === 1 && GENERIC_HEADS.has(words[0] ?? "")))
    return undefined;
  const label = singularLabel(of);
  const term = { label, key: words.join(" "), words, marked: false, linked: false, bare: true };
  return { term: { ...term, plural: false, carried: false }, place };
}

/** "Steps of the ikat process" are those of Ikat, where only that has an entry. */
function withoutCarrier(name: string): string {
  const words = foldPhrase(name).split(" ");
  return CARRIER_NOUNS.has(words.at(-1) ?? "") ? words.slice(0, -1).join(" ") : "";
}

function claimsUnder(
  place: Place,
  type: keyof typeof CONFIDENCE,
  over: End,
  context: EndContext,
): readonly Claim[] {
  const below = (context.below.get(place) ?? []).filter((each) => !each.silent && each.role !== "group");
  const bare = below.filter(({ role }) => role === "item");
  const named = bare.every(isShortName) && type !== "part-of" ? bare : [];
  const members = below
    .filter((each) => each.role !== "item" || named.includes(each))
    .flatMap((each) => membersAt(each, context).map((end) => ({ end, each })))
    .filter(({ end }) => !isKnown(end) || !isKnown(over) || end.id !== over.id);
  if (members.length < LEAST) return [];
  const ends = members.map(({ end }) => end);
  const full = type === "kind-of" ? withClassNoun(ends, over, context, true) : ends;
  return members.map(({ each }, i) => ({
    type,
    source: full[i] as End,
    target: over,
    basis: "structural",
    confidence: CONFIDENCE[type],
    ...(type === "stage-of" ? { order: i + 1 } : {}),
    evidence: quoteEntry(each, `grouped-${type}`),
    promotes: isKnown(over) ? "members" : "whole",
  }));
}

/** The concepts of an entry or heading; "By shape" and "Based on size" only divide further, and "Wet vs. dry felt" names two. */
function membersAt(place: Place, context: EndContext): readonly End[] {
  const head = place.node.head?.text ?? "";
  const isJoint = place.concepts.length === 1 && JOINT.test(head);
  return isJoint || DIVIDING.test(head) ? [] : itemEnds(place, context);
}

const DIVIDING = /^(?:by|based on|according to|others?)\b/i;
/** "Wet vs. dry felt", "Wet, dry, and raw felt", "Wet and dry felts": several in one heading. */
const JOINT = /\b(?:vs|versus)\b|,\s|^[^\s]+ (?:and|or|&) [^\s]+ [^\s]*[^s\s]s$/i;

/** "Natural dye": words without a verb, and no sentence. */
function isShortName({ node }: Place): boolean {
  const text = node.passages[0]?.prose.text ?? "";
  const words = text
    .toLowerCase()
    .replace(/\([^)]*\)/g, "")
    .split(/\s+/)
    .filter(Boolean);
  const plain = words.length <= LONGEST_NAME + 1 && !/[.,;:!?=]/.test(text);
  const verbs = [AUXILIARIES, PRONOUNS, PREPOSITIONS];
  return plain && !words.some((word) => verbs.some((set) => set.has(word)) || THIRD_PERSONS.has(word));
}
