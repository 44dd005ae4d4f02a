import type { ConceptId } from "../../model/concept.ts";
import type { RelationType } from "../../model/relation.ts";
import type { Concepts, Place } from "../2-concepts.ts";
import { quoteColumns, quoteEntry, quoteHead } from "../3-sentences.ts";
import { topicIn } from "../heads.ts";
import { foldPhrase } from "../language/fold.ts";
import { splitSentences } from "../language/sentences.ts";
import { CARRIER_NOUNS, GENERIC_HEADS, PREPOSITIONS } from "../language/words.ts";
import { introducesNames } from "../outline/apparatus.ts";
import { namesProcess } from "../outline/roles.ts";
import type { Claim } from "./claim.ts";

/** Cues in the sentence that introduces a list, which say what its items are to the entry. First match wins. */
const INTRODUCTIONS: readonly (readonly [
  cue: RegExp,
  type: "kind-of" | "part-of" | "stage-of",
  confidence: number,
])[] = [
  [/\b(?:stages|steps|phases)\b/i, "stage-of", 0.88],
  [
    /\b(?:parts|components|elements|members|layers|properties|characteristics|attributes|constituents|ingredients|principles|pillars|features|sections)\b/i,
    "part-of",
    0.88,
  ],
  [/\b(?:consists?|comprises?|composed|made up|contains?)\b/i, "part-of", 0.88],
  [
    /\b(?:kinds|types|forms|sorts|varieties|classes|categories|variants|flavors|techniques|methods|approaches|strategies|patterns|such as|include)\b/i,
    "kind-of",
    0.86,
  ],
  [
    /\b(?:affects?|covers?|defines?|concerns?|governs?|describes?|specif(?:y|ies)|determines?|involves?)\b/i,
    "part-of",
    0.66,
  ],
];

/** Words in an introduction that stand for what its entry is, so that the items are of that kind: "some of the following:". */
const POINTING = /\b(?:these|them|those|ones|the following)\b/i;

/** A definition that makes its entry a gathering, so that what stands below are its members: "the group of executives". */
const GATHERING =
  /^[^.:;]{0,60}\b(?:is|are) (?:an?|the) (?:\w+ ){0,2}(?:group|set|collection|series|sequence|family|suite|list|body|team|system) of\b/i;

/** What nesting and headings say: entries under an entry, alternatives in one head, sections under a process, topics. */
export function structuralClaims(
  concepts: Concepts,
  hasStatedStages: (process: ConceptId) => boolean,
): readonly Claim[] {
  return concepts.places.flatMap((place) => [
    ...alternativeClaims(place),
    ...comparisonClaims(place, concepts),
    ...qualifierClaims(place, concepts),
    ...nestedClaims(place, concepts),
    ...sectionClaims(place, hasStatedStages),
    ...topicClaims(place, concepts),
  ]);
}

/** "Bounded vs Unbounded Data": every pair of the alternatives contrasts. */
function alternativeClaims(place: Place): readonly Claim[] {
  if (place.joint !== "alternatives") return [];
  const versus = /\b(?:vs|versus)\b|≠|!=/i.test(place.node.head?.text ?? "");
  const evidence = quoteHead(place, "head-alternatives");
  return place.concepts.flatMap((a, i) =>
    place.concepts.slice(i + 1).map((b) => claim("contrasts-with", a, b, versus ? 0.97 : 0.85, evidence)),
  );
}

/** The columns of a comparison table are set against each other. */
function comparisonClaims(place: Place, concepts: Concepts): readonly Claim[] {
  return place.node.comparisons.flatMap((columns) => {
    const known = columns.flatMap((column) => concepts.byName.get(foldPhrase(column.text)) ?? []);
    const evidence = quoteColumns(place, columns, "comparison-table");
    return known.flatMap((a, i) =>
      known.slice(i + 1).map((b) => claim("contrasts-with", a, b, 0.88, evidence)),
    );
  });
}

/** "Jug (climbing hold)" beside "Crimp (climbing hold)": both are climbing holds. */
function qualifierClaims(place: Place, concepts: Concepts): readonly Claim[] {
  const over = place.qualifier && concepts.byName.get(foldPhrase(place.qualifier));
  if (!over) return [];
  return place.concepts
    .filter((id) => id !== over)
    .map((id) => claim("kind-of", id, over, 0.8, quoteHead(place, "head-qualifier")));
}

/** An entry in the list under another entry is a kind, part or stage of it. */
function nestedClaims(place: Place, concepts: Concepts): readonly Claim[] {
  const parent = place.within;
  const whole = parent && (sortedUnder(parent, concepts) ?? parent.concepts[0]);
  if (
    !parent ||
    !whole ||
    parent.silent ||
    !(parent.role === "entry" || isListedIn(place, parent)) ||
    parent.concepts.length !== 1 ||
    place.role !== "entry"
  )
    return [];
  const nested = nestedType(place, parent, concepts);
  if (!nested) return [];
  const [type, confidence] = nested;
  const evidence = quoteEntry(place, `nested-${type}`);
  const order =
    type === "stage-of"
      ? parent.node.children.filter((node) => node.head).indexOf(place.node) + 1
      : undefined;
  const others = place.concepts.filter((id) => id !== whole);
  return others.map((id) => ({
    ...claim(type, id, whole, confidence, evidence),
    ...(order ? { order } : {}),
  }));
}

/** Below the title of a file, only the list that its text announces says what its entries are. */
function isListedIn(place: Place, parent: Place): boolean {
  const introduction = place.node.list && introductionOf(parent, place);
  return parent.role === "title" && introduction !== undefined && isCue(introduction);
}

function nestedType(
  place: Place,
  parent: Place,
  concepts: Concepts,
): readonly ["kind-of" | "part-of" | "stage-of", number] | undefined {
  const head = topicIn(parent.node.head?.text ?? "");
  if (KINDS_OF.test(head)) return ["kind-of", 0.85];
  const [where] = /\s(?:in|on|at|within|of|for|from)\s/i.exec(head.replace(/\([^)]*\)/g, "")) ?? [];
  if (introducesNames(parent.node.passages[0]?.prose.text ?? "")) return undefined;
  if (where) return /in|on|at/.test(where) ? ["part-of", 0.75] : undefined;
  if (isAspect(place, parent, concepts)) return undefined;
  if (sharesNoun(place, parent, concepts)) return ["kind-of", 0.93];
  if (GATHERING.test(parent.node.passages[0]?.prose.text ?? "")) return ["part-of", 0.8];
  const introduction = introductionOf(parent, place);
  if (introduction !== undefined && speaksOfAnother(introduction, parent, concepts)) return undefined;
  if (introduction !== undefined && ASIDES.test(introduction)) return undefined;
  const cue = INTRODUCTIONS.find(([pattern]) => introduction !== undefined && pattern.test(introduction));
  if (cue && place.node.list) return [cue[1], cue[2]];
  // In a list of numbered entries numbers order nothing.
  if (place.node.list === "numbered" && parent.node.list !== "numbered") return ["stage-of", 0.8];
  if (introduction !== undefined && POINTING.test(introduction)) return ["kind-of", 0.72];
  if (introduction !== undefined && speaksOfSeveral(introduction, head)) return ["kind-of", 0.86];
  const camel = /\p{Lu}\p{L}*\p{Lu}/u.test(head);
  const plural =
    !camel &&
    foldPhrase(head) !==
      head
        .toLowerCase()
        .replace(/[^\p{L}\p{N}+#]+/gu, " ")
        .trim();
  if (plural) return ["kind-of", 0.85];
  return introduction || isAlone(parent) || isTheory(head) ? undefined : ["kind-of", 0.72];
}

/** A model or a law is told by its parts and points: "Supply and demand model" has no kinds below it that nothing announces. */
function isTheory(head: string): boolean {
  return /\b(?:model|theory|theorem|law|principle|hypothesis|framework|equation|formula|rule)$/i.test(
    head.replace(/\s*\([^()]*\)$/, ""),
  );
}

/** One point alone below an entry could be anything; of its kinds there are several. */
function isAlone({ node: { children } }: Place): boolean {
  return children.length < 2;
}

/** "Dyeing of wool" under Wool: what is said of the entry, or done with it. */
function isAspect(place: Place, parent: Place, concepts: Concepts): boolean {
  const over = namesAt(parent, concepts);
  return namesAt(place, concepts).some((name) => over.includes(behindPreposition(name) ?? ""));
}

function behindPreposition(name: string): string | undefined {
  const words = name.split(" ");
  const at = words.findIndex((word) => PREPOSITIONS.has(word));
  return at > 0 ? words.slice(at + 1).join(" ") : undefined;
}

/** "Types of weave", "Main kinds of kiln". */
const KINDS_OF =
  /^(?:[\p{L}-]+\s){0,2}(?:kinds|types|forms|sorts|varieties|classes|categories|variants)\s+of\s/iu;

/** What "Types of kiln" lists the types of, where the text has it as a concept. */
function sortedUnder({ node }: Place, { byName, drafts }: Concepts): ConceptId | undefined {
  const head = node.head?.text ?? "";
  const id = KINDS_OF.test(head) ? byName.get(foldPhrase(head.replace(KINDS_OF, ""))) : undefined;
  return id && drafts.has(id) ? id : undefined;
}

/** "This holds with some exceptions:", "It is liked for these reasons:": what is listed is said of the entry. */
const ASIDES =
  /\b(?:exceptions?|limitations?|caveats?|reasons?|(?:dis)?advantages?|benefits?|drawbacks?|notes?|tips?|questions?|consequences?)\b[^:]{0,40}:/i;

/** "The stern has three parts:" under Boat: what is listed belongs to another thing than the entry. */
function speaksOfAnother(introduction: string, parent: Place, concepts: Concepts): boolean {
  const subject = SUBJECT.exec(introduction)?.[1];
  const noun = subject === undefined ? "" : (foldPhrase(subject).split(" ").at(-1) ?? "");
  const own = namesAt(parent, concepts).some((name) => name.split(" ").includes(noun));
  const general = GENERIC_HEADS.has(noun) || CARRIER_NOUNS.has(noun) || isCue(subject ?? "");
  return noun !== "" && !own && !general;
}

/** The one noun or name that an introduction opens with, before its verb. */
const SUBJECT = /^the ((?:[\p{L}-]+ ){0,2}[\p{L}-]+) (?:is|has|consists|comprises|contains|includes)\b/iu;

/** "The main kinds are", "the steps": the word that says what the items are. */
function isCue(subject: string): boolean {
  return INTRODUCTIONS.some(([cue]) => cue.test(subject));
}

/** "There are four rendering intents:" under "Rendering intent" counts what stands below it. */
function speaksOfSeveral(introduction: string, head: string): boolean {
  const name = foldPhrase(head.replace(/\([^)]*\)/g, ""));
  const several =
    /\b(?:two|three|four|five|six|seven|eight|nine|ten|several|some|many|various|following|\d+)\b/i;
  return several.test(introduction) && foldPhrase(introduction).includes(name);
}

/** "Broadcast Joins" under "Distributed Joins": the same noun with another modifier. */
function sharesNoun(place: Place, parent: Place, concepts: Concepts): boolean {
  const own = namesAt(place, concepts).map((name) => name.split(" "));
  return namesAt(parent, concepts).some((name) =>
    own.some((words) => words.length > 1 && words.at(-1) === name.split(" ").at(-1)),
  );
}

function namesAt(place: Place, concepts: Concepts): readonly string[] {
  return place.concepts.flatMap((id) => {
    const draft = concepts.drafts.get(id);
    return draft ? [draft.label, ...draft.aliases].map(foldPhrase) : [];
  });
}

/** The sentence with a colon that ends the text of an entry above one of its items; undefined where there is none. */
function introductionOf(place: Place, item: Place): string | undefined {
  const at = item.node.head?.offsets[0] ?? Number.MAX_SAFE_INTEGER;
  const above = place.node.passages.filter((passage) => !passage.aside && passage.start < at);
  const last = above.at(-1)?.prose.text ?? "";
  const range = splitSentences(last).at(-1);
  const sentence = range ? last.slice(range.start, range.end) : "";
  return /:\s*$/.test(sentence) ? sentence : undefined;
}

/** The sections under the title of a process are its stages, unless a sentence names them. */
function sectionClaims(place: Place, hasStatedStages: (process: ConceptId) => boolean): readonly Claim[] {
  const process = place.within;
  const whole = process?.concepts[0];
  if (place.role !== "topic" || process?.role !== "title" || !whole || hasStatedStages(whole)) return [];
  if (place.silent || !namesProcess(process.node.head?.text ?? "")) return [];
  const order = process.node.children.indexOf(place.node) + 1;
  return place.concepts.map((id) => ({
    ...claim("stage-of", id, whole, 0.8, quoteHead(place, "sections-of-process")),
    order,
  }));
}

/** The topic that a place stands under, and a topic under a topic. */
function topicClaims(place: Place, concepts: Concepts): readonly Claim[] {
  let over = place.within;
  while (over && over.role !== "topic") over = over.within;
  const topic = over?.concepts[0];
  if (!topic) return [];
  return place.concepts
    .filter((id) => id !== topic && concepts.drafts.get(id)?.topic === concepts.drafts.get(topic)?.label)
    .map((id) => claim("in-topic", id, topic, 1, quoteHead(place, "under-heading")));
}

function claim(
  type: RelationType,
  source: ConceptId,
  target: ConceptId,
  confidence: number,
  evidence: Claim["evidence"],
): Claim {
  return { type, source: { id: source }, target: { id: target }, basis: "structural", confidence, evidence };
}
