import type { Root } from "mdast";
import { defListFromMarkdown } from "mdast-util-definition-list";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { defList } from "micromark-extension-definition-list";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfmTable } from "micromark-extension-gfm-table";

/** Parse Markdown with tables, definition lists and YAML front matter; every node knows its place. Never throws. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, {
    extensions: [gfmTable(), defList, frontmatter()],
    mdastExtensions: [gfmTableFromMarkdown(), defListFromMarkdown, frontmatterFromMarkdown()],
  });
}
