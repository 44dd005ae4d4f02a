import type { Nodes, Parents } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { safeAddress } from "../view/safe-address.ts";
import type { TermCutter } from "../view/term-links.ts";
import { type Content, element, type Html } from "./html.ts";

/** The element of each kind of Markdown that holds others; what is not named here is only its content. */
const ELEMENTS: Readonly<Record<string, string>> = {
  paragraph: "p",
  emphasis: "em",
  strong: "strong",
  heading: "h3",
  blockquote: "blockquote",
  listItem: "li",
  table: "table",
  tableRow: "tr",
  tableCell: "td",
};

/** What the writer needs besides the text. */
export interface MarkdownLinks {
  readonly cut: TermCutter;
  readonly linkTo: (concept: string, text: string) => Html;
}

/**
 * Write Markdown as HTML. Raw HTML in the text shows as the text that it is, pictures show their description, and a link with a
 * doubtful address is only its words.
 */
export function markdownHtml(markdown: string, links: MarkdownLinks): Content {
  const tree = fromMarkdown(markdown, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  return children(tree, links);
}

function children(parent: Parents, links: MarkdownLinks): Content {
  return parent.children.map((child) => write(child, links));
}

function write(node: Nodes, links: MarkdownLinks): Content {
  switch (node.type) {
    case "text":
      return links
        .cut(node.value)
        .map(({ text, concept }) => (concept === undefined ? text : links.linkTo(concept, text)));
    case "inlineCode":
      return element("code", {}, node.value);
    case "code":
      return element("pre", {}, element("code", {}, node.value));
    case "html":
      return node.value;
    case "break":
      return element("br");
    case "thematicBreak":
      return element("hr");
    case "image":
      return node.alt ?? "";
    case "link":
      return link(node.url, children(node, { ...links, cut: (text) => [{ text }] }));
    case "list":
      return element(node.ordered ? "ol" : "ul", { start: node.start ?? undefined }, children(node, links));
    default:
      return "children" in node ? wrapped(node, children(node, links)) : "";
  }
}

function wrapped(node: Parents, inner: Content): Content {
  const name = ELEMENTS[node.type];
  return name === undefined ? inner : element(name, {}, inner);
}

function link(url: string, inner: Content): Content {
  const href = safeAddress(url);
  return href === undefined ? inner : element("a", { href, rel: "noopener noreferrer" }, inner);
}
