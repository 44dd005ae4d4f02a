import type { SourceText } from "../../model/source.ts";

/** What a line of MDX is in the middle of; a fence is named by its sign. */
type Inside = "prose" | "statement" | "tag" | "comment" | "`" | "~";

const FENCE = /^ {0,3}(?:```|~~~)/;
const STATEMENT = /^(?:import|export)\s/;
const COMPONENT = /^<\/?[A-Z]/;
const [OPEN, CLOSE] = ["{/*", "*/}"];

/**
 * A text of MDX with spaces in place of its code: imports and exports, components that have a line of their own, and comments.
 * What is left keeps its place. Texts that are not called .mdx come back as they are.
 * @example withoutCode({ path: "a.mdx", text: "<Tabs>\n\n## Oboe\n" }).text // → "      \n\n## Oboe\n"
 */
export function withoutCode(source: SourceText): SourceText {
  if (!/\.mdx$/i.test(source.path)) return source;
  let inside: Inside = "prose";
  const lines = source.text.split("\n").map((line) => {
    const read = readLine(line, inside);
    inside = read.inside;
    return read.line;
  });
  return { ...source, text: lines.join("\n") };
}

/** The line without its code, and what the next one is inside of. */
function readLine(line: string, inside: Inside): { readonly line: string; readonly inside: Inside } {
  const text = line.trim();
  const blank = " ".repeat(line.length);
  if (inside === "`" || inside === "~") return { line, inside: isFence(text, inside) ? "prose" : inside };
  if (inside === "comment") return readComment(line, 0);
  if (inside === "tag") return { line: blank, inside: text.endsWith(">") ? "prose" : "tag" };
  if (text === "") return { line, inside: "prose" };
  if (inside === "statement" || STATEMENT.test(line)) return { line: blank, inside: "statement" };
  if (FENCE.test(line)) return { line, inside: text.startsWith("`") ? "`" : "~" };
  if (COMPONENT.test(text) && text.lastIndexOf("<") === 0 && (text.endsWith(">") || !text.includes(">")))
    return { line: blank, inside: text.endsWith(">") ? "prose" : "tag" };
  return line.includes(OPEN) ? readComment(line, line.indexOf(OPEN)) : { line, inside: "prose" };
}

/** The line without the comment that is open from `start` on, and without any further one. */
function readComment(line: string, start: number): { readonly line: string; readonly inside: Inside } {
  const end = line.indexOf(CLOSE, start);
  const stop = end < 0 ? line.length : end + CLOSE.length;
  const rest = line.slice(0, start) + " ".repeat(stop - start) + line.slice(stop);
  if (end < 0) return { line: rest, inside: "comment" };
  const next = rest.indexOf(OPEN, stop);
  return next < 0 ? { line: rest, inside: "prose" } : readComment(rest, next);
}

function isFence(text: string, sign: "`" | "~"): boolean {
  return text.startsWith(sign.repeat(3));
}
