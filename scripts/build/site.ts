import { cpSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { assembleSite, type SiteParts } from "../site/assemble.ts";
import { outlined } from "../site/fill-page.ts";

/** The shipped graph, and its source, for readers without JavaScript. */
const GRAPH = "graph-data/data-engineering.json";
const SOURCE = "graph-data/data-engineering.md";

/** Make the site of the shipped graph in `outDir`, from the package as built; `root` is the folder of the project. */
export function buildSite(root: string, parts: Pick<SiteParts, "package" | "outDir" | "address">): void {
  const graph = readFileSync(join(root, GRAPH), "utf8");
  assembleSite({ ...parts, graph, graphPath: GRAPH, fillPage: outlined });
  const source = join(parts.outDir, SOURCE);
  mkdirSync(dirname(source), { recursive: true });
  cpSync(join(root, SOURCE), source);
}
