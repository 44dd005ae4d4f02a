import { plainText } from "../../model/plain-text.ts";

/** The sign of a list item, at the beginning of its line. */
const ITEM = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+/gm;

/**
 * Plain text of a definition in which the items of lists are paragraphs, since each says something by itself; the Markdown is not
 * changed otherwise than by `plainText`.
 * @example readableText("Pros:\n- lower rate\n- larger sums") // → "Pros:\n\nlower rate\n\nlarger sums"
 */
export function readableText(markdown: string): string {
  return plainText(markdown.replace(ITEM, "\n")).trim();
}
