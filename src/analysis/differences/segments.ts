import { withoutAdjunct } from "./adjunct.ts";
import { type Clause, readClause, readPredicate } from "./clause.ts";
import { factOf } from "./fact.ts";
import { differentia } from "./genus.ts";
import { isParticiple } from "./participles.ts";
import { isAdjective } from "./parts.ts";
import { withUnsaid } from "./unsaid.ts";
import { VERBS } from "./verbs.ts";
import { folded, singular, wordsOf } from "./word-forms.ts";
import { AUXILIARIES, PARTICLES, RELATIVES, TIMES } from "./words.ts";

/** "it's", "you're" */
const CONTRACTED = /\b(it|that|there|he|she|you|they|we)['’](s|re)\b/giu;

/** A clause of a sentence with all that hangs on it up to the next one. */
interface Open {
  readonly clause: Clause;
  readonly isNew: boolean;
}

const LEAD = /^(?:and|but|or|yet|so|whereas|while|where|however|in return|then)\s+/iu;
/** Remarks between commas that belong to no clause. */
const REMARKS =
  /,\s(?:by comparison|by contrast|in contrast|in comparison|on the other hand|however|instead|though|for example|for instance|in turn),/giu;
/**
 * The clauses of a sentence, each whole: what stands between two commas and is no clause of its own belongs to the one
 * before it. A sentence without a plain clause has none.
 * @example clausesOf("Latency is low, and errors, being rare, are cheap.") // → latency is low; errors …
 */
export function clausesOf(sentence: string): readonly Clause[] {
  const fact = factOf(sentence);
  if (fact) return [fact];
  return sentence
    .replace(/[.!?…]+["'”’)\]]*$/u, "")
    .replace(REMARKS, "")
    .replace(CONTRACTED, (_, word: string, form: string) => `${word} ${form === "s" ? "is" : "are"}`)
    .split(/[;:]\s+/u)
    .map((part, i) => (i === 0 ? withUnsaid(part) : part))
    .flatMap((part) => orFragment(clausesOfPart(part), part))
    .flatMap((clause) => [clause, ...withinGenus(clause)]);
}

function clausesOfPart(part: string): readonly Clause[] {
  const clauses: Clause[] = [];
  for (const piece of part.split(/,\s+/u)) {
    const { clause, isNew } = open(piece, clauses.at(-1));
    if (isNew) clauses.push(...divided(clause));
    else if (clauses.length > 0) clauses.splice(-1, 1, clause);
  }
  return clauses;
}

/** The clause that a piece opens, or the last one with the piece at its end. */
function open(piece: string, last: Clause | undefined): Open {
  const bare = withoutAdjunct(piece.replace(LEAD, ""));
  const fresh = last?.predicate.includes("whose")
    ? undefined
    : (readClause(bare) ?? (last && readPredicate(bare, last.subject)));
  if (fresh) return { clause: fresh, isNew: true };
  if (!last) return { clause: { subject: [], predicate: [], verb: "" }, isNew: false };
  const predicate = [...last.predicate.slice(0, -1), `${last.predicate.at(-1)},`, ...piece.split(/\s+/)];
  return { clause: { ...last, predicate }, isNew: false };
}

/** "a lookup is fast and a search needs a scan" is two clauses. */
function divided(clause: Clause): readonly Clause[] {
  const { predicate, subject } = clause;
  for (const [i, word] of predicate.entries()) {
    if (i < 2 || !["and", "but"].includes(word)) continue;
    if (isWithinRelative(predicate.slice(0, i))) return [clause];
    const rest = predicate.slice(i + 1).join(" ");
    const goesOn = word === "but" || isVerbNext(predicate, i) || isPluralVerbNext(clause, i);
    const next = (goesOn ? readPredicate(rest, subject) : undefined) ?? readClause(rest);
    if (next) return [{ ...clause, predicate: predicate.slice(0, i), whole: predicate }, next];
  }
  return [clause];
}

/** Whether words end within a clause that depends on another: "queries that scan", but not "keeps you warm when damp". */
function isWithinRelative(words: readonly string[]): boolean {
  const at = words.findIndex((word) => RELATIVES.has(word));
  const isState = words[at] === "when" && words.length - at === 2;
  return at >= 0 && !isState;
}

/** "comes with effort and goes": a noun in the singular is not coordinated with one in -s, so a verb follows; so does one behind "can". */
function isVerbNext(predicate: readonly string[], at: number): boolean {
  const [before = "", after = ""] = [predicate[at - 1], predicate[at + 1]].map((word) => folded(word ?? ""));
  if (AUXILIARIES.has(after)) return true;
  return (!before.endsWith("s") || TIMES.has(singular(before))) && /(?:[^s]s)$/.test(after);
}

/** "they are heavier and cost more": a verb in the plural goes on with something, where an adjective would end. */
function isPluralVerbNext({ subject, predicate }: Clause, at: number): boolean {
  const [next = "", after = ""] = predicate.slice(at + 1, at + 3).map(folded);
  const isPlural = /^they$|[^s]s$/i.test(subject.at(-1) ?? "");
  return isPlural && after !== "" && VERBS.has(next) && !isAdjective(next) && next !== "need";
}

/** Definitions are often no sentences: "A blood vessel that takes blood away from the heart". */
function orFragment(clauses: readonly Clause[], part: string): readonly Clause[] {
  if (clauses.length > 0) return clauses;
  const narrowed = differentia(part, ["it"]).flatMap(withRest);
  const [bare = "", ...asides] = part.split(/,\s+/u);
  const additions = asides.flatMap(addition);
  const rest = asides.filter((piece) => addition(piece).length === 0);
  return [...(narrowed.length > 0 ? narrowed : fragment([bare, ...rest].join(", "))), ...additions];
}

/** "a tyre that seals against the rim and has no tube": what goes on with a verb of its own says something by itself too. */
function withRest(clause: Clause): readonly Clause[] {
  const isOfConcept = clause.subject[0] === "it" && clause.verb !== "";
  return [
    clause,
    ...(isOfConcept
      ? divided(clause)
          .slice(1)
          .map(({ genus: _, ...rest }) => rest)
      : []),
  ];
}

/** "a panel on the wall, filled with hot water": what a participle adds behind a comma; none where the piece is another. */
function addition(piece: string): readonly Clause[] {
  const [first = "", second = "", ...more] = wordsOf(piece);
  const isAddition = isParticiple(folded(first)) && PARTICLES.has(folded(second)) && more.length > 0;
  return isAddition ? [{ subject: ["it"], predicate: ["is", first, second, ...more], verb: "be" }] : [];
}

function fragment(part: string): readonly Clause[] {
  const predicate = wordsOf(part);
  return predicate.length > 1 ? [{ subject: [], predicate, verb: "", isFragment: true }] : [];
}

/** What the genus of a definition goes on to say: of the concept itself, or of something that takes part in it. */
function withinGenus({ subject, predicate, verb }: Clause): readonly Clause[] {
  return verb === "be" ? differentia(predicate.slice(1).join(" "), subject) : [];
}
