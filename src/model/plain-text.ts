/**
 * Markdown without its marks: links and emphasis become their words, headings and list items lose their sign. Tables and
 * raw HTML stay as they are; this serves previews and the reading of sentences, not rendering. A link of more than 499 characters,
 * or to an address of more than 999, stays as it is: brackets that never close must not be sought to the end of a long text.
 * @example plainText("**OLTP** runs [orders](a.md).") // → "OLTP runs orders."
 */
export function plainText(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]{0,499})\]\([^)]{0,999}\)/g, "$1")
    .replace(/`([^`]*)`/g, "$1")
    .replace(/(\*\*|__)(.+?)\1/g, "$2")
    .replace(/(^|\W)[*_](\S[^*_\n]*?)[*_](?=\W|$)/g, "$1$2")
    .replace(/^(#+|>|[-*+]|\d+\.)\s+/gm, "");
}
