import type { ConceptGraph } from "../graph/concept-graph.ts";
import { BASES, LINE_TYPES, type RelationType } from "../model/relation.ts";
import { byHandNamed, collectedNamed, comparedNamed, conceptNamed, pathNamed } from "./link-places.ts";
import { byHandParts, placeParts } from "./links.ts";
import { isRegionName } from "./region-name.ts";
import { COLUMNS, type Focus, INITIAL_STATE, PAGES, type TableSort, type ViewState } from "./state.ts";
import { topicsOf } from "./topics.ts";
import { walkOf } from "./walk.ts";

/** What a link may name: read from the graph once, so that parsing needs no graph. */
export interface LinkNames {
  readonly hasConcept: (key: string) => boolean;
  /** Slug of each topic → its label. */
  readonly topics: ReadonlyMap<string, string>;
  /** Stages of the process that can be walked through, in order; empty where the graph has none. */
  readonly stages: readonly string[];
}

/** A link, read: the state it asks for, and what in it could not be followed, as sentences. */
export interface ParsedLink {
  readonly state: ViewState;
  readonly problems: readonly string[];
}

/** Collect the names that links into this graph may use. */
export function linkNames(graph: ConceptGraph): LinkNames {
  return {
    hasConcept: (key) => graph.hasNode(key),
    topics: new Map(topicsOf(graph).map(({ slug, label }) => [slug, label])),
    stages: walkOf(graph)?.stages ?? [],
  };
}

/**
 * Read the fragment of a link. What it does not name keeps its initial value; what it names wrongly is left out
 * and reported.
 * @example parseLink("#focus=oltp&depth=2", names).state.focus // → { concept: "oltp", depth: 2 }
 */
export function parseLink(fragment: string, names: LinkNames): ParsedLink {
  const values = new URLSearchParams(fragment.replace(/^#/, ""));
  const problems: string[] = [];
  const concept = conceptNamed(values.get("concept"), names, problems);
  const compared = comparedNamed(values.get("compare"), names, problems);
  const path = pathNamed(values.get("path"), names, problems);
  const collected = collectedNamed(values.get("collected"), names, problems);
  const walk = walkNamed(values.get("walk"), names, problems);
  const focus = walk === undefined ? focusNamed(values, names, problems) : stageFocus(walk, names);
  const page = memberNamed(values.get("view"), PAGES, problems);
  const region = regionNamed(values.get("region"), names, problems);
  const sort = sortNamed(values.get("sort"), problems);
  // Of a collection, comparison or chain that lacks its others, the one concept is shown.
  const alone = concept ?? collected.alone ?? focus?.concept ?? compared.alone ?? path.alone;
  const isNone = values.get("concept") === "" || "collected" in collected.place;
  const selected = isNone ? undefined : alone;
  for (const key of values.keys())
    if (!KEYS.has(key)) problems.push(`This page does not know "${key}" in a link.`);
  const state = {
    ...(selected === undefined ? {} : { selected }),
    ...(focus === undefined ? {} : { focus }),
    ...(region === undefined ? {} : { region }),
    ...compared.place,
    ...path.place,
    ...collected.place,
    ...byHandNamed(values, names, problems),
    ...(page === undefined ? {} : { page }),
    ...(sort === undefined ? {} : { sort }),
    ...(walk === undefined ? {} : { walk }),
    hiddenTypes: hidden(values.get("types"), TYPE_NAMES, problems) ?? INITIAL_STATE.hiddenTypes,
    hiddenTopics: hidden(values.get("topics"), names.topics, problems) ?? INITIAL_STATE.hiddenTopics,
    hiddenBases: hidden(values.get("basis"), BASIS_NAMES, problems) ?? INITIAL_STATE.hiddenBases,
  };
  return { state, problems };
}

/**
 * Write a state as the fragment of a link, without the "#"; the initial state is the empty text. Only what
 * differs from it is named, always in the same order, so one view has one address.
 */
export function printLink(state: ViewState, names: LinkNames): string {
  const { selected, focus, region, walk, sort } = state;
  const parts = [
    ...placeParts(state),
    sort && `sort=${sort.isReversed ? "-" : ""}${sort.by}`,
    region !== undefined && `region=${encodeURIComponent(region)}`,
    selected !== undefined && selected !== focus?.concept && `concept=${encodeURIComponent(selected)}`,
    // A focus selects its concept, unless the reader has given that up.
    selected === undefined && focus && walk === undefined && !state.collected && "concept=",
    walk !== undefined && `walk=${walk}`,
    walk === undefined &&
      focus &&
      `focus=${encodeURIComponent(focus.concept)}&depth=${printDepth(focus.depth)}`,
    ...byHandParts(state),
    printShown("types", state.hiddenTypes, INITIAL_STATE.hiddenTypes, TYPE_NAMES),
    printShown("topics", state.hiddenTopics, INITIAL_STATE.hiddenTopics, names.topics),
    printShown("basis", state.hiddenBases, INITIAL_STATE.hiddenBases, BASIS_NAMES),
  ];
  return parts.filter(Boolean).join("&");
}

const KEYS = new Set(
  "concept focus depth region types topics basis compare path view sort walk collected pinned hidden".split(
    " ",
  ),
);
const TYPE_NAMES = new Map<string, RelationType>(LINE_TYPES.map((type) => [type, type]));
const BASIS_NAMES = new Map(BASES.map((basis) => [basis as string, basis]));

function focusNamed(values: URLSearchParams, names: LinkNames, problems: string[]): Focus | undefined {
  const concept = conceptNamed(values.get("focus"), names, problems);
  if (concept === undefined) return undefined;
  const depth = values.get("depth") ?? "1";
  if (depth === "all") return { concept, depth: Number.POSITIVE_INFINITY };
  if (/^[1-9]$/.test(depth)) return { concept, depth: Number(depth) };
  problems.push(`"${depth}" is no depth: it is 1 to 9, or "all".`);
  return { concept, depth: 1 };
}

function regionNamed(name: string | null, names: LinkNames, problems: string[]): string | undefined {
  if (name === null) return undefined;
  const hasTopic = (slug: string) => names.topics.has(slug);
  if (isRegionName(name, { hasTopic, hasConcept: names.hasConcept })) return name;
  problems.push(`There is no region "${name}" in this graph.`);
  return undefined;
}

function walkNamed(step: string | null, { stages }: LinkNames, problems: string[]): number | undefined {
  if (step === null) return undefined;
  if (/^[1-9]\d*$/.test(step) && Number(step) <= stages.length) return Number(step);
  problems.push(`There is no stage "${step}" to walk to in this graph.`);
  return undefined;
}

function stageFocus(step: number, { stages }: LinkNames): Focus | undefined {
  const concept = stages[step - 1];
  return concept === undefined ? undefined : { concept, depth: 1, isStrict: true };
}

/** @example "-relations" is the table sorted by relations, the other way round. */
function sortNamed(value: string | null, problems: string[]): TableSort | undefined {
  const by = memberNamed(value?.replace(/^-/, "") ?? null, COLUMNS, problems);
  return by === undefined ? undefined : { by, isReversed: value?.startsWith("-") ?? false };
}

function memberNamed<T extends string>(
  value: string | null,
  members: readonly T[],
  problems: string[],
): T | undefined {
  const member = members.find((each) => each === value);
  if (value !== null && member === undefined) problems.push(`There is no "${value}" to show in this graph.`);
  return member;
}

/** A link names what is shown, as people think of it; the state holds what is hidden. */
function hidden<T>(
  value: string | null,
  names: ReadonlyMap<string, T>,
  problems: string[],
): Set<T> | undefined {
  if (value === null) return undefined;
  const shown = new Set(value.split(",").filter((name) => name !== ""));
  for (const name of shown)
    if (!names.has(name)) problems.push(`There is no "${name}" to show in this graph.`);
  return new Set([...names].filter(([name]) => !shown.has(name)).map(([, member]) => member));
}

function printShown<T>(
  key: string,
  now: ReadonlySet<T>,
  initial: ReadonlySet<T>,
  names: ReadonlyMap<string, T>,
): string {
  const same = now.size === initial.size && [...now].every((member) => initial.has(member));
  const shown = [...names].filter(([, member]) => !now.has(member)).map(([name]) => name);
  return same ? "" : `${key}=${shown.join(",")}`;
}

function printDepth(depth: number): string {
  return Number.isFinite(depth) ? String(depth) : "all";
}
