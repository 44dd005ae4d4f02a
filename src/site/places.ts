import type { Topic } from "../view/topics.ts";

/** Where each page of the site is, from its root; addresses between pages are relative to the page they stand on. */
export const GLOSSARY = "glossary.html";
export const STYLE = "site.css";
/** Only where a site has colours of its own. */
export const COLOUR_STYLE = "colors.css";
export const EMBED = "embed.html";
export const OEMBED = "oembed.json";
export const EXPLORER = "index.html";

export function conceptPath(key: string): string {
  return `concept/${key}.html`;
}

export function topicPath({ slug }: Pick<Topic, "slug">): string {
  return `topic/${slug}.html`;
}

/**
 * The address of one page as it is written on another.
 * @example hrefFrom("concept/oltp.html", "topic/storage.html") // → "../topic/storage.html"
 */
export function hrefFrom(page: string, to: string, fragment = ""): string {
  const up = "../".repeat(page.split("/").length - 1);
  return `${up}${to.split("/").map(encodeURIComponent).join("/")}${fragment}`;
}
