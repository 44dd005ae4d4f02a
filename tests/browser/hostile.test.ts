import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import type { ConceptBring } from "../../src/components/concept-bring/concept-bring.ts";
import { ELSEWHERE, FLAG, HOSTILE_FILES, HOSTILE_GLOSSARY, HOSTILE_LINKS } from "./hostile.ts";
import { picture, settled, useBrowser } from "./page.ts";
import { POLICY } from "./policy.ts";

const visit = useBrowser();

/** What must not happen, gathered from now on. */
function watch(page: Page): () => Promise<void> {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return async () => {
    expect(await page.evaluate((flag) => flag in window, FLAG)).toBe(false);
    expect(requests.filter((url) => url.includes(ELSEWHERE))).toEqual([]);
    expect(dialogs).toEqual([]);
    expect(await page.evaluate(() => ({}).constructor === Object && !("hacked" in {}))).toBe(true);
  };
}

async function bring(page: Page, name: string, text: string): Promise<void> {
  const dialog = page.getByRole("dialog", { name: "Your own text" });
  if (!(await dialog.isVisible()))
    await page.getByRole("button", { name: "Your own text", exact: true }).click();
  await page
    .getByLabel("Choose files…")
    .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
}

const wayOut = (page: Page) => page.getByRole("group", { name: "Your own text" });

describe("nothing that a text contains does harm", () => {
  test("as a text of one's own: every concept is opened, and every link in it is safe", async () => {
    const { page } = await visit();
    const nothingHappened = watch(page);
    await bring(page, "hostile.md", HOSTILE_GLOSSARY);
    await wayOut(page).waitFor();
    const keys = await picture(page).evaluate((element) => element.graph?.nodes() ?? []);
    expect(keys.length).toBeGreaterThan(15);
    for (const key of keys) {
      await page.evaluate((concept) => {
        location.hash = `concept=${encodeURIComponent(concept)}`;
      }, key);
      await page.waitForFunction((concept) => {
        const detail = document
          .querySelector("concept-explorer")
          ?.shadowRoot?.querySelector("concept-detail");
        return detail?.concept === concept && detail.shadowRoot?.querySelector("h2");
      }, key);
    }
    const addresses = await page.evaluate(() => {
      const detail = document.querySelector("concept-explorer")?.shadowRoot?.querySelector("concept-detail");
      return [...(detail?.shadowRoot?.querySelectorAll("a") ?? [])].map((link) => link.href);
    });
    for (const address of addresses) expect(address).toMatch(/^https?:/);
    await page.keyboard.press("o");
    await page.getByRole("tree").waitFor();
    await wayOut(page)
      .getByRole("button", { name: /^To look at/ })
      .click();
    await nothingHappened();
  });

  test("as a graph file of one's own: one sentence, and the last view stays", async () => {
    const { page } = await visit({ link: "concept=parquet" });
    const nothingHappened = watch(page);
    const alert = page.getByRole("alert");
    for (const [name, text] of HOSTILE_FILES) {
      await bring(page, "graph.json", text);
      await page.waitForFunction(() => {
        const bring = document.querySelector("concept-explorer")?.shadowRoot?.querySelector("concept-bring");
        return (bring as ConceptBring | null | undefined)?.state.is === "failed";
      });
      const sentence = (await alert.innerText()).trim();
      expect(`${name}: ${sentence}`).toMatch(/: graph\.json[^\n]{10,400}[.]$/);
      expect(await wayOut(page).count()).toBe(0);
    }
    await page.keyboard.press("Escape");
    expect(await page.getByRole("heading", { level: 2, name: "Parquet" }).count()).toBe(1);
    await nothingHappened();
  });

  test("as the graph file of the page: one sentence in its place", async () => {
    for (const [, graph] of HOSTILE_FILES) {
      const { page } = await visit({ graph });
      const nothingHappened = watch(page);
      await page.getByRole("alert").waitFor();
      expect(await page.getByRole("alert").innerText()).toContain("graph-data/data-engineering.json");
      await nothingHappened();
    }
  });

  test("as the fragment of an address: the page stays usable, and says what it could not find", async () => {
    const { page } = await visit();
    const nothingHappened = watch(page);
    for (const link of HOSTILE_LINKS) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, link);
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    await page.evaluate(() => {
      location.hash = "concept=parquet";
    });
    await page.getByRole("heading", { level: 2, name: "Parquet" }).waitFor();
    await settled(page);
    await nothingHappened();
  });

  test("as inline JSON and as attributes of an embedded graph", async () => {
    const { page } = await visit();
    const nothingHappened = watch(page);
    const wild = '"><img src=x onerror="window.hacked=1">;position:fixed';
    const attributes = ["focus", "depth", "types", "theme", "height"]
      .map((name) => `${name}='${wild}'`)
      .join(" ");
    const graphs = HOSTILE_FILES.map(
      ([, text]) =>
        `<concept-graph ${attributes}>No graph.<script type="application/json">${text.replaceAll("<", "\\u003c")}</script></concept-graph>`,
    );
    await page.route("**/theirs.html", (route) =>
      route.fulfill({
        contentType: "text/html",
        headers: { "Content-Security-Policy": POLICY },
        body: `<!doctype html><title>T</title><link rel="icon" href="data:,"><script src="glossograph.classic.js"></script>
          ${graphs.join("\n")}<concept-graph src="javascript:window.hacked=1"></concept-graph>`,
      }),
    );
    await page.goto(`${inject("site")}theirs.html`);
    await page.evaluate(async () => {
      for (const element of document.querySelectorAll("body > concept-graph")) {
        element.scrollIntoView();
        for (let i = 0; i < 4; i += 1) await new Promise(requestAnimationFrame);
      }
    });
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll("concept-graph")].map((each) => each.labels.length),
    );
    expect(shown).toEqual(shown.map(() => 0));
    await nothingHappened();
  });
});
