/** Bullets as people type or paste them, which Markdown takes for words. */
const BULLET = /^[ \t]*[•◦▪▫●○‣⁃∙·](?=[ \t])/;
/** A dash may open a line by chance; several lines in a row are a list. */
const DASH = /^[ \t]*[–—](?=[ \t])/;
const FENCE = /^[ \t]*(?:```|~~~)/;

/** Put the bullets of Markdown in the place of typed ones, "• oboe" → "- oboe", outside of code. No character moves. */
export function withBullets(text: string): string {
  if (!/[•◦▪▫●○‣⁃∙·–—]/.test(text)) return text;
  const lines = text.split("\n");
  let isCode = false;
  const isDashed = (line: string | undefined) => line !== undefined && DASH.test(line);
  return lines
    .map((line, i) => {
      if (FENCE.test(line)) isCode = !isCode;
      const isItem =
        BULLET.test(line) || (isDashed(line) && (isDashed(lines[i - 1]) || isDashed(lines[i + 1])));
      return isItem && !isCode ? line.replace(/[^ \t]/u, "-") : line;
    })
    .join("\n");
}
