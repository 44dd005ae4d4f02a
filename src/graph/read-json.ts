import { InvalidGraphDataError } from "../model/errors.ts";

/**
 * Parse JSON, or throw one sentence that names the file, the line and the column.
 * @example parseJson('{"nodes": [}', "a.json") // throws: a.json, line 1, column 12: this is not JSON: …
 */
export function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InvalidGraphDataError(notJson(text, name, error instanceof Error ? error.message : ""));
  }
}

function notJson(text: string, name: string, reason: string): string {
  if (text.trim() === "") return `${name}: the file is empty; extract the graph again.`;
  const at = errorOffset(text, reason);
  const place = at === undefined ? "" : `, ${lineAndColumn(text, at)}`;
  const page = /^\s*</.test(text)
    ? "it is a web page; check the address"
    : "mend it there, or extract the graph again";
  return `${name}${place}: this is not JSON (${plainReason(reason)}); ${page}.`;
}

/** Engines word the place differently: "position 12", "line 1 column 13", or nothing at the end of the text. */
function errorOffset(text: string, reason: string): number | undefined {
  const position = /position (\d+)/.exec(reason)?.[1];
  if (position) return Number(position);
  const place = /line (\d+) column (\d+)/.exec(reason);
  if (place) return offsetOf(text, Number(place[1]), Number(place[2]));
  if (/end of|EOF|unterminated/i.test(reason)) return text.length;
  return undefined;
}

function offsetOf(text: string, line: number, column: number): number {
  const before = text.split("\n").slice(0, line - 1);
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}

function lineAndColumn(text: string, at: number): string {
  const before = text.slice(0, at).split("\n");
  return `line ${before.length}, column ${(before.at(-1) ?? "").length + 1}`;
}

function plainReason(reason: string): string {
  const plain = reason
    .replace(/^JSON\.parse: /, "")
    .replace(/,? ?"?\.{3}.*is not valid JSON$/s, "")
    .replace(/ (in JSON )?at (position|line) .*$/s, "");
  return plain.length > 80 ? `${plain.slice(0, 80)}…` : plain || "it cannot be parsed";
}
