import type { ConceptGraph } from "../graph/concept-graph.ts";
import type { RelationType } from "../model/relation.ts";
import { distancesFrom, neighboursOf } from "./distances.ts";
import type { Position, Positions } from "./positions.ts";

/** Concepts from which distances are measured; more are sampled evenly, so that large graphs stay affordable. */
const SOURCES = 400;
/**
 * Normalised stress: how far distances in the picture are from distances in the graph, at the best scale; 0 is
 * perfect, and about 1 is noise. Over all pairs that a path joins,
 *
 *     Σ w (s·|p − q| − d)² / Σ w d²,  w = 1/d²,
 *
 * with the s that makes it least (Gansner, Koren and North 2004; the scale after Ahmed et al. 2024). 0 where there is no such pair.
 * Paths go along relations of these types, or of any.
 */
export function stressOf(
  graph: ConceptGraph,
  positions: Positions,
  types?: ReadonlySet<RelationType>,
): number {
  const neighbours = neighboursOf(graph, types);
  const keys = graph.nodes();
  const step = Math.max(1, Math.ceil(keys.length / SOURCES));
  let [pairs, ratios, squares] = [0, 0, 0];
  for (let i = 0; i < keys.length; i += step) {
    const source = keys[i] as string;
    for (const [target, distance] of distancesFrom(neighbours, source)) {
      if (target === source) continue;
      const ratio = lengthBetween(positions.get(source), positions.get(target)) / distance;
      [pairs, ratios, squares] = [pairs + 1, ratios + ratio, squares + ratio * ratio];
    }
  }
  return squares === 0 ? 0 : 1 - (ratios * ratios) / (squares * pairs);
}

function lengthBetween(a: Position | undefined, b: Position | undefined): number {
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
}
