import { COMPARED, type Pin } from "./state.ts";
import type { LinkNames } from "./url.ts";

/** A place that a link names; where one concept is all that is left of it, that concept. */
export interface NamedPlace<Place> {
  readonly place: Place | Record<string, never>;
  readonly alone?: string;
}

/** A concept that a link names by its key; one that the graph does not have is reported. */
export function conceptNamed(key: string | null, names: LinkNames, problems: string[]): string | undefined {
  if (key === null || key === "") return undefined;
  if (names.hasConcept(key)) return key;
  problems.push(`There is no concept "${key}" in this graph.`);
  return undefined;
}

/** The concepts that a link sets side by side; what is wrong with them is reported in one sentence each. */
export function comparedNamed(
  value: string | null,
  names: LinkNames,
  problems: string[],
): NamedPlace<{ compare: readonly string[] }> {
  const keys = keysOf(value);
  const known = knownOf(keys, names, problems);
  for (const extra of known.slice(COMPARED.most))
    problems.push(`A comparison holds ${COMPARED.most} concepts at most; "${extra}" is left out.`);
  if (known.length >= COMPARED.least) return { place: { compare: known.slice(0, COMPARED.most) } };
  return lonely(keys, known, "A comparison", problems);
}

/** The two ends of the chain that a link asks for, likewise. */
export function pathNamed(
  value: string | null,
  names: LinkNames,
  problems: string[],
): NamedPlace<{ path: readonly [string, string] }> {
  const keys = keysOf(value);
  const [from, to, ...extra] = knownOf(keys, names, problems);
  for (const each of extra) problems.push(`A chain has two ends; "${each}" is left out.`);
  if (from !== undefined && to !== undefined) return { place: { path: [from, to] } };
  return lonely(keys, from === undefined ? [] : [from], "A chain", problems);
}

/** The concepts that a link collects, likewise. */
export function collectedNamed(
  value: string | null,
  names: LinkNames,
  problems: string[],
): NamedPlace<{ collected: readonly string[] }> {
  const known = knownOf(keysOf(value), names, problems);
  if (known.length > 1) return { place: { collected: known } };
  return known[0] === undefined ? { place: {} } : { place: {}, alone: known[0] };
}

/** What a link says that the reader pinned and hid. */
export function byHandNamed(
  values: URLSearchParams,
  names: LinkNames,
  problems: string[],
): { readonly pins?: readonly Pin[]; readonly hidden?: readonly string[] } {
  const hidden = knownOf(keysOf(values.get("hidden")), names, problems);
  const pins = keysOf(values.get("pinned"))
    .map(pinNamed)
    .filter(({ concept }) => conceptNamed(concept, names, problems) !== undefined);
  return { ...(pins.length > 0 ? { pins } : {}), ...(hidden.length > 0 ? { hidden } : {}) };
}

/** @example pinNamed("oltp~120~-45") // → { concept: "oltp", place: { x: 120, y: -45 } } */
function pinNamed(value: string): Pin {
  const [, concept = value, x, y] = /^(.*)~(-?\d+)~(-?\d+)$/.exec(value) ?? [];
  return x === undefined ? { concept } : { concept, place: { x: Number(x), y: Number(y) } };
}

function keysOf(value: string | null): readonly string[] {
  return (value ?? "").split(",").filter((key) => key !== "");
}

/** Those that the graph has, each once. */
function knownOf(keys: readonly string[], names: LinkNames, problems: string[]): readonly string[] {
  for (const twice of new Set(keys.filter((key, i) => keys.indexOf(key) < i)))
    problems.push(`The link names "${twice}" twice; a concept is not set beside itself.`);
  return [...new Set(keys)].filter((key) => conceptNamed(key, names, problems) !== undefined);
}

/** One key by itself needs a sentence of its own; where another was wrong, that has been said. */
function lonely(
  keys: readonly string[],
  known: readonly string[],
  what: string,
  problems: string[],
): NamedPlace<never> {
  const [alone] = known;
  if (alone === undefined) return { place: {} };
  if (keys.length === 1) problems.push(`${what} needs two concepts; the link names only "${alone}".`);
  return { place: {}, alone };
}
