// How well graphs are laid out, and how fast, beside other layouts of the same graphs in the same run.
import { existsSync, readFileSync } from "node:fs";
import type { ConceptGraph } from "../../src/graph/concept-graph.ts";
import { readGraph } from "../../src/graph/json.ts";
import { qualityOf } from "../../src/layout/quality.ts";
import { glossaryGraph } from "../../tests/bench/glossary-graph.ts";
import { ENGINES, type Engine } from "./engines.ts";
import { table } from "./table.ts";

const SHIPPED = "graph-data/data-engineering.json";
const SIZES = [200, 1000, 5000];

/** How each measure is written; the names are the heads of the columns. */
const COLUMNS: Record<string, (quality: ReturnType<typeof qualityOf>) => string> = {
  overlaps: ({ overlaps }) => String(overlaps),
  "labels struck": ({ struckLabels }) => String(struckLabels),
  "crossings %": ({ crossings }) => percent(crossings),
  stress: ({ stress }) => stress.toFixed(3),
  "of lines alone": ({ lineStress }) => lineStress.toFixed(3),
  "level %": ({ level }) => percent(level),
  "below %": ({ below }) => percent(below),
  "lanes %": ({ lanes }) => percent(lanes),
  aspect: ({ aspect }) => aspect.toFixed(2),
};

/** A table of graphs and layouts with what their quality is measured by, and the time they took. */
export function layoutTable(): string {
  const shipped = existsSync(SHIPPED) ? [readGraph(readFileSync(SHIPPED, "utf8"), SHIPPED)] : [];
  const graphs = [...shipped, ...SIZES.map((size) => glossaryGraph(size))];
  const rows = graphs.flatMap((graph) =>
    ENGINES.filter(({ most }) => graph.order <= most).map((engine) => rowOf(engine, graph)),
  );
  return table(["graph", "layout", ...Object.keys(COLUMNS), "CPU s"], rows);
}

function rowOf({ name, layout }: Engine, graph: ConceptGraph): readonly string[] {
  const before = process.cpuUsage();
  const positions = layout(graph);
  const { user, system } = process.cpuUsage(before);
  const quality = qualityOf(graph, positions);
  const cells = Object.values(COLUMNS).map((write) => write(quality));
  return [`${graph.order} concepts`, name, ...cells, ((user + system) / 1e6).toFixed(2)];
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}
