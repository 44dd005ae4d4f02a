/**
 * Text as one line of Markdown that means nothing but itself: no emphasis, link, code, HTML or end of a cell.
 * @example escapeMarkdown("a|b *c*") // → "a\\|b \\*c\\*"
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, " ").replace(/([\\|*_`<[\]])/g, "\\$1");
}
