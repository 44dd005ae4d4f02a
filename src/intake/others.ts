/** Endings that are named; the others are counted together. */
const MOST_ENDINGS = 4;

/**
 * How many files were not read, by what their names end in, the most frequent first. `paths` is not empty.
 * @example othersInWords(["a.png", "b.PNG", "c/d"]) // → "3 files hold no Markdown and were not read: 2 .png, 1 without an ending"
 */
export function othersInWords(paths: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(endingOf(path), (counts.get(endingOf(path)) ?? 0) + 1);
  const rows = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const rest = rows.slice(MOST_ENDINGS).reduce((sum, [, count]) => sum + count, 0);
  const named = rows.slice(0, MOST_ENDINGS).map(([ending, count]) => `${count} ${ending}`);
  const all = [...named, ...(rest > 0 ? [`${rest} others`] : [])].join(", ");
  return `${paths.length === 1 ? "1 file holds" : `${paths.length} files hold`} no Markdown and ${paths.length === 1 ? "was" : "were"} not read: ${all}`;
}

function endingOf(path: string): string {
  return /[^/\\](\.\w{1,12})$/.exec(path)?.[1]?.toLowerCase() ?? "without an ending";
}
