import type { ConceptGraph } from "../graph/concept-graph.ts";
import type { ViewState } from "./state.ts";
import { counted, labelOf } from "./words.ts";

type Say = (state: ViewState, graph: ConceptGraph) => string;

const PAGE_WORDS = { graph: "Graph.", outline: "Outline.", contrasts: "Contrasts." } as const;

const FILTERS: Say = () => "Filters changed.";

/** What is said of each part of the view when it has changed, in the order of hearing. */
const SAYS: readonly (readonly [part: keyof ViewState, say: Say])[] = [
  ["page", ({ page }) => PAGE_WORDS[page ?? "graph"]],
  [
    "compare",
    ({ compare }, graph) =>
      compare ? `Comparing ${compare.map((key) => labelOf(graph, key)).join(", ")}.` : "Graph.",
  ],
  [
    "path",
    ({ path }, graph) => (path ? `From ${path.map((key) => labelOf(graph, key)).join(" to ")}.` : "Graph."),
  ],
  ["sort", ({ sort }) => (sort ? `Table, sorted by ${sort.by}.` : "Tree.")],
  ["walk", ({ walk }) => (walk === undefined ? "The walk has ended." : `Stage ${walk}.`)],
  ["focus", ({ focus }, graph) => (focus ? `Around ${labelOf(graph, focus.concept)}.` : "Whole graph.")],
  [
    "selected",
    ({ selected, collected }, graph) =>
      selected !== undefined ? `${labelOf(graph, selected)} is open.` : collected ? "" : "Panel closed.",
  ],
  [
    "collected",
    ({ collected }, graph) =>
      collected
        ? `${counted(collected.length, "concept")} collected: ${collected.map((key) => labelOf(graph, key)).join(", ")}.`
        : "",
  ],
  ["pins", ({ pins = [] }) => `${counted(pins.length, "concept")} pinned.`],
  ["hidden", ({ hidden = [] }) => `${counted(hidden.length, "concept")} hidden.`],
  ["hiddenTypes", FILTERS],
  ["hiddenTopics", FILTERS],
  ["hiddenBases", FILTERS],
];

/**
 * What has changed between two views, as short sentences for somebody who hears the page; empty where nothing has.
 * @example changeInWords(graph, INITIAL_STATE, { ...INITIAL_STATE, page: "outline" }) // → "Outline."
 */
export function changeInWords(graph: ConceptGraph, last: ViewState, next: ViewState): string {
  const said = SAYS.filter(([part]) => last[part] !== next[part]).map(([, say]) => say(next, graph));
  return [...new Set(said)].filter(Boolean).join(" ");
}
