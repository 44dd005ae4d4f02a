import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { sampleFile } from "../graph/sample.ts";
import { audit } from "./audit.ts";
import { positionOf, settled, useBrowser } from "./page.ts";

const visit = useBrowser();

/** A state of the page: its link, and what a person then does. */
interface State {
  readonly name: string;
  readonly link?: string;
  readonly act?: (page: Page) => Promise<unknown>;
  /** What has to be there before it is looked at. */
  readonly sign: string;
  /** Only where there is a mouse. */
  readonly isWide?: boolean;
}

const press = (name: string) => (page: Page) =>
  page.getByRole("button", { name, exact: true }).first().click();

const STATES: readonly State[] = [
  { name: "start", sign: "concept-detail .numbers" },
  { name: "search", act: (page) => page.getByRole("combobox").fill("serial"), sign: "[role=option]" },
  { name: "nothing found", act: (page) => page.getByRole("combobox").fill("zzz"), sign: ".nothing" },
  { name: "concept", link: "concept=oltp", sign: "concept-detail .facts" },
  { name: "question", link: "concept=oltp", act: press("Compare with…"), sign: ".chooser" },
  { name: "edge card", act: hoverContrast, sign: ".card blockquote", isWide: true },
  { name: "focus", link: "focus=serialization&depth=2", sign: ".focus-bar" },
  { name: "unknown link", link: "concept=gone", sign: ".notice" },
  { name: "collection", link: "collected=hot-data,warm-data,cold-data", sign: "concept-collection dl" },
  { name: "pinned and hidden", link: "pinned=oltp&hidden=olap&topics=storage", sign: ".hidden-note" },
  { name: "outline", link: "view=outline&concept=etl", sign: "[role=treeitem]" },
  { name: "table", link: "view=outline&sort=name&focus=etl&depth=1", sign: "tbody tr" },
  { name: "legend", act: openLegend, sign: "concept-legend .rows" },
  { name: "help", act: press("Keys and gestures"), sign: "concept-help dialog[open]" },
  { name: "share", act: press("Share"), sign: "concept-share dialog[open]" },
  { name: "compare", link: "compare=oltp,olap", sign: "concept-compare h3" },
  { name: "path", link: "path=csv,olap", sign: "concept-path .aloud" },
  { name: "contrasts", link: "view=contrasts", sign: "concept-contrasts h2" },
  { name: "walk", link: "walk=2", sign: "concept-walk h2" },
];

describe.each([
  [1440, 900],
  [390, 844],
])("%i pixels wide, in light and dark", (width, height) => {
  const options = { viewport: { width, height } };

  test("every state of the page keeps the rules", { timeout: 180_000 }, async () => {
    const { page } = await visit(options);
    const faults: string[] = [];
    for (const state of STATES.filter(({ isWide }) => !isWide || width > 500)) {
      await enter(page, state);
      faults.push(...(await faultsOf(page, state.name)));
    }
    expect(faults).toEqual([]);
  });

  test("so does a page without its graph", async () => {
    const empty = JSON.stringify({ ...sampleFile(), nodes: [], edges: [] });
    const faults: string[] = [];
    for (const [name, graph, sign] of [
      ["error", "{", "[role=alert]"],
      ["empty", empty, ".state"],
      ["loading", "later", ".skeleton"],
    ] as const) {
      const { page } = await visit({ ...options, graph });
      await page.locator(sign).first().waitFor();
      faults.push(...(await faultsOf(page, name)));
    }
    expect(faults).toEqual([]);
  });
});

test("the audit finds what is wrong where something is", async () => {
  const { page } = await visit();
  await page.goto("about:blank");
  await page.setContent(`
    <style>button, a, p { font: 16px/1 serif } #dim { opacity: 0.3 } .grey { color: #999; background: #fff }</style>
    <h1>One</h1><h1>Two</h1><h4 id="same">Deep</h4><p id="same" class="grey">Grey</p><p id="dim">Dim</p>
    <div role="option" aria-selected="false">Lost</div><div role="tree" aria-label="Bare"></div>
    <div aria-hidden="true"><button type="button">Unheard</button></div>
    <input aria-labelledby="nobody" tabindex="2"><canvas></canvas><a href="#x">x</a>
    <nav>1</nav><nav>2</nav>`);
  expect(await audit(page)).toEqual(expect.arrayContaining(FOUND));
});

/** Of each rule one line; sizes are the browser's own. */
const FOUND = [
  "a textbox has no name",
  'the tree "Bare" holds no treeitem or group',
  "2 headings of the first level",
  'the heading "Deep" skips a level',
  "0 main parts",
  'there are two of navigation ""',
  "two elements with the id same",
  'p.grey "Grey": has a contrast of 2.85 (rgb(153, 153, 153) on 255,255,255)',
  'p. "Dim": has a contrast of 2.11 (rgb(0, 0, 0) on 255,255,255)',
  'button. "Unheard": can be reached, but is hidden from screen readers',
  'input. "": aria-labelledby names nobody, which is not there',
  'input. "": has a place of its own in the order of tabs',
  'canvas. "": is a picture without words',
  expect.stringContaining('a. "x": is a target of '),
  "the page names no language",
];

async function faultsOf(page: Page, state: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    faults.push(...(await audit(page)).map((fault) => `${state}, ${colorScheme}: ${fault}`));
  }
  return faults;
}

/** Go to a state from the page as it begins, so that nothing of the last one is left. */
async function enter(page: Page, { link = "", act, sign }: State): Promise<void> {
  await page.evaluate((fragment) => {
    location.hash = fragment;
  }, link);
  await page.reload();
  await settled(page);
  await act?.(page);
  await page.locator(sign).first().waitFor();
  await page.waitForLoadState("networkidle");
}

async function hoverContrast(page: Page): Promise<void> {
  const a = await positionOf(page, "row-based-serialization");
  const b = await positionOf(page, "columnar-serialization");
  await page.mouse.move(a.x * 0.7 + b.x * 0.3, a.y * 0.7 + b.y * 0.3);
}

async function openLegend(page: Page): Promise<void> {
  const button = page.getByRole("button", { name: "Legend" });
  if (await button.isVisible()) await button.click();
}
