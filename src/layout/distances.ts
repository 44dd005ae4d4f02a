import type { ConceptGraph } from "../graph/concept-graph.ts";
import type { RelationType } from "../model/relation.ts";
import type { Position, Positions } from "./positions.ts";

/** Concepts from which distances are measured; of more, a sample is taken evenly, so that large graphs stay affordable. */
const SOURCES = 250;
/** How far concepts are apart in a graph, in relations, from all or a sample of them. */
export class Distances {
  readonly keys: readonly string[];
  /** The concepts from which distances are known, as indexes into `keys`. */
  readonly sources: readonly number[];
  readonly #indexOf: ReadonlyMap<string, number>;
  readonly #steps: Uint8Array;

  constructor(graph: ConceptGraph) {
    this.keys = graph.nodes();
    this.#indexOf = new Map(this.keys.map((key, i) => [key, i]));
    const every = Math.max(1, Math.ceil(this.keys.length / SOURCES));
    this.sources = [...this.keys.keys()].filter((i) => i % every === 0);
    this.#steps = new Uint8Array(this.sources.length * this.keys.length);
    const neighbours = neighboursOf(graph);
    for (const [row, source] of this.sources.entries()) {
      for (const [key, steps] of distancesFrom(neighbours, this.keys[source] as string)) {
        this.#steps[row * this.keys.length + (this.#indexOf.get(key) as number)] = Math.min(255, steps);
      }
    }
  }

  /** Relations between the source of a row and a concept; 0 where no path joins the two. */
  between(row: number, key: string): number {
    return this.#steps[row * this.keys.length + (this.#indexOf.get(key) as number)] as number;
  }

  /** Normalised stress of places in the order of `keys`. */
  stressAt(xs: Float64Array, ys: Float64Array): number {
    const { pairs, ratios, squares } = this.#sums(xs, ys);
    return squares === 0 ? 0 : 1 - (ratios * ratios) / (squares * pairs);
  }

  /** Pixels for one relation, at the best scale for these places; 1 where no path joins two concepts. */
  stepAt(places: Positions): number {
    const at = this.keys.map((key) => places.get(key) as Position);
    const { ratios, squares } = this.#sums(
      Float64Array.from(at, ({ x }) => x),
      Float64Array.from(at, ({ y }) => y),
    );
    return ratios === 0 ? 1 : squares / ratios;
  }

  #sums(xs: Float64Array, ys: Float64Array) {
    let [pairs, ratios, squares, at] = [0, 0, 0, 0];
    for (const source of this.sources) {
      const [x, y] = [xs[source] as number, ys[source] as number];
      for (let i = 0; i < xs.length; i += 1, at += 1) {
        const steps = this.#steps[at] as number;
        if (steps === 0) continue;
        const dx = x - (xs[i] as number);
        const dy = y - (ys[i] as number);
        const ratio = Math.sqrt(dx * dx + dy * dy) / steps;
        pairs += 1;
        ratios += ratio;
        squares += ratio * ratio;
      }
    }
    return { pairs, ratios, squares };
  }
}

/**
 * What each concept is joined to by a relation of these types, or of any: a line promises nearness, and so does the ground of a
 * topic.
 */
export function neighboursOf(
  graph: ConceptGraph,
  types?: ReadonlySet<RelationType>,
): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>(graph.mapNodes((key) => [key, []]));
  graph.forEachEdge((_key, { type }, source, target) => {
    if (types && !types.has(type)) return;
    neighbours.get(source)?.push(target);
    neighbours.get(target)?.push(source);
  });
  return neighbours;
}

/** Breadth first; a map hands out what is added while it is walked, so it is the queue. The source itself is 0 away. */
export function distancesFrom(
  neighbours: ReadonlyMap<string, readonly string[]>,
  source: string,
): ReadonlyMap<string, number> {
  const distances = new Map([[source, 0]]);
  for (const [key, distance] of distances) {
    for (const next of neighbours.get(key) ?? []) if (!distances.has(next)) distances.set(next, distance + 1);
  }
  return distances;
}
