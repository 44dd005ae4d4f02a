import type { ConceptGraph } from "../graph/concept-graph.ts";
import { type Content, dataScript, element, page } from "./html.ts";
import { EXPLORER, GLOSSARY, hrefFrom, OEMBED, STYLE } from "./places.ts";
import { READING_POLICY } from "./policy.ts";

/** What is particular to a page that is read. */
export interface Reading {
  /** Where the page is, from the root of the site. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly body: Content;
  /** Where the same is shown in the explorer, as the fragment of a link. */
  readonly view?: string;
  /** What machines are to know of it, in the terms of schema.org. */
  readonly data?: unknown;
  /** Pages before and behind it, from the root. */
  readonly turn?: { readonly prev?: string | undefined; readonly next?: string | undefined };
}

/** A page that is read, with what all of them have in common. */
export function readingPage(graph: ConceptGraph, reading: Reading): string {
  const { path, title, description, data, turn = {}, body, view = "" } = reading;
  const { title: site, language } = graph.getAttributes();
  const to = (target: string, fragment = "") => hrefFrom(path, target, fragment);
  const link = (rel: string, href: string, more = {}) => ["\n", element("link", { rel, href, ...more })];
  const head: Content = [
    element("meta", { charset: "utf-8" }),
    "\n",
    element("meta", { "http-equiv": "Content-Security-Policy", content: READING_POLICY }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    "\n",
    element("title", {}, title === site ? site : `${title} · ${site}`),
    element("meta", { name: "description", content: description }),
    link("icon", "data:,"),
    link("stylesheet", to(STYLE)),
    link("canonical", hrefFrom("", path.split("/").at(-1) ?? path)),
    link("alternate", to(OEMBED), { type: "application/json+oembed", title: site }),
    ...(turn.prev === undefined ? [] : link("prev", to(turn.prev))),
    ...(turn.next === undefined ? [] : link("next", to(turn.next))),
    ...(data === undefined ? [] : ["\n", dataScript("application/ld+json", data)]),
  ];
  const bar = element("nav", { class: "bar", "aria-label": "Site" }, [
    element("a", { class: "site", href: to(GLOSSARY) }, site),
    element("a", { href: to(GLOSSARY) }, "All concepts"),
    element("a", { href: to(EXPLORER, view) }, "Explore the graph"),
  ]);
  return page(language, head, ["\n", bar, "\n", element("main", {}, body), "\n"]);
}
