import type { HtmlDefinition } from "./html.ts";
import { textOf } from "./html-text.ts";

/** Fewer rows could stand side by side for their looks; longer names are sentences, and shorter definitions values. */
const [LEAST_ROWS, MOST_WORDS, LEAST_SAID] = [3, 5, 4];

/** Rows of two cells, a name before what it is: "<tr><td>Oboe</td><td>A reed pipe.</td></tr>". Empty unless nearly all are such rows. */
export function htmlRows(html: string, start: number): readonly HtmlDefinition[] {
  const rows = cellsOf(html);
  const found = rows.flatMap(([name, said, more]): readonly HtmlDefinition[] => {
    if (!name || !said || more) return [];
    const [head, rest] = [name, said].map(({ from, to }) => textOf(html, from, to, start));
    return head && rest && explains(head.text, rest.text) ? [{ head, rest, isTerm: true }] : [];
  });
  return found.length >= LEAST_ROWS && found.length >= rows.length - 1 ? found : [];
}

function explains(name: string, said: string): boolean {
  const isName = /^\p{L}[^.!?;]*$/u.test(name) && name.split(" ").length <= MOST_WORDS;
  return isName && said.split(" ").length >= LEAST_SAID;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The cells of each row; one without an end tag ends where the next tag of a table stands. */
function cellsOf(html: string): readonly (readonly Span[])[] {
  const tags = [...html.matchAll(/<(\/?)(tr|td|th|tbody|thead|table)\b[^<>]{0,300}>/gi)];
  const rows: Span[][] = [];
  for (const [i, tag] of tags.entries()) {
    const name = tag[2]?.toLowerCase() ?? "";
    if (tag[1]) continue;
    if (name === "tr") rows.push([]);
    const span = { from: tag.index + tag[0].length, to: tags[i + 1]?.index ?? html.length };
    if (/^t[dh]$/.test(name)) rows.at(-1)?.push(span);
  }
  return rows.filter((row) => row.length > 0);
}
