// How our page does in a browser beside Cytoscape alone, with the same graphs in the same run.
import { brotliCompressSync } from "node:zlib";
import { type Browser, type CDPSession, chromium, type Page } from "playwright-core";
import { writeGraph } from "../../src/graph/json.ts";
import { assignPositions, layoutGraph } from "../../src/layout/layout.ts";
import { glossaryGraph } from "../../tests/bench/glossary-graph.ts";
import { BROWSER_FLAGS, findBrowser } from "../browser.ts";
import {
  askedBefore,
  fadeTime,
  mountAgain,
  nodeInSight,
  redraws,
  type Settled,
  settledAt,
  watchFade,
  watchPage,
} from "./in-page.ts";
import { type ServedPages, servePages } from "./pages.ts";
import { table } from "./table.ts";

/** Concepts of the graphs, and up to which of them Cytoscape alone is asked too. */
const SIZES = [
  { concepts: 200, beside: true },
  { concepts: 1000, beside: true },
  { concepts: 5000, beside: true },
  { concepts: 20_000, beside: false },
] as const;
/** How often each page is opened; the middle time counts. */
const VISITS = 3;
const MOVING_MS = 2000;
const MOUNTS = 100;
const WARM_UP = 50;
/** After so long the last timers of a picture that was taken away have run out, in milliseconds. */
const LATE_MS = 1500;

interface Measures {
  readonly picture: number;
  readonly rest: number;
  readonly bytes: number;
  readonly zoom: number;
  readonly pan: number;
  readonly fade: number;
  readonly heap: number;
}

const HEAD = [
  "concepts",
  "page",
  "picture ms",
  "ratio",
  "at rest ms",
  "ratio",
  "JS until picture, brotli kB",
  "zoom /s",
  "pan /s",
  "hover to fade ms",
  "heap MB",
];

/** A table of pages, and a sentence on what a hundred mounts leave behind. */
export async function browserTable(): Promise<string> {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...BROWSER_FLAGS, "--js-flags=--expose-gc"],
  });
  const rows: (readonly string[])[] = [];
  let growth = 0;
  for (const { concepts, beside } of SIZES) {
    const pages = await servePages(graphFile(concepts, beside));
    rows.push(...(await rowsOf(browser, pages, concepts, beside)));
    if (concepts === SIZES[0].concepts) growth = await growthOf(browser, pages.urls.glossograph);
    await pages.close();
  }
  await browser.close();
  return `${table(HEAD, rows)}\n\n${MOUNTS} mounts and removals: heap grows by ${growth.toFixed(2)} MB`;
}

/** Cytoscape alone needs places; our page makes its own where it shows regions. */
function graphFile(concepts: number, isPlaced: boolean): string {
  const graph = glossaryGraph(concepts);
  if (isPlaced) assignPositions(graph, layoutGraph(graph));
  return writeGraph(graph);
}

async function rowsOf(
  browser: Browser,
  { urls }: ServedPages,
  concepts: number,
  beside: boolean,
): Promise<readonly (readonly string[])[]> {
  const ours = await measure(browser, urls.glossograph);
  const bare = beside ? await measure(browser, urls["cytoscape alone"]) : undefined;
  const row = (name: string, { picture, rest, bytes, zoom, pan, fade, heap }: Measures) => [
    String(concepts),
    name,
    picture.toFixed(0),
    bare ? (picture / bare.picture).toFixed(2) : "",
    rest.toFixed(0),
    bare ? (rest / bare.rest).toFixed(2) : "",
    (bytes / 1000).toFixed(1),
    zoom.toFixed(0),
    pan.toFixed(0),
    fade.toFixed(0),
    heap.toFixed(1),
  ];
  return [row("glossograph", ours), ...(bare ? [row("cytoscape alone", bare)] : [])];
}

async function measure(browser: Browser, url: string): Promise<Measures> {
  const visits: Settled[] = [];
  for (let i = 1; i < VISITS; i += 1) {
    const { page, settled } = await open(browser, url);
    visits.push(settled);
    await page.context().close();
  }
  const { page, session, settled, bytes } = await open(browser, url);
  visits.push(settled);
  const heap = await heapOf(session);
  const fade = await fadeOf(page);
  const zoom = await page.evaluate(redraws, { by: "zoom" as const, ms: MOVING_MS });
  await page.waitForTimeout(500);
  const pan = await page.evaluate(redraws, { by: "pan" as const, ms: MOVING_MS });
  await page.context().close();
  return {
    picture: middleOf(visits.map(({ picture }) => picture)),
    rest: middleOf(visits.map(({ rest }) => rest)),
    bytes,
    zoom,
    pan,
    fade,
    heap,
  };
}

async function open(browser: Browser, url: string) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  // What runs the scripts here wraps functions in a call that pages do not have.
  await page.addInitScript({ content: "globalThis.__name = (named) => named" });
  await page.addInitScript(watchPage);
  const scripts = new Map<string, Promise<Buffer>>();
  page.on("response", (response) => {
    if (/\.js$/.test(new URL(response.url()).pathname)) scripts.set(response.url(), response.body());
  });
  await page.goto(url);
  const settled = await page.evaluate(settledAt);
  const early = await page.evaluate(askedBefore, settled.picture);
  const bodies = await Promise.all(early.flatMap((name) => scripts.get(name) ?? []));
  const bytes = bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
  return { page, session: await context.newCDPSession(page), settled, bytes };
}

/** The middle of some hovers: the first of them compiles. */
async function fadeOf(page: Page): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < VISITS; i += 1) times.push(await hover(page));
  return middleOf(times);
}

function middleOf(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

async function hover(page: Page): Promise<number> {
  const at = await page.evaluate(nodeInSight);
  if (!at) return Number.NaN;
  // From a corner, where nothing is.
  await page.mouse.move(2, 2);
  await page.waitForTimeout(500);
  await page.evaluate(watchFade);
  await page.mouse.move(at.x, at.y);
  return page.evaluate(fadeTime);
}

/** Megabytes in use after what nobody holds is let go; what is let go late needs more than one turn. */
async function heapOf(session: CDPSession): Promise<number> {
  for (let turn = 0; turn < 3; turn += 1) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / 1e6;
}

/** The first mounts fetch and compile what the others use again. */
async function growthOf(browser: Browser, url: string): Promise<number> {
  const { page, session } = await open(browser, url);
  await page.evaluate(mountAgain, WARM_UP);
  await page.waitForTimeout(LATE_MS);
  const before = await heapOf(session);
  await page.evaluate(mountAgain, MOUNTS);
  await page.waitForTimeout(LATE_MS);
  const after = await heapOf(session);
  await page.context().close();
  return after - before;
}
