import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { build, type InlineConfig, type Rollup } from "vite";
import { installPackages, NOT_INSTALLED } from "../../scripts/packages.mjs";

/** Where the pages of other people lie, each in a folder of its name. */
export const HOSTS = resolve(import.meta.dirname, "../hosts");

/** Hosts whose page is a program of a framework, and where it begins. */
const PROGRAMS: Readonly<Record<string, string>> = {
  react: "main.tsx",
  vue: "main.ts",
  svelte: "main.ts",
  ssr: "main.ts",
};

/** Hosts whose page is rendered on a server, and what renders it. */
const SERVERS: Readonly<Record<string, string>> = { ssr: "server.ts" };

/** Hosts that are made by a program of their own packages, which it is asked to put into a folder. */
const SITES: Readonly<Record<string, (folder: string, outDir: string) => readonly string[]>> = {
  vitepress: (folder, outDir) => [
    "node_modules/vitepress/bin/vitepress.js",
    "build",
    folder,
    "--outDir",
    outDir,
  ],
};

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".woff2": "font/woff2",
};

/** A file as a server sends it. */
export interface Sent {
  readonly body: Buffer | string;
  readonly contentType: string;
}

/** What a host sends for a path below its own; undefined where it has nothing there. */
export type HostFiles = (path: string) => Sent | undefined;

/**
 * Make the page of a host as its author would, with the elements as built in `site`, and give what a server sends of it. Throws where
 * packages of its own cannot be installed.
 */
export async function hostFiles(name: string, site: string): Promise<HostFiles> {
  const folder = join(HOSTS, name);
  if (SITES[name]) return filesIn(ownSite(name, site));
  const program = PROGRAMS[name] && (await hostProgram(folder, PROGRAMS[name], site));
  const markup = SERVERS[name] && (await hostMarkup(folder, SERVERS[name], site));
  const files = filesIn(folder);
  return (path) => {
    if (path === "main.js" && program) return { body: program, contentType: "text/javascript" };
    const sent = files(path);
    return markup && sent && path === "index.html"
      ? { ...sent, body: String(sent.body).replace("<!-- markup -->", () => markup) }
      : sent;
  };
}

function filesIn(folder: string): HostFiles {
  return (path) => {
    try {
      const contentType = TYPES[extname(path)] ?? "text/plain";
      return { body: readFileSync(join(folder, decodeURI(path))), contentType };
    } catch {
      return undefined;
    }
  };
}

/** Have a host made by its own packages, which are no packages of ours; returns the folder of what was made. */
function ownSite(name: string, site: string): string {
  const [folder, outDir] = [join(HOSTS, name), join(site, "../hosts", name)];
  if (!installPackages(folder)) throw new Error(`tests/hosts/${name}: ${NOT_INSTALLED}`);
  const [script = "", ...args] = SITES[name]?.(folder, outDir) ?? [];
  execFileSync(process.execPath, [join(folder, script), ...args], {
    env: { ...process.env, GLOSSOGRAPH_ELEMENTS: join(site, "elements"), NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  return outDir;
}

/** Bundle the program of a host as its author would, with the elements as built in `site`. */
function hostProgram(folder: string, entry: string, site: string): Promise<string> {
  return codeOf({
    ...shared(folder, site),
    build: {
      write: false,
      target: "es2022",
      lib: { entry: join(folder, entry), formats: ["es"], fileName: "main" },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
}

/** What a server of the host sends: the markup of its page, made in Node. */
async function hostMarkup(folder: string, entry: string, site: string): Promise<string> {
  const code = await codeOf({
    ...shared(folder, site),
    ssr: { noExternal: true },
    build: {
      write: false,
      ssr: join(folder, entry),
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const { render } = await import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
  return render();
}

function shared(folder: string, site: string): InlineConfig {
  return {
    configFile: false,
    root: folder,
    logLevel: "error",
    mode: "production",
    plugins: [svelte({ configFile: false })],
    oxc: { jsx: { runtime: "automatic", development: false } },
    define: {
      "process.env.NODE_ENV": '"production"',
      __VUE_OPTIONS_API__: "true",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "true",
    },
    resolve: { alias: { "glossograph/concept-graph": join(site, "elements/concept-graph.js") } },
  };
}

async function codeOf(config: InlineConfig): Promise<string> {
  const built = await build(config);
  const [bundle] = (Array.isArray(built) ? built : [built]) as Rollup.RollupOutput[];
  return bundle?.output[0].code ?? "";
}
