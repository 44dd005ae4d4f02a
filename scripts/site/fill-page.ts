import type { ConceptGraph } from "../../src/graph/concept-graph.ts";
import { COLOUR_STYLE } from "../../src/site/places.ts";
import { escapeMarkup } from "../../src/view/markup.ts";
import { plainOutline } from "./plain-outline.ts";

/** Makes the page of the explorer speak of a graph. */
export type FillPage = (page: string, graph: ConceptGraph) => string;

const COLOURS = `<link rel="stylesheet" href="./${COLOUR_STYLE}" />`;

/** What stands in the page where the outline is to be. */
const OUTLINE = "<!-- outline -->";

/** What the page says of the shipped graph, and what it says of any other. `title` is safe in HTML. */
const WORDS: readonly (readonly [shipped: RegExp, other: (title: string) => string])[] = [
  [/\.\/graph-data\/data-engineering\.json/g, () => "./graph.json"],
  [/<title>[^<]*<\/title>/, (title) => `<title>${title} · Glossograph</title>`],
  [/(?<=<meta name="description" content=")[^"]*/, (title) => `${title} as a graph of concepts`],
  [/<h1>[^<]*<\/h1>/, (title) => `<h1>${title}, as a graph of concepts</h1>`],
  [
    /<p>Here the terms[\s\S]*?<\/p>\s*<p>The glossary[\s\S]*?<\/p>/,
    () => "<p>The picture needs JavaScript.</p>",
  ],
];

/** The page with another graph in place of the shipped one: its file, its title, its outline, and no word about ours. */
export function pageOf(page: string, graph: ConceptGraph): string {
  const title = escapeMarkup(graph.getAttribute("title"));
  const filled = WORDS.reduce((text, [shipped, other]) => {
    if (text.search(shipped) < 0)
      throw new Error(`scripts/site/fill-page: the page holds no ${shipped} any more.`);
    return text.replace(shipped, () => other(title));
  }, page);
  return outlined(filled, graph);
}

/** The page with the outline of its graph, for readers whose browser runs no script. */
export function outlined(page: string, graph: ConceptGraph): string {
  return page.replace(OUTLINE, () => plainOutline(graph));
}

/** The page with the style sheet of its own colours. */
export function coloured(page: string): string {
  return page.replace("</head>", () => `  ${COLOURS}\n  </head>`);
}

/** The page whose explorer takes what was made within these limits; empty for our own. */
export function limited(page: string, limits: string): string {
  return limits === "" ? page : page.replace("<concept-explorer ", (tag) => `${tag}limits="${limits}" `);
}
