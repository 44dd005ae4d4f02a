// Other layouts of the same graphs, each set up as its manual does it. Further ones to compare with are rows of the table.
import cytoscape from "cytoscape";
import fcose from "cytoscape-fcose";
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { Layout } from "webcola";
import { seededRandom } from "../../src/analysis/random.ts";
import type { ConceptGraph } from "../../src/graph/concept-graph.ts";
import { layoutGraph } from "../../src/layout/layout.ts";
import { halfWidth, METRICS } from "../../src/layout/metrics.ts";
import type { Positions } from "../../src/layout/positions.ts";
import { phyllotaxis } from "../../src/view/geometry.ts";

export interface Engine {
  readonly name: string;
  /** Concepts from which on the engine takes longer than anyone waits. */
  readonly most: number;
  readonly layout: (graph: ConceptGraph) => Positions;
}

export const ENGINES: readonly Engine[] = [
  { name: "glossograph", most: Number.POSITIVE_INFINITY, layout: (graph) => layoutGraph(graph) },
  { name: "cola, plain", most: 500, layout: plainCola },
  { name: "fcose", most: 1000, layout: withoutChance(fcoseLayout) },
  { name: "d3-force", most: 5000, layout: d3Force },
  { name: "ForceAtlas2", most: 5000, layout: atlas2 },
];

const SPACING = 70;
const TICKS = 300;

cytoscape.use(fcose as cytoscape.Ext);

/** A concept as a box that holds dot and label. */
function boxOf(graph: ConceptGraph, key: string): { readonly width: number; readonly height: number } {
  return { width: halfWidth(graph, key) * 2 + METRICS.gap, height: METRICS.row };
}

/** What pulls in every layout but ours. */
function linesOf(graph: ConceptGraph): readonly (readonly [string, string])[] {
  return graph.filterEdges((_key, { type }) => type !== "in-topic").map((key) => graph.extremities(key));
}

/** What cola does with labels as boxes and nothing else: no groups, no alignment, no stages. */
function plainCola(graph: ConceptGraph): Positions {
  const keys = graph.nodes();
  const index = new Map(keys.map((key, i) => [key, i]));
  const nodes = keys.map((key) => boxOf(graph, key));
  const links = linesOf(graph).map(([a, b]) => ({
    source: index.get(a) as number,
    target: index.get(b) as number,
  }));
  const cola = new Layout().nodes(nodes).links(links).linkDistance(90).avoidOverlaps(true).size([1900, 1400]);
  cola.start(30, 0, 30, 0, false);
  return new Map(cola.nodes().map(({ x, y }, i) => [keys[i] as string, { x, y }]));
}

function fcoseLayout(graph: ConceptGraph): Positions {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [
      { selector: "node", style: { width: "data(width)", height: "data(height)", shape: "rectangle" } },
    ],
    elements: [
      ...graph.mapNodes((key) => ({ data: { id: `node ${key}`, key, ...boxOf(graph, key) } })),
      ...linesOf(graph).map(([a, b]) => ({ data: { source: `node ${a}`, target: `node ${b}` } })),
    ],
  });
  const options = { name: "fcose", animate: false, quality: "default", packComponents: false };
  cy.layout(options as cytoscape.LayoutOptions).run();
  const places = cy.nodes().map((node) => [node.data("key") as string, { ...node.position() }] as const);
  cy.destroy();
  return new Map(places);
}

/** The same places at every run for a layout that draws lots. */
function withoutChance(layout: Engine["layout"]): Engine["layout"] {
  return (graph) => {
    const { random } = Math;
    Math.random = seededRandom(1);
    try {
      return layout(graph);
    } finally {
      Math.random = random;
    }
  };
}

function d3Force(graph: ConceptGraph): Positions {
  const nodes = graph.mapNodes((id) => ({ id, reach: boxOf(graph, id).width / 2, x: 0, y: 0 }));
  for (const [i, node] of nodes.entries()) Object.assign(node, phyllotaxis(i, SPACING));
  const links = linesOf(graph).map(([source, target]) => ({ source, target }));
  const link = forceLink<(typeof nodes)[number], { source: string; target: string }>(links);
  forceSimulation(nodes)
    .force("link", link.id(({ id }) => id).distance(SPACING))
    .force("charge", forceManyBody().strength(-120))
    .force(
      "collide",
      forceCollide<(typeof nodes)[number]>(({ reach }) => reach),
    )
    .force("x", forceX(0).strength(0.05))
    .force("y", forceY(0).strength(0.05))
    .stop()
    .tick(TICKS);
  return new Map(nodes.map(({ id, x, y }) => [id, { x, y }]));
}

function atlas2(graph: ConceptGraph): Positions {
  const placed = graph.copy();
  for (const [i, key] of placed.nodes().entries()) placed.mergeNodeAttributes(key, phyllotaxis(i, SPACING));
  const settings = { ...forceAtlas2.inferSettings(placed), adjustSizes: false, scalingRatio: SPACING };
  return new Map(Object.entries(forceAtlas2(placed, { iterations: TICKS, settings })));
}
