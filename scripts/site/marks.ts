/** By these a folder is known to hold a site that was made before. */
const MARKS = ["index.html", "glossary.html", "embed.html", "oembed.json"];

/** Whether a folder with these names in it holds a site of ours. */
export function isSite(names: readonly string[]): boolean {
  return MARKS.every((mark) => names.includes(mark));
}
