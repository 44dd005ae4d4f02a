import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { InlineConfig, Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { plainOutline } from "./scripts/plain-outline.ts";
import { readGraph } from "./src/graph/json.ts";

const root = fileURLToPath(new URL(".", import.meta.url));
/** The graph, which the page reads, and its source, for readers without JavaScript. */
const GRAPH = "graph-data/data-engineering.json";
const DATA = [GRAPH, "graph-data/data-engineering.md"];

/** What the page says where no script runs: the outline of the graph, in place of its mark. */
function outlineInPage(): Plugin {
  return {
    name: "outline-in-page",
    transformIndexHtml: (html) => {
      const graph = readGraph(readFileSync(new URL(GRAPH, import.meta.url), "utf8"), GRAPH);
      return html.replace("<!-- outline -->", () => plainOutline(graph));
    },
  };
}

/** The data stands beside the page, as the development server serves it. */
function dataBesidePage(): Plugin {
  return {
    name: "data-beside-page",
    apply: "build",
    generateBundle() {
      for (const fileName of DATA)
        this.emitFile({
          type: "asset",
          fileName,
          source: readFileSync(new URL(fileName, import.meta.url)),
        });
    },
  };
}

/** What the first script imports is asked for beside it, not after it; the other parts need no list of what they import. */
function importsBesideScript(): Plugin {
  return {
    name: "imports-beside-script",
    apply: "build",
    transformIndexHtml: (_html, { chunk }) =>
      chunk?.imports.map((file) => ({
        tag: "link",
        attrs: { rel: "modulepreload", crossorigin: true, href: `./${file}` },
      })),
  };
}

/** Style sheets are indented for readers; browsers need none of it. Strings within them hold no line breaks. */
function tightStyles(): Plugin {
  return {
    name: "tight-styles",
    apply: "build",
    enforce: "pre",
    transform: (code, id) => (id.endsWith(".styles.ts") ? code.replace(/css`[^`]*`/g, tightSheet) : null),
  };
}

function tightSheet(sheet: string): string {
  return sheet
    .replace(/\/\*.*?\*\//gs, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) |: /g, (_, sign) => sign ?? ":")
    .replace(/;}/g, "}");
}

/** The page with everything it needs, to be put on any static server, under any path. */
export const siteBuild: InlineConfig = {
  configFile: false,
  root,
  base: "./",
  logLevel: "warn",
  plugins: [dataBesidePage(), outlineInPage(), importsBesideScript(), tightStyles()],
  build: {
    outDir: "dist/site",
    emptyOutDir: true,
    target: "es2022",
    modulePreload: false,
    chunkSizeWarningLimit: 700,
  },
};

/** The package for other people's bundlers: our code alone, what it depends on stays an import. */
export function libraryBuild(entry: Record<string, string>): InlineConfig {
  return {
    configFile: false,
    root,
    logLevel: "warn",
    build: {
      outDir: "dist",
      emptyOutDir: false,
      target: "es2022",
      minify: false,
      copyPublicDir: false,
      lib: { entry, formats: ["es"] },
      // What the compiler itself adds is ours; everything else that is not a path is a dependency.
      rollupOptions: { external: (id: string) => !/^[./]|^\0|^[a-z]:|^@oxc-project\/runtime/i.test(id) },
    },
  };
}

/** File of each form of the elements for a page without a bundler: a module, and a script for old ways of embedding. */
const STANDALONE = { es: "glossograph.js", iife: "glossograph.classic.js" } as const;

/** The elements with everything that they need, in one file. */
export function standaloneBuild(format: keyof typeof STANDALONE, outDir = "dist"): InlineConfig {
  return {
    configFile: false,
    root,
    logLevel: "warn",
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      target: "es2022",
      copyPublicDir: false,
      lib: {
        entry: "src/define.ts",
        formats: [format],
        name: "Glossograph",
        fileName: () => STANDALONE[format],
      },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  };
}

/** While one develops, the script for other pages is the source itself. */
function scriptBesidePage(): Plugin {
  return {
    name: "script-beside-page",
    apply: "serve",
    configureServer: ({ middlewares }) => {
      middlewares.use("/glossograph.js", (_request, response) => {
        response.setHeader("Content-Type", "text/javascript");
        response.end('import "/src/define.ts";');
      });
    },
  };
}

export default defineConfig({
  root,
  plugins: [scriptBesidePage(), outlineInPage()],
  server: { host: "127.0.0.1" },
  test: {
    projects: [
      {
        test: {
          name: "node",
          root,
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**"],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "browser",
          root,
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/browser/setup.ts"],
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
