import type { ConceptGraph } from "../graph/concept-graph.ts";
import { topicByConcept, topicsOf } from "../view/topics.ts";
import { conceptPage } from "./concept-page.ts";
import { type EmbedParts, embedPage } from "./embed-page.ts";
import { element, safeJson } from "./html.ts";
import { glossaryPage, topicPage } from "./list-pages.ts";
import { COLOUR_STYLE, conceptPath, EMBED, GLOSSARY, OEMBED, STYLE, topicPath } from "./places.ts";
import { siteStyle, topicStyle } from "./style.ts";

/** How the site is made. */
export interface SiteOptions extends EmbedParts {
  /** Address under which the site will be found, with "/" at its end, for what has to be absolute; relative without it. */
  readonly address?: string | undefined;
}

/** Size of the frame that oEmbed offers, in CSS pixels. */
const FRAME = { width: 720, height: 480 };

/**
 * All pages that are read, and the page for frames, as text by their path. They go beside the explorer, into any folder of any
 * static server. The same graph and script give the same bytes.
 */
export function siteFiles(graph: ConceptGraph, options: SiteOptions): ReadonlyMap<string, string> {
  const { colours } = options;
  const topics = topicsOf(graph);
  const topicOf = topicByConcept(topics);
  return new Map([
    [GLOSSARY, glossaryPage(graph, topics)],
    [STYLE, siteStyle(colours)],
    ...(colours ? [[COLOUR_STYLE, topicStyle(colours)] as const] : []),
    [EMBED, embedPage(graph, options)],
    [OEMBED, oembed(graph, options)],
    ...topics.map((topic) => [topicPath(topic), topicPage(graph, topic, topics)] as const),
    ...graph.mapNodes((key) => [conceptPath(key), conceptPage(graph, key, topicOf.get(key))] as const),
  ]);
}

/** What a page says that wants to show another in itself (oembed.com). */
function oembed(graph: ConceptGraph, { address = "" }: SiteOptions): string {
  const title = graph.getAttribute("title");
  const { markup } = element("iframe", { src: `${address}${EMBED}`, title, ...FRAME, loading: "lazy" });
  const said = { version: "1.0", type: "rich", title, provider_name: title, ...FRAME, html: markup };
  return `${safeJson(said)}\n`;
}
