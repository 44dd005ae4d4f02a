/** No author nests deeper; parsers take time and memory by the square of the depth. */
const DEEPEST = 100;
/** Columns of indentation and markers before the first word of a line, at most. */
const LONGEST_PREFIX = 200;

/** Quote signs, bullets and numbers with which a line of Markdown begins. */
const PREFIX = /^(?:[ \t]*(?:>|[-*+?:](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*/;
const MARKER = />|[-*+?:]|\d+[.)]/g;

/** Lines, counted from 1, that are nested deeper than anyone writes. */
export function deepLines(text: string): readonly number[] {
  return text.split("\n").flatMap((line, i) => (isDeep(line) ? [i + 1] : []));
}

/** The same text with a break of the same length in place of such lines, which ends what they are in. */
export function withoutDeepLines(text: string): string {
  const lines = text.split("\n");
  if (!lines.some(isDeep)) return text;
  return lines.map((line) => (isDeep(line) ? "***".padEnd(line.length) : line)).join("\n");
}

/** The first line of a YAML text, counted from 1, on which it is nested deeper than anyone writes; undefined where none is. */
export function deepYamlLine(text: string): number | undefined {
  const [tooDeep] = deepLines(text);
  let depth = 0;
  for (const [i, line] of text.split("\n").entries()) {
    for (const sign of line) {
      if (sign === "[" || sign === "{") depth += 1;
      else if (sign === "]" || sign === "}") depth = Math.max(0, depth - 1);
      if (depth > DEEPEST) return i + 1;
    }
  }
  return tooDeep;
}

function isDeep(line: string): boolean {
  if (line.length <= DEEPEST) return false;
  const prefix = PREFIX.exec(line)?.[0] ?? "";
  if (prefix.length === line.length) return prefix.trim().length > DEEPEST && !/^[-*+ \t]+$/.test(prefix);
  return prefix.length > LONGEST_PREFIX || (prefix.match(MARKER)?.length ?? 0) > DEEPEST;
}
