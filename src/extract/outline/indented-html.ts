import type { RootContent } from "mdast";

/** An element in which glossaries keep their terms. */
const HOLDS_TERMS = /^\s*<(?:h[1-6]|dl|dt|dd|div|section|article|main|table|ul|ol|details)\b/i;

/** HTML that is indented so far that Markdown takes it for code, as where it was cut from a page. */
export function withIndentedHtml(blocks: readonly RootContent[], source: string): readonly RootContent[] {
  return blocks.map((block) => {
    const { position } = block;
    if (block.type !== "code" || !position || !HOLDS_TERMS.test(block.value)) return block;
    const value = source.slice(position.start.offset, position.end.offset);
    return isFenced(value) ? block : { type: "html", value, position };
  });
}

function isFenced(text: string): boolean {
  return /^\s*(?:```|~~~)/.test(text);
}
