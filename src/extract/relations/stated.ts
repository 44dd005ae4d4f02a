import type { RelationType } from "../../model/relation.ts";
import { quoteOf, type Reading } from "../3-sentences.ts";
import { foldPhrase } from "../language/fold.ts";
import { skipAdverbs } from "../language/phrases.ts";
import { clauseSubject, isChunk, type Phrase } from "../language/subjects.ts";
import { HYPOTHETICALS, NEGATIONS } from "../language/words.ts";
import { ELIDED_CONTRAST_RULES } from "../rules/contrasts-elided.ts";
import { CONTRAST_RULES } from "../rules/contrasts-with.ts";
import { KIND_RULES } from "../rules/kind-of.ts";
import { LISTED_KIND_RULES } from "../rules/kinds-listed.ts";
import { type Match, RuleIndex } from "../rules/match.ts";
import { PART_RULES } from "../rules/part-of.ts";
import { LISTED_PART_RULES } from "../rules/parts-listed.ts";
import type { Rule } from "../rules/rule.ts";
import { SEQUENCE_RULES } from "../rules/sequence.ts";
import { STAGE_RULES } from "../rules/stage-of.ts";
import { classAgrees, examplesFit, subjectFits } from "./agreement.ts";
import { entryOf } from "./anaphora.ts";
import { type Claim, type End, isKnown } from "./claim.ts";
import { type EndContext, endOf, endsOf } from "./ends.ts";
import { announcedItems } from "./items.ts";
import { PROCESS } from "./process.ts";

export const RULES: readonly Rule[] = [
  ...CONTRAST_RULES,
  ...ELIDED_CONTRAST_RULES,
  ...PART_RULES,
  ...LISTED_PART_RULES,
  ...KIND_RULES,
  ...LISTED_KIND_RULES,
  ...STAGE_RULES,
  ...SEQUENCE_RULES,
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
    return [];
  return withoutNearer(INDEX.match(reading)).flatMap((match) =>
    isDenied(reading, match) || !examplesFit(reading, match) || !classAgrees(reading, match)
      ? []
      : claimsOf(reading, match, context),
  );
}

/** "The program that runs on the board, such as Marlin": the examples of a definition are not those of its nearest noun. */
function withoutNearer(matches: readonly Match[]): readonly Match[] {
  const defined = matches.filter(({ rule }) => rule.pattern.startsWith("^^"));
  const isNearer = ({ rule, roles, to }: Match) =>
    rule.agrees && roles.class !== undefined && defined.some((other) => other.to === to);
  return defined.length > 0 ? matches.filter((match) => !isNearer(match)) : matches;
}

function isDenied(reading: Reading, match: Match): boolean {
  if (match.rule.negative) return false;
  const span = reading.tokens.slice(Math.max(0, saidFrom(match) - 1), match.to);
  if (match.rule.type === "contrasts-with")
    return reading.tokens.slice(match.to - 2, match.to).some((token) => token.lower === "not");
  return span.some((token) => NEGATIONS.has(token.lower) || HYPOTHETICALS.has(token.lower));
}

/** Where what a match says begins: examples of a definition are none of what it denies, "one that never fails, such as …". */
function saidFrom({ rule, roles, from }: Match): number {
  return rule.pattern.startsWith("^^") ? Math.max(from, (roles.kind?.[0]?.from ?? 0) - 3) : from;
}

function claimsOf(reading: Reading, match: Match, context: EndContext): readonly Claim[] {
  if (match.rule.type === "contrasts-with") {
    const contrasts = contrastClaims(reading, match, context);
    return [...contrasts, ...kindsSetApart(reading, contrasts, context)];
  }
  const [from, to] = ROLES[match.rule.type];
  if (match.rule.entry && !isProcess(reading, context)) return [];
  if (!(from in match.roles && to in match.roles) && isSubjectItself(reading, match)) return [];
  const targets = endsIn(reading, match, to, context);
  const own = entryEnd(reading, context);
  const found =
    match.announced === from ? announcedItems(reading, context) : endsIn(reading, match, from, context);
  const sources = from in match.roles || !own ? found : [own];
  const target = wholeOf(match, to, targets[0], own);
  if (!target || sources.length === 0) return [];
  return sources.flatMap((source, i) => {
    const end = completed(withCountedNoun(reading, match, source, context), target, match.rule.type, context);
    if (match.rule.type === "kind-of" && isBroader(end, target, context)) return [];
    const order = match.rule.type === "stage-of" ? orderOf(reading, match, i, sources.length) : undefined;
    return claim(reading, match.rule, end, target, order);
  });
}

function isProcess(reading: Reading, { concepts }: EndContext): boolean {
  const entry = entryOf(reading.place);
  return PROCESS.test((entry && concepts.drafts.get(entry)?.label) ?? "");
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
  const id = context.concepts.byName.get(words.join(" "));
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

/** "Examples of binary files are files opened in …": a file is no kind of binary file. */
function isBroader(kind: End, over: End, context: EndContext): boolean {
  if (isKnown(kind)) return false;
  const names = isKnown(over) ? context.namesOf(over.id).map((name) => name.join(" ")) : [over.term.key];
  return names.some((name) => name === kind.term.key || name.endsWith(` ${kind.term.key}`));
}

/** "two kinds of compression: lossless and lossy" names lossless compression; "a payload has a size", the payload size. */
function completed(source: End, target: End, type: RelationType, context: EndContext): End {
  if (isKnown(source) || !isKnown(target)) return source;
  const over = foldPhrase(context.concepts.drafts.get(target.id)?.label ?? "");
  const name = type === "kind-of" ? `${source.term.key} ${over}` : `${over} ${source.term.key}`;
  const id = context.concepts.byName.get(name);
  return id ? { id } : source;
}

/** What an open whole is: "the wall has three layers" under Heart speaks of the heart. */
function wholeOf(match: Match, to: string, found: End | undefined, own: End | undefined): End | undefined {
  if (!(to in match.roles)) return own;
  if (match.announced && found && !isKnown(found)) return own;
  const aspect = found && !isKnown(found) && found.term.words.length === 1 && !found.term.bare;
  return aspect && ASPECT_RULES.has(match.rule.id) ? own : found;
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

/** A rule without a slot for the whole speaks of the entry. */
function entryEnd(reading: Reading, context: EndContext): End | undefined {
  return endOf(reading, { entry: true, from: 0, to: 0 }, "target", context);
}

function endsIn(reading: Reading, match: Match, role: string, context: EndContext): readonly End[] {
  const phrases = match.roles[role] ?? [];
  const side = role === "class" ? "class" : role === "whole" || role === "process" ? "target" : "source";
  const some = role === "kind" && isExistential(reading, phrases, match);
  const either = match.rule.id === "is-a" && /^or$/.test(reading.tokens[match.to]?.lower ?? "");
  return !some && !either && subjectFits(reading, match, phrases)
    ? endsOf(reading, phrases, side, context)
    : [];
}

function contrastClaims(reading: Reading, match: Match, context: EndContext): readonly Claim[] {
  const a = endsOf(reading, match.roles.a ?? [], "twin", context);
  if (match.rule.id === "difference-between" && a.length < 2) return [];
  const b = match.roles.b
    ? endsOf(reading, match.roles.b, "twin", context)
    : a.length < 2
      ? [match.from > 0 ? clauseBefore(reading, match, context) : entryEnd(reading, context)]
      : [];
  const known = b.filter((end): end is End => end !== undefined);
  const within = a.flatMap((x, i) => a.slice(i + 1).map((y) => [x, y] as const));
  const across = a.flatMap((x) => known.map((y) => [x, y] as const));
  return (known.length > 0 ? across : within)
    .filter(([x, y]) => match.rule.promotes !== "apart" || !namesKind(x, y, context))
    .filter(([x, y]) => !match.rule.siblings || context.siblings(x, y, match.rule.siblings))
    .map(([x, y]) => claim(reading, match.rule, x, y));
}

/** "Resin is a thermoset; filament, in contrast, …": what stands before the semicolon is what the other is set against. */
function clauseBefore(reading: Reading, match: Match, context: EndContext): End | undefined {
  if (match.rule.promotes !== "apart") return entryEnd(reading, context);
  const subject = clauseSubject(reading, match.from - 1);
  const end = subject && endOf(reading, subject, "twin", context);
  return end && isKnown(end) ? end : undefined;
}

/** "We distinguish sexual propagation from vegetative propagation" under Propagation names two kinds of it. */
function kindsSetApart(reading: Reading, contrasts: readonly Claim[], context: EndContext): readonly Claim[] {
  const own = entryEnd(reading, context);
  if (!own) return [];
  return contrasts
    .filter(({ source, target }) => namesKind(source, own, context) && namesKind(target, own, context))
    .flatMap(({ source, target }) =>
      [source, target].map((kind) => ({
        type: "kind-of",
        source: kind,
        target: own,
        basis: "stated",
        confidence: KIND_SET_APART,
        evidence: quoteOf(reading, "kinds-set-apart"),
        promotes: "members",
      })),
    );
}

const KIND_SET_APART = 0.74;

/** "An unstable angina" is set against another angina, and not against angina. */
function namesKind(kind: End, over: End, context: EndContext): boolean {
  if (!isKnown(over)) return false;
  const names = isKnown(kind) ? context.namesOf(kind.id) : [kind.term.words];
  return names.some((words) =>
    context
      .namesOf(over.id)
      .some((name) => words.length > name.length && ` ${words.join(" ")}`.endsWith(` ${name.join(" ")}`)),
  );
}

function claim(reading: Reading, rule: Rule, source: End, target: End, order?: number): Claim {
  const isOpening = reading.index === 0 && reading.passageIndex === 0;
  const confidence = rule.id === "is-a" && !isOpening ? rule.confidence * 0.9 : rule.confidence;
  const type: RelationType = rule.type;
  const base = {
    type,
    source,
    target,
    basis: "stated" as const,
    confidence,
    evidence: quoteOf(reading, rule.id),
  };
  return { ...base, ...(order ? { order } : {}), ...(rule.promotes ? { promotes: rule.promotes } : {}) };
}
