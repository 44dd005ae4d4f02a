import { InvalidGraphDataError } from "../model/errors.ts";
import { findJsonFault } from "./json-fault.ts";

/**
 * Parse JSON, or throw one sentence that names the file, the line and the column.
 * @example parseJson('{"nodes": [}', "a.json")
 * // throws: a.json, line 1, column 12: this is not JSON, a value should stand here; mend it there, …
 */
export function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidGraphDataError(notJson(text, name));
  }
}

function notJson(text: string, name: string): string {
  if (text.trim() === "") return `${name}: the file is empty; extract the graph again.`;
  if (/^\s*</.test(text)) return `${name}: this is a web page and not a graph file; check the address.`;
  const fault = findJsonFault(text);
  const place = fault ? `, ${lineAndColumn(text, fault.at)}` : "";
  const expected = fault ? `, ${fault.expected} should stand here` : "";
  return `${name}${place}: this is not JSON${expected}; mend it there, or extract the graph again.`;
}

function lineAndColumn(text: string, at: number): string {
  const before = text.slice(0, at).split("\n");
  return `line ${before.length}, column ${(before.at(-1) ?? "").length + 1}`;
}
