import type { Reading } from "../3-sentences.ts";
import { HYPOTHETICALS, NEGATIONS } from "../language/words.ts";
import type { Match } from "../rules/match.ts";

/** Whether a sentence denies, supposes or says in passing what a rule reads in it. */
export function isDenied(reading: Reading, match: Match): boolean {
  if (match.rule.negative) return false;
  if (match.rule.type === "stage-of" && !match.roles.process && isSubordinate(reading, match)) return true;
  if (match.rule.id === "any-of-these" && isStatement(reading, match)) return true;
  if (match.rule.id.startsWith("made-") && areDoings(reading, match)) return true;
  const span = reading.tokens.slice(Math.max(0, saidFrom(match) - 1), match.to);
  if (match.rule.type === "contrasts-with")
    return reading.tokens.slice(match.to - 2, match.to).some((token) => token.lower === "not");
  return outsideParentheses(span).some(({ lower }) => NEGATIONS.has(lower) || HYPOTHETICALS.has(lower));
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
