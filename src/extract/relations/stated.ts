import type { RelationType } from "../../model/relation.ts";
import type { Reading } from "../3-sentences.ts";
import { foldPhrase } from "../language/fold.ts";
import { skipAdverbs } from "../language/phrases.ts";
import { isChunk, isFragment, type Phrase } from "../language/subjects.ts";
import { HYPOTHETICALS, NUMBERS } from "../language/words.ts";
import { ALTERNATIVE_RULES } from "../rules/contrasts-alternatives.ts";
import { ELIDED_CONTRAST_RULES } from "../rules/contrasts-elided.ts";
import { PLAIN_CONTRAST_RULES } from "../rules/contrasts-plain.ts";
import { CONTRAST_RULES } from "../rules/contrasts-with.ts";
import { KIND_RULES } from "../rules/kind-of.ts";
import { DEFINED_KIND_RULES } from "../rules/kinds-defined.ts";
import { LISTED_KIND_RULES } from "../rules/kinds-listed.ts";
import { PLAIN_KIND_RULES } from "../rules/kinds-plain.ts";
import { type Match, RuleIndex } from "../rules/match.ts";
import { PART_RULES } from "../rules/part-of.ts";
import { LISTED_PART_RULES } from "../rules/parts-listed.ts";
import { PLACED_PART_RULES } from "../rules/parts-placed.ts";
import { PLAIN_PART_RULES } from "../rules/parts-plain.ts";
import type { Rule } from "../rules/rule.ts";
import { SEQUENCE_RULES } from "../rules/sequence.ts";
import { STAGE_RULES } from "../rules/stage-of.ts";
import { PLAIN_STAGE_RULES } from "../rules/stages-plain.ts";
import { TAIL_RULES } from "../rules/tails.ts";
import { withClassNoun } from "./adjective-kinds.ts";
import { classAgrees, examplesFit, isGathering, subjectFits } from "./agreement.ts";
import { entryOf } from "./anaphora.ts";
import { type Claim, type End, isKnown, ruleClaim } from "./claim.ts";
import { conceptNamed } from "./composed-names.ts";
import { isBroader, isCompoundOf } from "./compound.ts";
import { contrastClaims, kindsSetApart } from "./contrasts.ts";
import { isDenied } from "./denied.ts";
import { type EndContext, endsOf, entryEnd } from "./ends.ts";
import { announcedItems } from "./items.ts";
import { asKinds, asParts, namesKinds, ruleFor, twoKinds } from "./listed-kinds.ts";
import { PROCESS } from "./process.ts";

export const RULES: readonly Rule[] = [
  ...CONTRAST_RULES,
  ...ELIDED_CONTRAST_RULES,
  ...ALTERNATIVE_RULES,
  ...PLAIN_CONTRAST_RULES,
  ...PART_RULES,
  ...LISTED_PART_RULES,
  ...PLACED_PART_RULES,
  ...PLAIN_PART_RULES,
  ...KIND_RULES,
  ...LISTED_KIND_RULES,
  ...DEFINED_KIND_RULES,
  ...PLAIN_KIND_RULES,
  ...STAGE_RULES,
  ...SEQUENCE_RULES,
  ...PLAIN_STAGE_RULES,
  ...TAIL_RULES,
];
const INDEX = new RuleIndex(RULES);

/** Names of the slots that stand at the source and at the target of each type. */
const ROLES = {
  "part-of": ["part", "whole"],
  "kind-of": ["kind", "class"],
  "stage-of": ["stage", "process"],
} as const;

/** Claims that the rules read in one sentence. Questions, suppositions and negated matches make none. */
export function statedClaims(reading: Reading, context: EndContext): readonly Claim[] {
  if (
    reading.passage.aside ||
    reading.tokens.at(-1)?.text === "?" ||
    HYPOTHETICALS.has(reading.tokens[0]?.lower ?? "")
  )
    return NO_CLAIMS;
  const matches = INDEX.match(reading);
  if (matches.length === 0) return NO_CLAIMS;
  return withoutNearer(reading, matches).flatMap((match) =>
    isDenied(reading, match) || !examplesFit(reading, match) || !classAgrees(reading, match)
      ? []
      : claimsOf(reading, match, context),
  );
}

const NO_CLAIMS: readonly Claim[] = [];

/** "The program that runs on the board, such as Marlin": the examples of a definition are not those of its nearest noun. */
function withoutNearer(reading: Reading, matches: readonly Match[]): readonly Match[] {
  const defined = matches.filter(({ rule }) => rule.pattern.startsWith("^^"));
  const isNearer = ({ rule, roles, to }: Match) =>
    rule.agrees && roles.class !== undefined && defined.some((other) => other.to === to);
  if (matches.some((match) => isNearer(match) && isPointedAt(reading, match)))
    return matches.filter((match) => !defined.includes(match));
  return defined.length > 0 ? matches.filter((match) => !isNearer(match)) : matches;
}

/** "the raised surface of certain fabrics, for instance velvet": "certain" waits for its examples. */
function isPointedAt({ tokens }: Reading, { roles }: Match): boolean {
  return /^(?:certain|some|several|various)$/.test(tokens[roles.class?.[0]?.from ?? -1]?.lower ?? "");
}

function claimsOf(reading: Reading, match: Match, context: EndContext): readonly Claim[] {
  if (match.rule.type === "contrasts-with") {
    const contrasts = contrastClaims(reading, match, context);
    return [...contrasts, ...kindsSetApart(reading, contrasts, context)];
  }
  const [from, to] = ROLES[match.rule.type];
  if (match.rule.entry && !isProcess(reading, context)) return [];
  if (match.rule.id === "that-makes-up" && isGathering(reading)) return [];
  if (givesAlias(reading, match)) return [];
  if (!(from in match.roles && to in match.roles) && isSubjectItself(reading, match)) return [];
  const targets = endsIn(reading, match, to, context);
  const own = entryEnd(reading, context);
  const found =
    match.announced === from ? announcedItems(reading, context) : endsIn(reading, match, from, context);
  const sources = from in match.roles || !own ? found : [own];
  const target = wholeOf(match, to, targets[0], own, isOfDefinition(reading, match));
  const over = to === "whole" && targets.length > 1 ? targets : target ? [target] : [];
  const claims = over.flatMap((each) => claimsOn(each, sources, reading, match, context));
  return [...claims, ...twoKinds(reading, match, claims)];
}

/** What a match says of its sources and one of its targets: "the rim of a drum or bell" has two. */
function claimsOn(
  target: End,
  sources: readonly End[],
  reading: Reading,
  match: Match,
  context: EndContext,
): readonly Claim[] {
  const [, to] = ROLES[match.rule.type as keyof typeof ROLES];
  const named = sources.map((source) =>
    completed(
      withCountedNoun(reading, match, withoutParticiple(source, match.rule), context),
      target,
      match.rule.type,
      reading,
      context,
    ),
  );
  const sure = namesKinds(match.rule) && !isInRelative(reading, match);
  const ends = match.rule.type === "kind-of" ? withClassNoun(named, target, context, sure) : named;
  return ends.flatMap((end, i) => {
    if (match.rule.type === "kind-of" && isBroader(end, target, context)) return [];
    if (match.rule.type === "part-of" && !(to in match.roles) && isCompoundOf(target, end, context))
      return [];
    const order = match.rule.type === "stage-of" ? orderOf(reading, match, i, sources.length) : undefined;
    const rule = ruleFor(reading, match, end === named[i]);
    const typed = asParts(reading, match, asKinds(rule, ends, target, context));
    const made = ruleClaim(reading, typed, end, target, order);
    return isCounted(reading, match, sources.length) ? { ...made, counted: true } : made;
  });
}

/** "A network of joined threads" is made of threads, where these are known: how they lie makes them no other thing. */
function withoutParticiple(end: End, { promotes }: Rule): End {
  if (isKnown(end) || promotes !== "gathered" || !end.term.ending) return end;
  return /..ed$/.test(end.term.words[0] ?? "") ? { id: end.term.ending } : end;
}

/** "a face that is either vertical or smooth" tells how a thing is, and not of which kinds. */
function isInRelative({ tokens }: Reading, { to, from }: Match): boolean {
  const either = tokens.findIndex(({ lower }, i) => lower === "either" && i >= from && i < to);
  return /^(?:that|which|who)$/.test(tokens[either - 2]?.lower ?? "");
}

/** "three fields: key, value, and effect": the list has as many items as the words before it say. */
function isCounted(reading: Reading, match: Match, items: number): boolean {
  const first = (match.roles.part ?? match.roles.kind ?? match.roles.stage)?.[0];
  const announced = reading.tokens.slice(match.from, first?.from ?? match.from);
  return items > 1 && announced.some(({ lower }) => numberOf(lower) === items);
}

function numberOf(word: string): number {
  return /^\d$/.test(word) ? Number(word) : NUMBER_WORDS.indexOf(word) + 1;
}

const NUMBER_WORDS = [...NUMBERS];

function isProcess(reading: Reading, { concepts }: EndContext): boolean {
  const entry = entryOf(reading.place);
  return PROCESS.test((entry && concepts.drafts.get(entry)?.label) ?? "");
}

/** "knives, also called blades": another name, and no kind. */
function givesAlias({ tokens }: Reading, { rule, from, to }: Match): boolean {
  const called = /^(?:called|named|termed)$/;
  const at = tokens.findIndex(({ lower }, i) => i >= from && i < to && called.test(lower));
  return (
    rule.id === "also-called" &&
    /^(?:also|sometimes|often|otherwise|formerly|usually|commonly)$/.test(tokens[at - 1]?.lower ?? "")
  );
}

/** "A list of instructions can be found in …" has a verb of its own, so it defines nothing. */
function isSubjectItself(reading: Reading, { from, to }: Match): boolean {
  const article = /^(?:an?|the)$/.test(reading.tokens[from]?.lower ?? "");
  return article && reading.classes[skipAdverbs(reading, to)] === "auxiliary";
}

/** Nouns that a list leaves to be understood: "seven layers: physical, data link, …" are the physical layer, the data link layer. */
const COUNTED_NOUNS = new Set([
  "layer",
  "level",
  "chamber",
  "phase",
  "tier",
  "act",
  "round",
  "lobe",
  "dimension",
]);

function withCountedNoun(reading: Reading, match: Match, end: End, context: EndContext): End {
  const first = match.roles.part?.[0] ?? match.roles.kind?.[0];
  const announced = reading.tokens.slice(match.from, first?.from ?? match.from);
  const noun = announced.findLast(({ key }) => COUNTED_NOUNS.has(key));
  if (!noun || isKnown(end) || end.term.words.includes(noun.key)) return end;
  if (!opensWithAdjective(reading, match)) return end;
  const words = [...end.term.words, noun.key];
  const id = conceptNamed(words.join(" "), reading, context);
  if (id) return { id };
  return {
    ...end,
    term: { ...end.term, words, key: words.join(" "), label: `${end.term.label} ${noun.key}` },
  };
}

/** "physical, data link, …": the first item is an adjective, so all of them lack their noun. */
function opensWithAdjective(reading: Reading, match: Match): boolean {
  const first = match.roles.part?.[0];
  const word = first && isChunk(first) ? (reading.tokens[first.to - 1]?.lower ?? "") : "";
  return /(?:al|ic|ar|ary|ive|ous|ent|ant|ern)$/.test(word);
}

/** "two kinds of compression: lossless and lossy" names lossless compression; "a payload has a size", the payload size. */
function completed(source: End, target: End, type: RelationType, reading: Reading, context: EndContext): End {
  if (isKnown(source) || !isKnown(target)) return source;
  const over = foldPhrase(context.concepts.drafts.get(target.id)?.label ?? "");
  const name = type === "kind-of" ? `${source.term.key} ${over}` : `${over} ${source.term.key}`;
  const id = conceptNamed(name, reading, context);
  return id ? { id } : source;
}

/** What an open whole is: "the wall has three layers" under Heart speaks of the heart. */
function wholeOf(
  match: Match,
  to: string,
  found: End | undefined,
  own: End | undefined,
  isGenus: boolean,
): End | undefined {
  if (!(to in match.roles) || isGenus) return own;
  if (match.announced && found && !isKnown(found)) return own;
  const aspect = found && !isKnown(found) && found.term.words.length === 1 && !found.term.bare;
  return aspect && ASPECT_RULES.has(match.rule.id) ? own : found;
}

/** "High-fire fluxes including calcium" under Alkaline earth: examples right behind the genus are those of what it defines. */
function isOfDefinition(reading: Reading, { rule, roles }: Match): boolean {
  const group = roles.class?.[0];
  return rule.agrees === true && group !== undefined && group.from === 0 && isFragment(reading);
}

/** Rules whose whole may be a mere aspect of the entry. */
const ASPECT_RULES = new Set(["has-parts", "make-up", "together-form"]);

const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");

/** Rank of a stage: its place in the list, or the ordinal that the sentence gives it. */
function orderOf(reading: Reading, match: Match, index: number, count: number): number | undefined {
  if (count > 1) return index + 1;
  const ordinal = reading.tokens
    .slice(match.from, match.to)
    .map((token) => ORDINALS.indexOf(token.lower))
    .find((n) => n >= 0);
  return ordinal === undefined ? undefined : ordinal + 1;
}

/** "Some named tuples are built-in types": what holds for some is no kind. */
function isExistential(reading: Reading, [kind]: readonly Phrase[], { roles }: Match): boolean {
  const group = roles.class?.[0];
  const before = kind && isChunk(kind) && group && isChunk(group) && kind.to <= group.from;
  return !!before && /^(?:some|many|most|few|several|certain)$/.test(reading.tokens[kind.from]?.lower ?? "");
}

function endsIn(reading: Reading, match: Match, role: string, context: EndContext): readonly End[] {
  const phrases = match.roles[role] ?? [];
  const side = role === "class" ? "class" : role === "whole" || role === "process" ? "target" : "source";
  const some = role === "kind" && isExistential(reading, phrases, match);
  const either = match.rule.id === "is-a" && /^or$/.test(reading.tokens[match.to]?.lower ?? "");
  const isSubject = role !== "part" && role !== "kind";
  return !some && !either && (!isSubject || subjectFits(reading, match, phrases))
    ? endsOf(reading, phrases, side, context)
    : [];
}
