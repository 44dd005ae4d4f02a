import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { audit } from "./audit.ts";
import { useBrowser } from "./page.ts";

const visit = useBrowser();

/** A part of the page that is fetched when it is first needed. */
interface LazyPart {
  readonly file: string;
  readonly link?: string;
  /** Name of the button that asks for it. */
  readonly button?: string;
  readonly sentence: string;
  /** What is there at last. */
  readonly sign: string;
}

const PARTS: readonly LazyPart[] = [
  {
    file: "concept-outline",
    button: "Outline",
    sentence: "The outline cannot be reached",
    sign: "[role=tree]",
  },
  { file: "concept-share", button: "Share", sentence: "Sharing cannot be reached", sign: "dialog[open]" },
  {
    file: "concept-help",
    button: "Keys and gestures",
    sentence: "The list of keys cannot be reached",
    sign: "dialog[open]",
  },
  {
    file: "concept-body",
    link: "concept=oltp",
    sentence: "cannot be reached",
    sign: "concept-detail .facts",
  },
  {
    file: "reading",
    link: "compare=oltp,olap",
    sentence: "The comparison cannot be reached",
    sign: "article h2",
  },
  {
    file: "reading",
    link: "path=csv,olap",
    sentence: "The chain cannot be reached",
    sign: "concept-path h2",
  },
  {
    file: "concept-collection",
    link: "collected=oltp,olap",
    sentence: "The collection cannot be reached",
    sign: "concept-collection h2",
  },
];

test.each(PARTS)(
  "without $file, asked for by $link $button, the page says so and tries again",
  async (part) => {
    const { page, wrong } = await visit();
    const files = `**/assets/${part.file}-*.js`;
    await page.route(files, (route) => route.abort());
    await ask(page, part);
    const alert = page.getByRole("alert").filter({ hasText: part.sentence });
    await alert.waitFor();
    expect(await audit(page)).toEqual([]);
    await page.unroute(files);
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator(part.sign).first().waitFor();
    expect(await alert.count()).toBe(0);
    forgetFailedLoads(wrong as string[]);
  },
);

async function ask(page: Page, { link, button }: LazyPart): Promise<void> {
  // What the page fetches beforehand has to fail as well, so it begins anew.
  await page.evaluate((fragment) => {
    location.hash = fragment;
  }, link ?? "");
  await page.reload();
  if (button) await page.getByRole("button", { name: button, exact: true }).click();
}

/** The browser itself tells the console of every request that failed. */
function forgetFailedLoads(wrong: string[]): void {
  const others = wrong.filter((message) => !message.includes("net::ERR_FAILED"));
  wrong.splice(0, wrong.length, ...others);
}
