import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build, type InlineConfig } from "vite";
import { readGraph } from "../../src/graph/json.ts";
import { siteFiles } from "../../src/site/index.ts";
import { FRAMES_SCRIPT, framesBuild, siteBuild } from "../../vite.config.ts";

const GRAPH = "graph-data/data-engineering.json";
/** What tags on other pages load from beside the site, and whose code is in it. */
const BESIDE = ["glossograph.js", "glossograph.classic.js", "elements", "LICENSES.md"];

/** Where things come from and go to. */
export interface SitePlaces {
  readonly root: string;
  /** The package as built, for the scripts that the site hands out. */
  readonly package: string;
  readonly outDir: string;
  /** Text of the graph file to show; the shipped graph without it. */
  readonly graph?: string | undefined;
  /** Address under which the site will be found; relative without it. */
  readonly address?: string | undefined;
  /** What all builds have in common besides. */
  readonly common?: InlineConfig;
}

/** Make the site: the explorer, a page for each concept and topic, the page for frames, and the scripts for other pages. */
export async function buildSite({
  root,
  package: made,
  outDir,
  graph: own,
  address,
  common = {},
}: SitePlaces): Promise<void> {
  await build({ ...siteBuild(outDir, own), ...common });
  for (const name of BESIDE.filter((each) => existsSync(join(made, each))))
    cpSync(join(made, name), join(outDir, name), { recursive: true });
  await build({ ...framesBuild(outDir), ...common });
  const script = readFileSync(join(outDir, FRAMES_SCRIPT), "utf8");
  rmSync(join(outDir, FRAMES_SCRIPT));
  const graph = readGraph(own ?? readFileSync(join(root, GRAPH), "utf8"), GRAPH);
  for (const [path, text] of siteFiles(graph, { script, hash, address })) {
    mkdirSync(dirname(join(outDir, path)), { recursive: true });
    writeFileSync(join(outDir, path), text);
  }
}

function hash(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
