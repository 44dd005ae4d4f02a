import { quoteOf, type Reading } from "../3-sentences.ts";
import { clauseSubject } from "../language/subjects.ts";
import type { Match } from "../rules/match.ts";
import { entryOf } from "./anaphora.ts";
import { type Claim, type End, isKnown, ruleClaim } from "./claim.ts";
import { namesKind } from "./compound.ts";
import { type EndContext, endOf, endsOf, entryEnd } from "./ends.ts";

/** What a rule for contrasts reads in a sentence, and the kinds that it names by the way. */
export function contrastClaims(reading: Reading, match: Match, context: EndContext): readonly Claim[] {
  if (isInRelative(reading, match) || isMeasure(reading, match)) return [];
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
    .filter(([x, y]) => !isNarrowedClass(reading, match, x, y, context))
    .filter(([x, y]) => match.rule.promotes !== "apart" || !namesKind(x, y, context))
    .filter(
      ([x, y]) =>
        !match.rule.siblings ||
        context.siblings(x, y, match.rule.siblings) ||
        (match.rule.siblings === "near" && areCompared(reading, match, [x, y])),
    )
    .map(([x, y]) => ruleClaim(reading, match.rule, x, y));
}

/** "A curved saw, in contrast to a saw that is straight": those of its class that are so, and not the class. */
function isNarrowedClass(
  { tokens }: Reading,
  { roles }: Match,
  x: End,
  y: End,
  context: EndContext,
): boolean {
  const last = roles.a?.at(-1);
  const narrowed = /^(?:that|which|who)$/.test(tokens[last?.to ?? 0]?.lower ?? "");
  return narrowed && isKnown(x) && (namesKind(x, y, context) || namesKind(y, x, context));
}

/** Of two known concepts one is the entry, so that the sentence compares it with the other. */
function areCompared(reading: Reading, match: Match, ends: readonly End[]): boolean {
  return ends.every(isKnown) && !isOwn(reading, match) && ends.some((end) => isEntry(end, reading));
}

/** "smaller than its table" measures a thing by its own. */
function isOwn({ tokens }: Reading, { roles }: Match): boolean {
  return /^(?:its|their)$/.test(tokens[roles.a?.[0]?.from ?? -1]?.lower ?? "");
}

/** "reckoned as the difference", "it is the difference", "equals the difference" */
const RECKONS = /^(?:as|by|from|is|are|was|equals?|measures?|reflects?)$/;

/** Whether an end is what the sentence stands under, so that the other one is compared with it. */
function isEntry(end: End, { place }: Reading): boolean {
  return isKnown(end) && end.id === entryOf(place);
}

/** "The difference between the body and the garment." is how far they are apart, and sets nothing against the other. */
function isMeasure({ classes, tokens }: Reading, { rule, from }: Match): boolean {
  const reckoned = tokens[from]?.lower === "difference" && RECKONS.test(tokens[from - 2]?.lower ?? "");
  if (rule.id === "difference-between" && reckoned) return true;
  const verbless = classes.every((kind) => kind !== "verb" && kind !== "auxiliary");
  return rule.id === "difference-between" && verbless && !classes.slice(0, from).includes("name");
}

/** "messages that are longer than a block": what a relative clause compares is not the subject of the sentence. */
function isInRelative({ tokens, classes }: Reading, { from, to }: Match): boolean {
  const than = tokens.findIndex(({ lower }, i) => lower === "than" && i >= from && i < to);
  const verb = classes.findLastIndex((kind, i) => i < than && (kind === "verb" || kind === "auxiliary"));
  const before = tokens.slice(0, verb).findLastIndex((_, i) => classes[i] !== "adverb");
  return (
    than > 0 && classes[before - 1] === "name" && /^(?:that|which|who)$/.test(tokens[before]?.lower ?? "")
  );
}

/** "Resin is a thermoset; filament, in contrast, …": what stands before the semicolon is what the other is set against. */
function clauseBefore(reading: Reading, match: Match, context: EndContext): End | undefined {
  if (match.rule.promotes !== "apart") return entryEnd(reading, context);
  const subject = clauseSubject(reading, match.from - 1);
  const end = subject && endOf(reading, subject, "twin", context);
  return end && isKnown(end) ? end : undefined;
}

/** "We distinguish sexual propagation from vegetative propagation" under Propagation names two kinds of it. */
export function kindsSetApart(
  reading: Reading,
  contrasts: readonly Claim[],
  context: EndContext,
): readonly Claim[] {
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
