import { quoteOf, type Reading } from "../3-sentences.ts";
import type { Phrase } from "../language/subjects.ts";
import { GENERIC_HEADS } from "../language/words.ts";
import type { Match } from "../rules/match.ts";
import { PARTS } from "../rules/part-of.ts";
import type { Rule } from "../rules/rule.ts";
import { type Claim, type End, isKnown } from "./claim.ts";
import type { EndContext } from "./ends.ts";

/** Rules whose words say outright that kinds follow, so that adjectives in their place name kinds. */
const NAMING_KINDS = new Set(
  `is-either there-are-kinds the-kinds-are are-its-kinds classified-as classified-by types-colon listed-kinds counted-kinds counted-versions kinds-of
  kinds-of-are comes-in-kinds has-kinds there-are-of-them classed-by-list`.split(/\s+/),
);

/** Whether a rule's words name kinds outright; see `withClassNoun`. */
export function namesKinds({ id }: Rule): boolean {
  return NAMING_KINDS.has(id);
}

const TWO_KINDS = 0.75;

/** "It comes in two kinds, quill and threadless": the two that a sentence counts are set against each other. */
export function twoKinds(reading: Reading, match: Match, claims: readonly Claim[]): readonly Claim[] {
  const [a, b, third] = claims;
  const counted = reading.tokens.slice(match.from, match.to).some(({ lower }) => /^(?:two|2)$/.test(lower));
  if (!namesKinds(match.rule) || !counted || !a || !b || third) return [];
  const evidence = quoteOf(reading, "two-kinds");
  const base = { type: "contrasts-with", basis: "stated", promotes: "twins" } as const;
  return [{ ...base, source: a.source, target: b.source, confidence: TWO_KINDS, evidence }];
}

/** What a sentence completes may be new; what it names as an example of something else, "includes spares like a belt", may not. */
export function ruleFor(reading: Reading, { rule, roles }: Match, isAsNamed: boolean): Rule {
  const at = roles.part?.[0]?.from ?? 0;
  const [general, like] = reading.tokens.slice(Math.max(0, at - 2), at);
  const examples = like?.lower === "like" && !GENERIC_HEADS.has(general?.key ?? "");
  if (rule.promotes === "held" && examples) return { ...rule, promotes: undefined };
  if (rule.id === "its-things-include" && haveOneNoun(reading, roles))
    return { ...rule, promotes: "members" };
  return isAsNamed ? rule : { ...rule, promotes: "members" };
}

/** "Its tubes are the top tube and the down tube": the items have the noun that announces them. */
function haveOneNoun({ tokens }: Reading, { x, part }: Match["roles"]): boolean {
  const noun = (phrase: Phrase | undefined) => tokens[(phrase?.to ?? 0) - 1]?.key;
  return part?.every((item) => noun(item) === noun(x?.[0]) && item.to - item.from > 1) === true;
}

/** "Life cover includes term cover and whole-life cover": what has the noun of the whole is a kind of it, and no part. */
export function asKinds(rule: Rule, ends: readonly End[], target: End, context: EndContext): Rule {
  const isInclusive = rule.id === "includes-parts" || rule.id === "includes-list";
  const alike = isInclusive && ends.length > 1 && ends.every((end) => sharesNoun(end, target, context));
  return alike ? { ...rule, type: "kind-of", confidence: INCLUDED_KIND, promotes: "members" } : rule;
}

/** "Looms include two parts: a heddle and a reed": the word before the list says that its items are no kinds. */
export function asParts({ tokens }: Reading, { rule: { id }, from, roles }: Match, rule: Rule): Rule {
  const first = roles.kind?.[0]?.from ?? from;
  const announced = tokens.slice(from, first).findIndex(({ lower }) => PART_NOUNS.test(lower)) >= 0;
  return id === "include-kinds" && announced ? { ...rule, type: "part-of" } : rule;
}

const PART_NOUNS = new RegExp(`^(?:${PARTS}|subsystems|subunits)$`);

const INCLUDED_KIND = 0.76;

function sharesNoun(end: End, target: End, { namesOf }: EndContext): boolean {
  const nouns = (each: End) =>
    (isKnown(each) ? namesOf(each.id) : [each.term.words]).map((name) => name.at(-1));
  return nouns(end).some((noun) => nouns(target).includes(noun));
}
