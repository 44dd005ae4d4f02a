import type { Reading } from "../3-sentences.ts";
import { isChunk } from "../language/subjects.ts";
import { HYPOTHETICALS, NEGATIONS } from "../language/words.ts";
import type { Match } from "../rules/match.ts";

/** Whether a sentence denies, supposes or says in passing what a rule reads in it. */
export function isDenied(reading: Reading, match: Match): boolean {
  if (match.rule.negative) return false;
  if (match.rule.type === "stage-of" && !match.roles.process && isSubordinate(reading, match)) return true;
  if (DOUBTS[match.rule.id]?.(reading, match)) return true;
  const span = reading.tokens.slice(Math.max(0, saidFrom(match) - 1), match.to);
  if (match.rule.type === "contrasts-with")
    return reading.tokens.slice(match.to - 2, match.to).some((token) => token.lower === "not");
  return outsideParentheses(span).some(({ lower }) => NEGATIONS.has(lower) || HYPOTHETICALS.has(lower));
}

/** What some rules read too much in, by the rule. */
const DOUBTS: Readonly<Record<string, (reading: Reading, match: Match) => boolean>> = {
  "any-of-these": isStatement,
  "made-from": areDoings,
  "composed-of": areDoings,
  "made-of-elided": areDoings,
  "is-a": isOwned,
  "include-kinds": namesExamples,
  "can-be": isPointing,
  "where-first": isCondition,
  "refers-to": isOfClause,
};

/** "A vote where each member's ballot is a slip of paper": how things are somewhere is no definition of them. */
function isOwned({ classes }: Reading, { roles }: Match): boolean {
  const kind = roles.kind?.[0];
  return kind !== undefined && isChunk(kind) && classes[kind.name - 1] === "possessive";
}

/** "A name is a label that refers to an entity": not what the sentence is about, but what is said of a label. */
function isOfClause(_: Reading, { roles }: Match): boolean {
  const kind = roles.kind?.[0];
  return kind === undefined || !isChunk(kind) || kind.from > 0;
}

/** "Examples include oak and ash": of what, another rule reads. */
function namesExamples({ tokens }: Reading, { roles }: Match): boolean {
  const group = roles.class?.[0];
  return group !== undefined && /^examples?$/.test(tokens[group.to - 1]?.lower ?? "");
}

/** "This gain can be either power or height": not what the entry is, but what was said of it. */
function isPointing({ tokens }: Reading, { roles }: Match): boolean {
  return /^(?:this|these|that|those)$/.test(tokens[roles.class?.[0]?.from ?? -1]?.lower ?? "");
}

/** "Where hail may fall, nets are hung": a case, and no comparison. */
function isCondition({ tokens }: Reading): boolean {
  const comma = tokens.findIndex(({ text }) => text === ",");
  return tokens.some(
    ({ lower }, i) => /^(?:may|can|must|should)$/.test(lower) || (i > comma && /^(?:it|they)$/.test(lower)),
  );
}

/** "All saws share three features: …" says something of saws; "Any tool that cuts: …" names them. */
function isStatement({ classes }: Reading, { from, roles }: Match): boolean {
  const verb = classes.findIndex((kind, i) => i >= from && (kind === "verb" || kind === "auxiliary"));
  const clause = classes.findIndex((kind, i) => i >= from && kind === "clause");
  return verb > 0 && verb < (roles.kind?.[0]?.from ?? 0) && (clause < 0 || clause > verb);
}

/** "Formed from erosion, melting and uplift": what is done to a thing is no part of it. */
function areDoings({ tokens }: Reading, { from, roles }: Match): boolean {
  const parts = roles.part ?? [];
  if (!tokens.slice(from, parts[0]?.from).some(({ lower }) => lower === "from")) return false;
  const doings = parts.filter(({ to }) => /(?:.{3}[ts]ion|.{4}ing)$/.test(tokens[to - 1]?.lower ?? ""));
  return doings.length * 2 > parts.length;
}

/** "a mark that begins with a colon", "if the pattern begins with a star": no step is taken. */
function isSubordinate({ tokens, classes }: Reading, { from }: Match): boolean {
  const opening = tokens.findLastIndex(({ text }, i) => i < from && /^[,.;:()]$/.test(text)) + 1;
  const relative = /^(?:that|which)$/.test(tokens[from - 1]?.lower ?? "") && classes[from - 2] === "name";
  return relative || tokens.slice(opening, from).some(({ lower }) => HYPOTHETICALS.has(lower));
}

/** "the launcher (but not the workers), the writer": what a parenthesis denies is not the list. */
function outsideParentheses(span: Reading["tokens"]): Reading["tokens"] {
  let depth = 0;
  return span.filter(({ text }) => {
    if (text === "(") depth += 1;
    if (text === ")") depth = Math.max(0, depth - 1);
    return depth === 0;
  });
}

/** Where what a match says begins: examples of a definition are none of what it denies, "one that never fails, such as …". */
function saidFrom({ rule, roles, from }: Match): number {
  return rule.pattern.startsWith("^^") ? Math.max(from, (roles.kind?.[0]?.from ?? 0) - 3) : from;
}
