import { editDistance } from "./edit-distance.ts";

const MOST_NAMES = 3;

/**
 * The names that somebody may have meant by a name that is not there, the most alike first, three at most: slips of the
 * fingers, then names that hold it or that it holds, then names that share a word. Empty where nothing is alike.
 * @example nearestNames("contrast-with", ["part-of", "contrasts-with"]) // → ["contrasts-with"]
 */
export function nearestNames(wanted: string, names: Iterable<string>): readonly string[] {
  const asked = fold(wanted);
  const rated = [...new Set(names)].map((name) => ({ name, distance: distanceOf(asked, fold(name)) }));
  return rated
    .filter(({ distance }) => Number.isFinite(distance))
    .sort((a, b) => a.distance - b.distance || compare(a.name, b.name))
    .slice(0, MOST_NAMES)
    .map(({ name }) => name);
}

/** @example inQuotes(["a", "b", "c"]) // → '"a", "b" or "c"' */
export function inQuotes(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`);
  return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}

/** Slips count as they are; less likely ways to be alike begin past the most slips. */
function distanceOf(asked: string, name: string): number {
  const most = Math.max(1, Math.floor(asked.length / 3));
  const slips = editDistance(asked, name, most);
  if (slips <= most) return slips;
  const isInside = Math.min(asked.length, name.length) > 2 && (name.includes(asked) || asked.includes(name));
  if (isInside) return 100 + Math.abs(asked.length - name.length);
  const words = new Set(asked.split(" "));
  const shared = name.split(" ").filter((word) => word.length > 2 && words.has(word)).length;
  return shared > 0 ? 300 - shared : Number.POSITIVE_INFINITY;
}

function fold(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
