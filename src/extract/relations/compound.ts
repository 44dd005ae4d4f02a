import { CARRIER_NOUNS, GENERIC_HEADS } from "../language/words.ts";
import { type End, isKnown } from "./claim.ts";
import type { EndContext } from "./ends.ts";

/** "Examples of binary files are files opened in …": a file is no kind of binary file. */
export function isBroader(kind: End, over: End, context: EndContext): boolean {
  const namesOf = (end: End) =>
    isKnown(end) ? context.namesOf(end.id).map((name) => name.join(" ")) : [end.term.key];
  const names = namesOf(over);
  if (namesOf(kind).some((own) => names.some((name) => isSorted(name, own)))) return true;
  if (isKnown(kind)) return namesOf(kind).some((own) => names.some((name) => name.endsWith(` ${own}`)));
  return names.some((name) => name === kind.term.key || name.endsWith(` ${kind.term.key}`));
}

/** "Rice varieties are rice and …", "a rice product": what is named by a thing and a general noun is no class of it. */
function isSorted(name: string, own: string): boolean {
  const rest = name.startsWith(`${own} `) ? name.slice(own.length + 1) : "";
  return CARRIER_NOUNS.has(rest) || GENERIC_HEADS.has(rest);
}

/** A sidecar container is no container's whole, but a chart of accounts holds accounts. */
export function isCompoundOf(whole: End, part: End, context: EndContext): boolean {
  const label = isKnown(whole) ? (context.concepts.drafts.get(whole.id)?.label ?? "") : "";
  return !/ (?:of|for|in) /.test(label) && namesKind(whole, part, context);
}

/** "An unstable angina" is set against another angina, and not against angina. */
export function namesKind(kind: End, over: End, context: EndContext): boolean {
  if (!isKnown(over)) return false;
  const names = isKnown(kind) ? context.namesOf(kind.id) : [kind.term.words];
  return names.some((words) =>
    context
      .namesOf(over.id)
      .some((name) => words.length > name.length && ` ${words.join(" ")}`.endsWith(` ${name.join(" ")}`)),
  );
}
