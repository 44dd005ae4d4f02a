import type { LineType } from "../../model/relation.ts";
import { GROUP_NOUNS } from "./group-nouns.ts";
import { namesListed } from "./name-list.ts";

/** A label before a list that names whose kinds, parts or stages it lists: "Loom types:", "Parts of a loom:", "Three dyes:". */
export interface NamedLabel {
  readonly type: Exclude<LineType, "contrasts-with">;
  /** The name in it, as printed. */
  readonly name: string;
  /** The names that stand behind it. */
  readonly listed: readonly string[];
}

const NOUNS: readonly (readonly [NamedLabel["type"], string])[] = [
  ["kind-of", `type|examples|${GROUP_NOUNS["kind-of"]}`],
  ["part-of", `organs|${GROUP_NOUNS["part-of"]}`],
  ["stage-of", GROUP_NOUNS["stage-of"]],
];
const BEFORE =
  "(?:(?:the|main|key|common|basic|major|different|several|some|\\d+|two|three|four|five|six) ){0,3}";
const ARTICLE = "(?:(?:an?|the|your) )?";
const NAME = "([\\p{L}\\p{N}][\\p{L}\\p{N} -]{1,40}?)";
const BEHIND = /\s*(?::|\s[-–—])\s+(?=\S)/u;
const COUNTED = /^(?:the )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten) ([\p{L}][\p{L} -]{2,40}s)$/iu;

const PATTERNS: readonly (readonly [NamedLabel["type"], RegExp])[] = NOUNS.flatMap(([type, nouns]) => [
  [type, new RegExp(`^${BEFORE}(?:${nouns}) (?:of|in|for) ${ARTICLE}${NAME}$`, "iu")] as const,
  [type, new RegExp(`^${BEFORE}${NAME} (?:${nouns})$`, "iu")] as const,
]);

/** A quick look before the patterns are tried. */
const ANY_NOUN = new RegExp(NOUNS.map(([, nouns]) => nouns).join("|"), "iu");

const LEAST = 2;

/**
 * Read a text that is nothing but such a label and its list. Undefined for any other text.
 * @example namedLabel("Loom types: floor loom, table loom") // → { type: "kind-of", name: "Loom", listed: ["floor loom", "table loom"] }
 */
export function namedLabel(text: string): NamedLabel | undefined {
  const found = BEHIND.exec(text);
  if (!found) return undefined;
  const label = labelled(text.slice(0, found.index));
  const listed = label ? namesListed(text.slice(found.index + found[0].length)) : [];
  return label && listed.length >= LEAST ? { ...label, listed } : undefined;
}

function labelled(label: string): Omit<NamedLabel, "listed"> | undefined {
  for (const [type, pattern] of ANY_NOUN.test(label) ? PATTERNS : []) {
    const name = pattern.exec(label)?.[1];
    if (name && !SAYS.test(name)) return { type, name };
  }
  const counted = COUNTED.exec(label)?.[1];
  return counted ? { type: "kind-of", name: counted } : undefined;
}

/** "A contract has two", "contains the word": words of a sentence, and no name. */
const SAYS =
  /^(?:its|their|these|this)\s|\b(?:an?|the|is|are|has|have|had|can|may|come|comes|exist|into|with|by)\b/i;
