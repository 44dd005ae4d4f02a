import type { Paragraph, PhrasingContent, Text } from "mdast";
import { CLAUSE } from "./lead-in.ts";
import { isFacts, leadLines, paragraphOf } from "./lead-lines.ts";

/** Fewer lines, or a smaller share of them, could open alike by chance; with fewer words behind it, a name has a value and no definition. */
const [LEAST, LEAST_SHARE, LEAST_SAID] = [3, 0.8, 4];
const TERM =
  /^(\p{L}[^:;.!?,|]{0,50}?)(?::\s+|\s+[-–—]\s+)(?=(?:[\p{Lu}"“(]|an?\s|the\s|any\s|one\s|to\s|when\s))/u;
/** Facts about the text are lines too: "Author: …". Definitions open with an article or end with a stop, in so large a share. */
const [SENTENCE, LEAST_TOLD] = [/(?::|\s[-–—])\s+(?:an?|any|one|to|when)\s|[.!;]\s*$/i, 0.6];

/** A paragraph, or its lines where each has a term of its own; nothing where they only state facts about the text. */
export function linesIn(paragraph: Paragraph, source: string): readonly Paragraph[] {
  const lines = leadLines(paragraph);
  if (lines.length < 2) return plainLines(paragraph, source);
  return isFacts(lines) ? [] : lines;
}

/** The lines of a paragraph as paragraphs of their own where one after the other defines a term: "Oboe: A reed pipe." above "Flute: A pipe." */
function plainLines(paragraph: Paragraph, source: string): readonly Paragraph[] {
  const lines = linesOf(paragraph, source);
  const starts = lines.flatMap((line, i) => (definesTerm(line) ? [i] : []));
  const told = lines.filter(([first]) => first?.type === "text" && SENTENCE.test(first.value));
  const least = Math.max(LEAST, lines.length * LEAST_SHARE);
  if (starts[0] !== 0 || starts.length < least || told.length < starts.length * LEAST_TOLD)
    return [paragraph];
  return starts.map((from, i) => paragraphOf(lines.slice(from, starts[i + 1]).flat()));
}

function definesTerm([first, ...rest]: readonly PhrasingContent[]): boolean {
  const text = first?.type === "text" ? first.value : "";
  const found = TERM.exec(text);
  if (!found) return false;
  const said = text.slice(found[0].length).split(" ").length + rest.length;
  return said >= LEAST_SAID && !CLAUSE.test(found[1] ?? "");
}

/** What stands on each line of a paragraph; none is empty. */
export function linesOf({ children }: Paragraph, source: string): readonly (readonly PhrasingContent[])[] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type === "break") lines.push([]);
    else if (child.type !== "text") lines.at(-1)?.push(child);
    else
      for (const [i, part] of partsOf(child, source).entries()) {
        if (i > 0) lines.push([]);
        if (part.value !== "") lines.at(-1)?.push(part);
      }
  }
  return lines.filter((line) => line.length > 0);
}

/** A text line by line; whole where its lines do not stand in the source as they are printed. */
function partsOf(text: Text, source: string): readonly Text[] {
  const [start, end] = [text.position?.start, text.position?.end];
  const printed = text.value.split("\n");
  const written = source.slice(start?.offset, end?.offset).split("\n");
  if (!start || !end || printed.length < 2 || printed.length !== written.length) return [text];
  let at = start.offset ?? 0;
  return printed.map((value, i) => {
    const from = at + (written[i] ?? "").indexOf(value);
    at += (written[i] ?? "").length + 1;
    return {
      type: "text",
      value,
      position: { start: { ...start, offset: from }, end: { ...end, offset: from + value.length } },
    };
  });
}
