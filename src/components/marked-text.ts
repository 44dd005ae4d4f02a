import { html, type TemplateResult } from "lit";
import type { Evidence } from "../model/relation.ts";
import type { TermCutter } from "../view/term-links.ts";

/** A sentence with the names that the cutter finds marked. */
export function markedText(text: string, cut: TermCutter): readonly (TemplateResult | string)[] {
  return cut(text).map((piece) =>
    piece.concept === undefined ? piece.text : html`<mark>${piece.text}</mark>`,
  );
}

/** A quoted sentence with its names marked and the place where it stands. */
export function quotation(
  { quote, file, line }: Pick<Evidence, "quote" | "file" | "line">,
  cut: TermCutter,
): TemplateResult {
  return html`<blockquote>${markedText(quote, cut)}</blockquote><p class="source">${file}:${line}</p>`;
}
