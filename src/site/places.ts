import type { Topic } from "../view/topics.ts";

/** Where each page of the site is, from its root; addresses between pages are relative to the page they stand on. */
export const GLOSSARY = "glossary.html";
export const STYLE = "site.css";
/** Only where a site has colours of its own. */
export const COLOUR_STYLE = "colors.css";
export const EMBED = "embed.html";
export const OEMBED = "oembed.json";
export const EXPLORER = "index.html";

/** Bytes of a name that every file system takes, with room for an ending. */
const LONGEST_NAME = 200;
/** Names of devices on Windows, which no file can have. */
const DEVICE = /^(?:aux|con|nul|prn|com\d|lpt\d)$/;

export function conceptPath(key: string): string {
  return `concept/${fileName(key)}.html`;
}

export function topicPath({ slug }: Pick<Topic, "slug">): string {
  return `topic/${fileName(slug)}.html`;
}

/** A key as the name of a file: one that is too long is cut, and told from others by a number. Keys hold no underscore themselves. */
function fileName(key: string): string {
  if (DEVICE.test(key)) return `${key}_`;
  if (new TextEncoder().encode(key).length <= LONGEST_NAME) return key;
  const signs = [...key].slice(0, LONGEST_NAME / 4);
  return `${signs.join("")}_${checksum(key)}`;
}

/** FNV-1a in 32 bits (Fowler, Noll, Vo). */
function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) sum = Math.imul(sum ^ byte, 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, "0");
}

/**
 * The address of one page as it is written on another.
 * @example hrefFrom("concept/oltp.html", "topic/storage.html") // → "../topic/storage.html"
 */
export function hrefFrom(page: string, to: string, fragment = ""): string {
  const up = "../".repeat(page.split("/").length - 1);
  return `${up}${to.split("/").map(encodeURIComponent).join("/")}${fragment}`;
}
