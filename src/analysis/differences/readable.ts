import { plainText } from "../../model/plain-text.ts";

/** The sign of a list item, at the beginning of its line. */
const ITEM = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+/gm;

/** A link by reference, with or without its name: "[heap][1]", "[heap]"; a mark of a footnote has no words. */
const REFERENCE = /\[(\^?)([^\][\n]{1,99})\](?:\[[^\][\n]{0,99}\])?/gu;

/**
 * Plain text of a definition in which the items of lists are paragraphs, since each says something by itself, and links by
 * reference are their words; the Markdown is not changed otherwise than by `plainText`.
 * @example readableText("Pros:\n- lower rate\n- larger sums") // → "Pros:\n\nlower rate\n\nlarger sums"
 */
export function readableText(markdown: string): string {
  return plainText(markdown.replace(ITEM, "\n"))
    .replace(REFERENCE, (_, footnote: string, words: string) => (footnote ? "" : words))
    .trim();
}
