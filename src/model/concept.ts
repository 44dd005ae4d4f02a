import type { Fact } from "./fact.ts";
import type { SourceLine } from "./source.ts";

declare const brand: unique symbol;

/** The stable key of a concept: a kebab-case slug of its label, fit for a URL. Made by `conceptId` only. */
export type ConceptId = string & { readonly [brand]: "ConceptId" };

/** `topic`: a heading that groups entries. A topic can take part in relations as a concept does. */
export type ConceptKind = "concept" | "topic";

/** A term that the text defines, or names as an element of something that it defines. */
export interface Concept {
  readonly id: ConceptId;
  readonly label: string;
  /** Other names of the same concept, in the order of their appearance, without `label`. */
  readonly aliases: readonly string[];
  readonly kind: ConceptKind;
  /** Label of the heading under which the concept stands; undefined where it stands under none. */
  readonly topic?: string;
  /** Markdown of the definition; empty where the text only names the concept. */
  readonly definition: string;
  /** What the text states of it by form alone; undefined where it states nothing so. */
  readonly facts?: readonly Fact[];
  readonly source: SourceLine;
}

/** Names that every JavaScript object already carries; a plain-object index breaks on such keys. */
const RESERVED = new Set(
  Object.getOwnPropertyNames(Object.prototype).map((name) => name.toLowerCase().replace(/[^a-z]/g, "")),
);

/**
 * Make the key of a label: lower case, ASCII letters where Unicode decomposes into them, digits and hyphens.
 * A label that folds to a member of Object.prototype gets the suffix `-term`, and a label without any letter or digit
 * becomes `concept`, so a key is never empty and never collides with a prototype name.
 * @example conceptId("OLTP (Online Processing)") // → "oltp-online-processing"
 * @example conceptId("constructor") // → "constructor-term"
 */
export function conceptId(label: string): ConceptId {
  const slug = slugOf(label) || "concept";
  return (RESERVED.has(slug.replaceAll("-", "")) ? `${slug}-term` : slug) as ConceptId;
}

/**
 * Make a key that `taken` does not hold yet, by counting up from 2.
 * @example uniqueConceptId("Size", new Set(["size"])) // → "size-2"
 */
export function uniqueConceptId(label: string, taken: ReadonlySet<string>): ConceptId {
  const first = conceptId(label);
  let candidate = first;
  for (let n = 2; taken.has(candidate); n += 1) candidate = `${first}-${n}` as ConceptId;
  return candidate;
}

function slugOf(label: string): string {
  return label
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\+/g, " plus ")
    .replace(/#/g, " sharp ")
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
