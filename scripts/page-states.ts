import type { BrowserContext, Page } from "playwright-core";
import { writeGraph } from "../src/graph/json.ts";
import { assignPositions, layoutGraph } from "../src/layout/layout.ts";
import { glossaryGraph } from "../tests/bench/glossary-graph.ts";
import {
  bring,
  bringMuch,
  drag,
  find,
  findAndFocus,
  followLinks,
  hideTopic,
  hover,
  hoverContrast,
  hoverRegion,
  OWN,
  openRegion,
  openText,
  openTwice,
  press,
  printed,
  report,
  search,
  showDifferences,
  walk,
  withoutColours,
  zoomIn,
} from "./page-acts.ts";

/** A state of the page: where to go, what the server answers, and what a person then does. */
export interface Shot {
  readonly name: string;
  /** Fragment of the address. */
  readonly link?: string;
  /** Answer in place of the graph file; "never" lets the page wait. */
  readonly answer?: string | (() => string);
  /** Part of the name of scripts that the server does not answer for. */
  readonly without?: string;
  /** Whether the browser runs no scripts. */
  readonly isPlain?: boolean;
  readonly act?: (page: Page) => Promise<void>;
}

const GRAPH = "**/graph-data/data-engineering.json";
const EMPTY = JSON.stringify({
  attributes: { format: "glossograph/1", title: "A new glossary" },
  options: { type: "mixed", multi: true, allowSelfLoops: false },
  nodes: [],
  edges: [],
});

const ONE = EMPTY.replace(
  '"nodes":[]',
  '"nodes":[{"key":"etl","attributes":{"label":"ETL","aliases":[],"kind":"concept","definition":"**ETL** extracts, transforms and loads.","source":{"file":"terms.md","line":1},"importance":1,"x":0,"y":0}}]',
);

/** The largest graph that is shown as a whole, with its places. */
const thousand = (): string => {
  const graph = glossaryGraph(1000);
  assignPositions(graph, layoutGraph(graph));
  return writeGraph(graph);
};
/** Graphs of many concepts, the same every time; they are shown by regions, so in the file nothing has a place. */
const many = (): string => writeGraph(glossaryGraph(5000));
const huge = (): string => writeGraph(glossaryGraph(20_000));

/** What people most ask the glossary to tell apart. */
const ALTERNATIVES = [
  "row-based-serialization,columnar-serialization",
  "etl,elt",
  "batch-processing,stream-processing",
  "eventual-consistency,strong-consistency",
  "schema-on-read,schema-on-write",
  "push,pull",
  "inmon,kimball,data-vault",
  "view,materialized-view",
  "lossless-compression,lossy-compression",
  "single-tenant-storage,multitenant-storage",
];

/** The topics of the glossary, by the concepts that head them. */
const TOPICS = [
  "source-systems",
  "storage",
  "ingestion",
  "transformation",
  "serving",
  "queries",
  "modeling",
  "data-governance",
  "roles",
];

/** Every state that was designed. */
export const SHOTS: readonly Shot[] = [
  { name: "start" },
  { name: "selected", link: "concept=oltp" },
  { name: "focus", link: "focus=serialization&depth=2" },
  { name: "hover-concept", act: (page) => hover(page, "serialization") },
  { name: "hover-relation", act: hoverContrast },
  { name: "cursor", act: walk },
  { name: "search", act: (page) => search(page, "serial") },
  { name: "nothing-found", act: (page) => search(page, "blockchain") },
  { name: "filters", link: "types=contrasts-with,part-of", act: hideTopic },
  { name: "mentions", link: "types=contrasts-with,part-of,stage-of,kind-of,mentions" },
  { name: "walk", link: "walk=2" },
  { name: "walk-concept", link: "walk=2&concept=parquet" },
  { name: "trail", link: "concept=oltp", act: followLinks },
  { name: "zoomed", act: zoomIn },
  { name: "greyscale", act: withoutColours },
  ...TOPICS.map((topic) => ({ name: `topic-${topic}`, link: `focus=${topic}&depth=1` })),
  { name: "outline", link: "view=outline&concept=oltp" },
  { name: "outline-table", link: "view=outline&sort=importance&concept=oltp" },
  { name: "outline-filtered", link: "view=outline&focus=serialization&depth=2" },
  { name: "help", act: (page) => page.keyboard.press("?") },
  { name: "collected", link: "collected=hot-data,warm-data,cold-data" },
  { name: "by-hand", link: "concept=parquet&pinned=oltp,parquet&hidden=csv,json" },
  { name: "pinned-focus", link: "focus=oltp&depth=1&pinned=parquet,etl&hidden=index" },
  { name: "compare", link: "compare=oltp,olap" },
  { name: "compare-three", link: "compare=hot-data,warm-data,cold-data" },
  { name: "compare-four", link: "compare=etl,elt,push,pull" },
  ...ALTERNATIVES.map((keys) => ({
    name: `alternatives-${keys.split(",").join("-")}`,
    link: `compare=${keys}`,
    act: showDifferences,
  })),
  { name: "compare-unrelated", link: "compare=etl,primary-key" },
  { name: "compare-chooser", link: "concept=oltp", act: (page) => press(page, "Compare with…") },
  { name: "path", link: "path=csv,olap" },
  { name: "contrasts", link: "view=contrasts" },
  { name: "search-pair", act: (page) => search(page, "oltp vs olap") },
  { name: "share", act: (page) => press(page, "Share") },
  { name: "print", act: printed },
  { name: "print-concept", link: "concept=parquet", act: printed },
  { name: "print-compare", link: "compare=oltp,olap", act: printed },
  { name: "print-outline", link: "view=outline", act: printed },
  { name: "text", act: openText },
  { name: "text-refused", act: (page) => bring(page, "photo.png") },
  { name: "text-busy", act: bringMuch },
  { name: "text-read", act: (page) => bring(page, OWN) },
  { name: "text-report", act: report },
  { name: "text-drop", act: drag },
  { name: "no-relation", link: "concept=data-mart" },
  { name: "one-concept", answer: ONE, link: "concept=etl" },
  { name: "thousand", answer: thousand },
  { name: "thousand-greyscale", answer: thousand, act: withoutColours },
  { name: "many", answer: many },
  { name: "many-hover", answer: many, act: hoverRegion },
  { name: "many-group", answer: many, act: openRegion },
  { name: "many-region", answer: many, act: openTwice },
  { name: "many-concept", answer: many, act: (page) => find(page, "stream batch") },
  { name: "many-outline", answer: many, link: "view=outline" },
  { name: "huge", answer: huge },
  { name: "huge-focus", answer: huge, act: findAndFocus },
  { name: "offline-outline", without: "concept-outline", act: (page) => press(page, "Outline") },
  { name: "offline-share", without: "concept-share", act: (page) => press(page, "Share") },
  { name: "offline-concept", without: "concept-body", link: "concept=oltp" },
  { name: "offline-moving", without: "concept-graph/stage.ts" },
  { name: "no-script", isPlain: true },
  { name: "loading", answer: "never" },
  { name: "empty", answer: EMPTY },
  { name: "error", answer: EMPTY.replace('"nodes":[]', '"nodes":[{"key":"oltp","attributes":{}}]') },
];

/** Open the page in the state of a shot, settled. */
export async function openPage(context: BrowserContext, url: string, shot: Shot): Promise<Page> {
  const page = await context.newPage();
  const { without } = shot;
  const answer = typeof shot.answer === "function" ? shot.answer() : shot.answer;
  if (without) await page.route(`**/*${without}*`, (route) => route.abort());
  if (answer === "never") await page.route(GRAPH, () => undefined);
  else if (answer !== undefined) await page.route(GRAPH, (route) => route.fulfill({ body: answer }));
  await page.goto(shot.link ? `${url}#${shot.link}` : url);
  // It comes with a part of its own, which the server may first have to compile.
  if (shot.link?.startsWith("compare=")) await page.locator("concept-compare h2").waitFor();
  await page.waitForTimeout(900);
  if (shot.act) await movable(page);
  await shot.act?.(page);
  await page.waitForTimeout(400);
  return page;
}

/** Until the picture can be moved; where there is none, a page is as it will be. */
async function movable(page: Page): Promise<void> {
  const isSo = () => {
    const graph = document.querySelector("concept-explorer")?.shadowRoot?.querySelector("concept-graph");
    return !graph?.display || graph.labels.length > 0;
  };
  await page.waitForFunction(isSo);
}

/** Let go of requests that were never answered, and close. */
export async function closePicture(context: BrowserContext): Promise<void> {
  for (const page of context.pages()) await page.unrouteAll({ behavior: "ignoreErrors" });
  await context.close();
}
