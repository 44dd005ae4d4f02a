import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readGraph } from "../../src/graph/json.ts";
import { LIMITS, type Limits, printLimits } from "../../src/model/limits.ts";
import { siteFiles } from "../../src/site/index.ts";
import { COLOUR_STYLE, GLOSSARY, STYLE } from "../../src/site/places.ts";
import { coloursWith, type TopicHue } from "../../src/view/palette.ts";
import { Complaint } from "../extract/complaint.ts";
import { coloured, type FillPage, limited, pageOf } from "./fill-page.ts";
import { OFFLINE_SCRIPT, offlineScript } from "./offline.ts";

/** Where the parts of the site lie in the package: the page of the explorer, the script for frames, the one for offline use. */
export const SHELL = "shell";
export const PAGE = "index.html";
const PARTS = "assets";
export const FRAMES_SCRIPT = "embed.js";
/** What tags on other pages load from beside the site, and whose code is in it. */
const BESIDE = ["glossograph.js", "glossograph.classic.js", "elements", "LICENSES.md"];
/** Folders that hold nothing but what an earlier site has left. */
const OURS = [PARTS, "elements", "concept", "topic"];
/** Where the graph stands beside the page. */
const GRAPH = "graph.json";

/** What a site is made of. */
export interface SiteParts {
  /** The folder of the package as built. */
  readonly package: string;
  /** The folder to make; what is in it besides stays. */
  readonly outDir: string;
  /** Text of the graph file. */
  readonly graph: string;
  /** Where the graph file stands in the site; `graph.json` without it. */
  readonly graphPath?: string;
  /** How the page of the explorer comes to speak of this graph; by default it takes its title. */
  readonly fillPage?: FillPage;
  /** Address under which the site will be found; relative without it. */
  readonly address?: string | undefined;
  /** Hues of the topics; ours without them. */
  readonly colours?: readonly TopicHue[] | undefined;
  /** The caps that the graph was made within, where they are not ours. */
  readonly limits?: Partial<Limits> | undefined;
}

/**
 * Put a site together from what the package holds: the explorer, a page for each concept and topic, the page for frames, and the
 * scripts for other pages. Needs no bundler. Complains where the package lacks the parts.
 */
export function assembleSite(parts: SiteParts): void {
  const { package: home, outDir } = parts;
  if (!existsSync(join(home, SHELL, PAGE)))
    throw new Complaint(`${join(home, SHELL)}: the parts of the site are not built. Run "npm run build".`);
  for (const name of OURS) rmSync(join(outDir, name), { recursive: true, force: true });
  for (const name of BESIDE.filter((each) => existsSync(join(home, each))))
    cpSync(join(home, name), join(outDir, name), { recursive: true });
  cpSync(join(home, SHELL, PARTS), join(outDir, PARTS), { recursive: true });
  for (const [path, content] of filesOf(parts)) write(join(outDir, path), content);
  const kept = [
    PAGE,
    PARTS,
    GLOSSARY,
    STYLE,
    ...(parts.colours ? [COLOUR_STYLE] : []),
    parts.graphPath ?? GRAPH,
  ];
  write(join(outDir, OFFLINE_SCRIPT), offlineScript(join(home, SHELL), outDir, kept));
}

/** The files that depend on the graph, by their path. */
function filesOf(parts: SiteParts): ReadonlyMap<string, string> {
  const { package: home, graph: text, graphPath = GRAPH, fillPage = pageOf, address, colours } = parts;
  const graph = readGraph(text, graphPath, { ...LIMITS, ...parts.limits });
  const limits = printLimits(parts.limits ?? {});
  const script = readFileSync(join(home, SHELL, FRAMES_SCRIPT), "utf8");
  const page = limited(fillPage(readFileSync(join(home, SHELL, PAGE), "utf8"), graph), limits);
  return new Map([
    ...siteFiles(graph, { script, hash, address, limits, colours: colours && coloursWith(colours) }),
    [PAGE, colours ? coloured(page) : page],
    [graphPath, text],
  ]);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function hash(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
