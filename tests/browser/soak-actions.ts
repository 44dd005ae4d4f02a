import type { Locator, Page } from "playwright-core";

/** Gives numbers from 0 up to 1, the same ones for the same seed. */
export type Random = () => number;

/** A small generator (mulberry32, Tommy Ettinger, public domain). */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** The same things in another order. */
export function shuffled<T>(list: readonly T[], random: Random): readonly T[] {
  return list
    .map((each) => ({ each, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each);
}

/** Something that a reader does; what cannot be done just now is left. */
type Action = (page: Page, random: Random) => Promise<unknown>;

const WIDTHS = [1440, 1024, 390] as const;
const LINKS = [
  "view=contrasts",
  "compare=oltp,olap",
  "path=csv,olap",
  "walk=2",
  "focus=serialization&depth=2",
  "",
];
const SEARCHES = ["oltp", "serial", "zzz", "etl > olap", "hot vs cold", "boat"];
const OWN =
  "# Boats\n\n**Keel**: A keel is part of a hull.\n\n**Hull**: The body of a boat.\n\n**Sloop**: A sloop is a kind of boat. Unlike a ketch, a sloop has one mast.\n\n**Ketch**: A boat.\n";

const anywhere = (random: Random) => [40 + random() * 900, 120 + random() * 560] as const;
const keys = (...names: readonly string[]): Action => {
  return (page, random) => page.keyboard.press(pick(names, random));
};
const button = (name: string | RegExp): Action => {
  return (page) => press(page.getByRole("button", { name, exact: true }));
};

/** Everything that a reader can do, by what it is called. */
export const ACTIONS: Readonly<Record<string, Action>> = {
  point: (page, random) => page.mouse.move(...anywhere(random), { steps: 3 }),
  click: (page, random) => page.mouse.click(...anywhere(random)),
  "double click": (page, random) => page.mouse.dblclick(...anywhere(random)),
  "select a concept": async (page, random) => {
    const at = await someLabel(page, random);
    if (at) await page.mouse.click(at.x, at.y);
  },
  drag: async (page, random) => {
    const from = (await someLabel(page, random)) ?? { x: 300, y: 300 };
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(...anywhere(random), { steps: 4 });
    await page.mouse.up();
  },
  wheel: (page, random) => page.mouse.wheel(0, (random() - 0.5) * 600),
  zoom: (page, random) => button(pick(["Zoom in", "Zoom out", "Show everything"], random))(page, random),
  "zoom by keys": keys("+", "-", "0"),
  walk: keys("ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"),
  enter: keys("Enter", "Escape"),
  focus: keys("f"),
  depth: (page, random) => press(page.locator(".focus-bar .depths button").nth(Math.floor(random() * 4))),
  "leave the focus": button("Whole graph"),
  outline: keys("o"),
  "outline as a table": async (page, random) => {
    await press(page.getByRole("button", { name: pick(["Table", "Tree"], random), exact: true }));
    await press(page.getByRole("treeitem").nth(Math.floor(random() * 20)));
  },
  page: (page, random) => button(pick(["Graph", "Outline", "Contrasts"], random))(page, random),
  compare: keys("c"),
  "pin or hide": keys("p", "h"),
  filter: async (page, random) => {
    await press(page.getByRole("button", { name: "Legend" }));
    await press(page.getByRole("switch").nth(Math.floor(random() * 14)));
    await press(page.getByRole("button", { name: "Legend" }));
  },
  "show everything": button("Show everything"),
  search: async (page, random) => {
    await page.keyboard.press("/");
    await page.keyboard.insertText(pick(SEARCHES, random));
    await page.keyboard.press(pick(["Enter", "Escape", "ArrowDown"], random));
  },
  follow: (page, random) => press(page.getByRole("link").nth(Math.floor(random() * 12))),
  link: async (page, random) => {
    const fragment = pick((await isOwn(page)) ? ["", "view=contrasts"] : LINKS, random);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
  },
  share: async (page, random) => {
    await press(page.getByRole("button", { name: "Share", exact: true }));
    await press(
      page
        .locator("concept-share")
        .getByRole("button")
        .nth(Math.floor(random() * 4)),
    );
    await page.keyboard.press("Escape");
  },
  help: async (page) => {
    await page.keyboard.press("?");
    await page.keyboard.press("Escape");
  },
  theme: button(/^Theme: /),
  undo: keys("Control+z"),
  redo: keys("Control+Shift+z"),
  back: (page) => page.evaluate(() => navigation.canGoBack && history.back()),
  forward: (page) => page.evaluate(() => navigation.canGoForward && history.forward()),
  resize: (page, random) => page.setViewportSize({ width: pick(WIDTHS, random), height: 900 }),
  "bring a text": async (page) => {
    await press(page.getByRole("button", { name: "Your own text", exact: true }));
    const dialog = page.locator("concept-bring dialog");
    if (!(await dialog.isVisible())) return;
    const file = { name: "boats.md", mimeType: "text/markdown", buffer: Buffer.from(OWN) };
    await page.getByLabel("Choose files…").setInputFiles(file);
    await dialog.waitFor({ state: "hidden" });
  },
  "correct the text": async (page, random) => {
    if (!(await isOwn(page))) return;
    await press(page.getByRole("button", { name: /^To look at/ }));
    await press(page.getByRole("button", { name: pick([/^Right: /, /^Wrong: /], random) }));
  },
  "close the text": button("Close the text"),
};

/** Press what is there to be pressed; what is not there, or lies below something else, is left. */
async function press(target: Locator): Promise<void> {
  const first = target.first();
  if (!(await first.isVisible()) || !(await isOnTop(first))) return;
  await first.click();
}

function isOnTop(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    element.scrollIntoView({ block: "nearest" });
    const { left, top, width, height } = element.getBoundingClientRect();
    const root = element.getRootNode() as Document | ShadowRoot;
    const hit = root.elementFromPoint(left + width / 2, top + height / 2);
    return hit !== null && (element.contains(hit) || hit.contains(element));
  });
}

function isOwn(page: Page): Promise<boolean> {
  return page.getByRole("button", { name: "Close the text" }).isVisible();
}

/** Where the name of some concept stands; undefined where no picture is to be seen. */
function someLabel(page: Page, random: Random): Promise<{ x: number; y: number } | undefined> {
  return page.locator("concept-explorer").evaluate((explorer, share) => {
    const graph = explorer.shadowRoot?.querySelector("concept-graph:not([inert])") as
      | HTMLElementTagNameMap["concept-graph"]
      | null;
    const labels = graph?.labels ?? [];
    return graph?.positionOf(labels[Math.floor(share * labels.length)] ?? "");
  }, random());
}
