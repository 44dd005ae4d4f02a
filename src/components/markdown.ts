import { html, type TemplateResult } from "lit";
import type { Nodes, Parents } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { safeAddress } from "../view/safe-address.ts";
import type { TermCutter } from "../view/term-links.ts";

type Rendered = TemplateResult | string | readonly Rendered[];

/** What the renderer needs besides the text. */
export interface MarkdownContext {
  readonly cut: TermCutter;
  /** Template of a link to a concept. */
  readonly linkTo: (concept: string, text: string) => TemplateResult;
}

/**
 * Render Markdown as Lit templates. Nothing is ever parsed as HTML: raw HTML in the text shows as the text that
 * it is, pictures show their description, and a link with a doubtful address is only its words.
 */
export function renderMarkdown(markdown: string, context: MarkdownContext): Rendered {
  const tree = fromMarkdown(markdown, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  return children(tree, context);
}

function children(parent: Parents, context: MarkdownContext): Rendered {
  return parent.children.map((child) => render(child, context));
}

function render(node: Nodes, context: MarkdownContext): Rendered {
  if (node.type === "text") return linked(node.value, context);
  if (node.type === "inlineCode") return html`<code>${node.value}</code>`;
  if (node.type === "code") return html`<pre><code>${node.value}</code></pre>`;
  if (node.type === "html") return node.value;
  if (node.type === "break") return html`<br>`;
  if (node.type === "thematicBreak") return html`<hr>`;
  if (node.type === "image") return node.alt ?? "";
  if (node.type === "link") return link(node.url, children(node, { ...context, cut: (text) => [{ text }] }));
  return "children" in node ? wrap(node, children(node, context)) : "";
}

function wrap(node: Parents, inner: Rendered): Rendered {
  switch (node.type) {
    case "paragraph":
      return html`<p>${inner}</p>`;
    case "emphasis":
      return html`<em>${inner}</em>`;
    case "strong":
      return html`<strong>${inner}</strong>`;
    case "heading":
      return html`<p><strong>${inner}</strong></p>`;
    case "blockquote":
      return html`<blockquote>${inner}</blockquote>`;
    case "list":
      return node.ordered ? html`<ol start=${node.start ?? 1}>${inner}</ol>` : html`<ul>${inner}</ul>`;
    case "listItem":
      return html`<li>${inner}</li>`;
    case "table":
      return html`<div class="wide"><table>${inner}</table></div>`;
    case "tableRow":
      return html`<tr>${inner}</tr>`;
    case "tableCell":
      return html`<td>${inner}</td>`;
    default:
      return inner;
  }
}

function linked(text: string, { cut, linkTo }: MarkdownContext): Rendered {
  return cut(text).map((piece) =>
    piece.concept === undefined ? piece.text : linkTo(piece.concept, piece.text),
  );
}

function link(url: string, inner: Rendered): Rendered {
  const address = safeAddress(url);
  return address === undefined ? inner : html`<a href=${address} rel="noopener noreferrer">${inner}</a>`;
}
