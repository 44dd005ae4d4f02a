import type cytoscape from "cytoscape";
import { isLost, type RelationEnd } from "../../view/line-ends.ts";

/** Where a line begins and ends, in the notation of Cytoscape: at the rims of its dots. */
const ENDS_AT_DOTS = { from: "outside-to-node", to: "outside-to-node" } as const;

/** End a line where a label leaves it room; without such an end, at its dots. A stub too short for its ending is not drawn. */
export function endLine(edge: cytoscape.EdgeSingular, end: RelationEnd | undefined, zoom: number): void {
  const side = end?.at === "source" ? "from" : "to";
  const ends = end ? { ...ENDS_AT_DOTS, [side]: endpoint(end, zoom) } : ENDS_AT_DOTS;
  if (ends.from !== edge.data("from") || ends.to !== edge.data("to")) edge.data(ends);
  edge.toggleClass("is-cut", end !== undefined);
  edge.toggleClass("is-lost", isLost(end));
}

/** Cytoscape counts from the middle of the dot, in the picture's units. */
function endpoint({ offset: { x, y } }: RelationEnd, zoom: number): string {
  return `${(x / zoom).toFixed(1)}px ${(y / zoom).toFixed(1)}px`;
}
