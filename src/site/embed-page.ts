import type { ConceptGraph } from "../graph/concept-graph.ts";
import { writeGraph } from "../graph/json.ts";
import type { Colours, Theme } from "../view/palette.ts";
import { element, type Html, page } from "./html.ts";
import { selfContainedPolicy } from "./policy.ts";
import { topicStyle } from "./style.ts";

/** What the page for frames is made of besides the graph. */
export interface EmbedParts {
  /** A plain script that defines <concept-graph> and reads the wishes of the fragment. */
  readonly script: string;
  /** Hash of a text as policies name it: "sha256-…". */
  readonly hash: (text: string) => string;
  /** Colours of both looks; ours without them. */
  readonly colours?: Record<Theme, Colours> | undefined;
  /** The limits that the graph was made within, as the element takes them; ours where empty. */
  readonly limits?: string | undefined;
}

const STYLE =
  "html,body{height:100%;margin:0}body{color-scheme:light dark}concept-graph{height:100%}p{font:1rem/1.5 sans-serif;padding:0 1rem}";

/**
 * The page for an iframe, in one file: script, style and graph are in it, and it asks for nothing, so that it works in a sandbox
 * without an origin and from a disk.
 */
export function embedPage(graph: ConceptGraph, { script, hash, colours, limits }: EmbedParts): string {
  const { title, language } = graph.getAttributes();
  const code = script.trim().replace(/<(?=\/script|!--)/gi, "\\x3c");
  const style = colours ? STYLE + topicStyle(colours) : STYLE;
  const policy = selfContainedPolicy({ script: hash(code), style: hash(style) });
  const json = writeGraph(graph).replaceAll("<", "\\u003c");
  const head = [
    element("meta", { charset: "utf-8" }),
    element("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("title", {}, title),
    element("link", { rel: "icon", href: "data:," }),
    raw(`<style>${style}</style>`),
  ];
  const tag = element("concept-graph", limits ? { limits } : {}, [
    element("p", {}, title),
    raw(`<script type="application/json">${json}</script>`),
  ]);
  return page(language, head, [tag, raw(`<script>${code}</script>`)]);
}

/** Our own script and style, which hold nothing of the graph. */
function raw(markup: string): Html {
  return { markup };
}
