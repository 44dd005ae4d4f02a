// Prints how well and how fast graphs are laid out, beside other layouts of the same graphs in the same run, and how fast
// Markdown is read, beside the parser alone. With --all also 10 MB of it, which takes a minute more.
import { existsSync, readFileSync } from "node:fs";
import { Layout } from "webcola";
import type { ConceptGraph } from "../src/graph/concept-graph.ts";
import { readGraph } from "../src/graph/json.ts";
import { layoutGraph } from "../src/layout/layout.ts";
import { halfWidth, METRICS } from "../src/layout/metrics.ts";
import type { Positions } from "../src/layout/positions.ts";
import { qualityOf } from "../src/layout/quality.ts";
import { glossaryGraph } from "../tests/bench/glossary-graph.ts";
import { extractionTable, hostileTable } from "./bench/extraction.ts";
import { table } from "./bench/table.ts";

interface Engine {
  readonly name: string;
  /** Concepts from which on the engine takes longer than anyone waits. */
  readonly most: number;
  readonly layout: (graph: ConceptGraph) => Positions;
}

/** Further engines to compare with are rows here. */
const ENGINES: readonly Engine[] = [
  { name: "glossograph", most: Number.POSITIVE_INFINITY, layout: layoutGraph },
  { name: "cola, plain", most: 500, layout: plainCola },
];

const SHIPPED = "graph-data/data-engineering.json";
const SIZES = [200, 1000, 5000];

/** How each measure is written; the names are the heads of the columns. */
const COLUMNS: Record<string, (quality: ReturnType<typeof qualityOf>) => string> = {
  overlaps: ({ overlaps }) => String(overlaps),
  "labels struck": ({ struckLabels }) => String(struckLabels),
  "crossings %": ({ crossings }) => percent(crossings),
  stress: ({ stress }) => stress.toFixed(3),
  "level %": ({ level }) => percent(level),
  "below %": ({ below }) => percent(below),
  "lanes %": ({ lanes }) => percent(lanes),
  aspect: ({ aspect }) => aspect.toFixed(2),
};

main();

function main(): void {
  const shipped = existsSync(SHIPPED) ? [readGraph(readFileSync(SHIPPED, "utf8"), SHIPPED)] : [];
  const graphs = [...shipped, ...SIZES.map((size) => glossaryGraph(size))];
  const rows = graphs.flatMap((graph) =>
    ENGINES.filter(({ most }) => graph.order <= most).map((engine) => rowOf(engine, graph)),
  );
  console.log(table(["graph", "layout", ...Object.keys(COLUMNS), "CPU s"], rows));
  console.log(`\n${extractionTable(process.argv.includes("--all"))}`);
  console.log(`\n${hostileTable()}`);
}

function rowOf({ name, layout }: Engine, graph: ConceptGraph): readonly string[] {
  const before = process.cpuUsage();
  const positions = layout(graph);
  const { user, system } = process.cpuUsage(before);
  const quality = qualityOf(graph, positions);
  const cells = Object.values(COLUMNS).map((write) => write(quality));
  return [`${graph.order} concepts`, name, ...cells, ((user + system) / 1e6).toFixed(2)];
}

/** What cola does with labels as boxes and nothing else: no groups, no alignment, no stages. */
function plainCola(graph: ConceptGraph): Positions {
  const keys = graph.nodes();
  const index = new Map(keys.map((key, i) => [key, i]));
  const nodes = keys.map((key) => ({ width: halfWidth(graph, key) * 2 + METRICS.gap, height: METRICS.row }));
  const lines = graph
    .filterEdges((_key, { type }) => type !== "in-topic")
    .map((key) => graph.extremities(key));
  const links = lines.map(([a, b]) => ({ source: index.get(a) as number, target: index.get(b) as number }));
  const cola = new Layout().nodes(nodes).links(links).linkDistance(90).avoidOverlaps(true).size([1900, 1400]);
  cola.start(30, 0, 30, 0, false);
  return new Map(cola.nodes().map(({ x, y }, i) => [keys[i] as string, { x, y }]));
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}
