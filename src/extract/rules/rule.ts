import type { TYPED } from "../../model/relation.ts";

/**
 * How an open end of a match may become a concept of its own.
 * `members`    what fills the list or the narrower slot, if the other end is a concept
 * `held`       the same, in a list of three or more: what a thing contains alone may be anything
 * `gathered`   the same, in a list or plural: "a group of machines" names a material or a measure more often than a part
 * `examples`   the narrower slot, where the wider one is the entry itself
 * `whole`      the wider slot, where two known parts or more fill the narrower one
 * `class`      the wider slot, where the sentence says outright that the entry is a kind of it
 * `twins`      two phrases with the same noun, set against each other
 * `apart`      what is set against the entry, if it is marked or stands alone with its article; and twins
 * `opposites`  what is set against the entry by a sentence that says nothing else
 */
export type Promotion =
  | "members"
  | "held"
  | "gathered"
  | "examples"
  | "whole"
  | "class"
  | "twins"
  | "apart"
  | "opposites";

/**
 * One way in which English states a relation, as a row of data.
 *
 * `pattern` is read word by word:
 *   word|other   one of these words              word?    an optional word
 *   *er          a word with this ending
 *   {name}       a noun phrase                   {name+}  a list of noun phrases
 *   {name*}      a list of steps, which may be any words: "bear away, sheet in, and settle"
 *   {name<}      the subject of the clause on the left, whatever stands between
 *   ^^           a definition without a subject, up to here: "A long-lasting disease, such as …"
 *   ^            the start of the sentence       ~        up to a dozen words of the same clause
 * The names of the slots say who plays what: part, whole; stage, process; kind, class; a, b; x is read and not used.
 * Adverbs between the words of a pattern are stepped over.
 */
export interface Rule {
  readonly id: string;
  readonly type: (typeof TYPED)[number];
  readonly pattern: string;
  /** Estimated share of matches that a careful reader accepts. */
  readonly confidence: number;
  /** Which ends may be new terms; see `Promotion`. Without it both ends must be known. */
  readonly promotes?: Promotion;
  /**
   * Both ends must be siblings, for cues that often join unlike things: `close`, with the same noun or under one entry;
   * `near`, under one topic too.
   */
  readonly siblings?: "close" | "near";
  /** The pattern itself holds a negation, so that one inside it does not undo it. */
  readonly negative?: boolean;
  /** The entry must be named as something that happens in steps. */
  readonly entry?: "process";
  /** Number of the subject that the pattern asks for. */
  readonly subject?: "plural" | "singular";
  /** The class must agree in number with the examples: "low risk (e.g., junk bonds)" names no kinds of risk. */
  readonly agrees?: true;
}
