/** Size of a label on screen, in CSS pixels at zoom 1, with the lines that it breaks into. */
export interface LabelBox {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
}

/** A label longer than this many characters is broken into two lines where it has a space, unless there is more room. */
const LONGEST_LINE = 12;
const LINE_HEIGHT = 1.2;

/** Widths in em of a sans-serif face, on the wide side, so that real text never outgrows its box. */
const WIDTHS: readonly (readonly [characters: RegExp, em: number])[] = [
  [/[iljtfrI.,:;'|!()[\] -]/, 0.36],
  [/[mwMW@%—]/, 0.92],
  [/[A-Z0-9&+#]/, 0.7],
  [/[\u2E80-\uFFFF]/, 1],
];
const USUAL_WIDTH = 0.58;

/**
 * Estimate the box of a label without a canvas, so that the layout made at build time and the picture drawn
 * in the browser agree on what overlaps. `importance` (0 to 1) sets the font size, 12 to 16 px. A label longer than
 * `longest` characters is broken.
 */
export function labelBox(label: string, importance: number, longest = LONGEST_LINE): LabelBox {
  const fontSize = Math.round(12 + 4 * importance);
  const lines = breakLabel(label, longest);
  const width = Math.max(...lines.map(widthInEm)) * fontSize;
  return {
    lines,
    width: Math.ceil(width),
    height: Math.ceil(lines.length * fontSize * LINE_HEIGHT),
    fontSize,
  };
}

/** Break a long label at the space nearest to its middle; a label without a space stays on one line. */
function breakLabel(label: string, longest: number): readonly string[] {
  if (label.length <= longest) return [label];
  const middle = label.length / 2;
  const spaces = [...label.matchAll(/ /g)].map((match) => match.index);
  if (spaces.length === 0) return [label];
  const at = spaces.reduce((best, i) => (Math.abs(i - middle) < Math.abs(best - middle) ? i : best));
  return [label.slice(0, at), label.slice(at + 1)];
}

/** Estimated width of a line of words in em, on the wide side. */
export function widthInEm(line: string): number {
  let sum = 0;
  for (const character of line) sum += WIDTHS.find(([set]) => set.test(character))?.[1] ?? USUAL_WIDTH;
  return sum;
}
