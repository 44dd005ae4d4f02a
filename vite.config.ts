import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defaultClientConditions, type HtmlTagDescriptor, type InlineConfig, type Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { leanCytoscape } from "./scripts/build/lean-cytoscape.ts";
import { FRAMES_SCRIPT } from "./scripts/site/assemble.ts";
import { outlined } from "./scripts/site/fill-page.ts";
import { OFFLINE_SCRIPT } from "./scripts/site/offline.ts";
import { readGraph } from "./src/graph/json.ts";
import { POLICY } from "./src/site/policy.ts";

const root = fileURLToPath(new URL(".", import.meta.url));
/** The graph that the page shows while one develops. */
const GRAPH = "graph-data/data-engineering.json";

/** What the page says where no script runs: the outline of the graph, in place of its mark. */
function outlineInPage(): Plugin {
  return {
    name: "outline-in-page",
    apply: "serve",
    transformIndexHtml: (html) =>
      outlined(html, readGraph(readFileSync(new URL(GRAPH, import.meta.url), "utf8"), GRAPH)),
  };
}

/** What the page on a server has besides: its policy, and the ways to the pages that are read and to the one for frames. */
const HEAD: readonly HtmlTagDescriptor[] = [
  { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: POLICY } },
  { tag: "link", attrs: { rel: "alternate", type: "application/json+oembed", href: "./oembed.json" } },
  { tag: "link", attrs: { rel: "embed", href: "./embed.html" } },
];
const GLOSSARY_LINK = '<p><a href="./glossary.html">Read every concept on a page of its own</a>.</p>';

function siteHead(): Plugin {
  return {
    name: "site-head",
    apply: "build",
    transformIndexHtml: (html) => ({
      html: html.replace("</noscript>", `${GLOSSARY_LINK}\n    </noscript>`),
      tags: HEAD.map((tag) => ({ ...tag, injectTo: "head-prepend" as const })),
    }),
  };
}

/** What the first script imports is asked for beside it, not after it; the other parts need no list of what they import. */
function importsBesideScript(): Plugin {
  return {
    name: "imports-beside-script",
    apply: "build",
    transformIndexHtml: (_html, { chunk, bundle = {} }) => {
      const needed = new Set(chunk?.imports);
      // A set hands out what is added while it is walked.
      for (const file of needed) for (const next of importsOf(bundle[file])) needed.add(next);
      return [...needed].map((file) => ({
        tag: "link",
        attrs: { rel: "modulepreload", crossorigin: true, href: `./${file}` },
      }));
    },
  };
}

function importsOf(output: { type: string; imports?: readonly string[] } | undefined): readonly string[] {
  return output?.imports ?? [];
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

/**
 * A page that sets the size of its root to 62.5 % would shrink our type with it: within our sheets a rem is never less than the 16 px that
 * it is everywhere else, and more where a reader wants more.
 */
function steadyRem(): Plugin {
  return {
    name: "steady-rem",
    enforce: "pre",
    transform: (code, id) =>
      SHEETS.test(id) ? code.replace(/(?<![\w.-])(\d*\.?\d+)rem\b/g, "calc($1 * max(1rem, 16px))") : null,
  };
}
const SHEETS = /\/components\/.*(?:\.styles|stand-in)\.ts$/;

/**
 * What Lit does when it is loaded, and what it does instead: on a server nothing; beside a copy of ours, whose elements stay, it
 * asks for no second policy of one name, which strict pages forbid.
 */
const LIT_AT_LOAD: readonly (readonly [file: RegExp, from: string, to: string])[] = [
  [
    /@lit\/reactive-element\/reactive-element\.js$/,
    "extends HTMLElement{",
    "extends(globalThis.HTMLElement??Object){",
  ],
  [/lit-html\/lit-html\.js$/, "l=document,", "l=globalThis.document,"],
  [/lit-html\/lit-html\.js$/, "l.createTreeWalker(l,129)", "l?.createTreeWalker(l,129)"],
  [
    /lit-html\/lit-html\.js$/,
    'e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0,',
    'e=s&&!t.customElements?.get("concept-graph")?s.createPolicy("lit-html",{createHTML:t=>t}):void 0,',
  ],
];

/** Scripts that hold Lit may be imported on a server, and stand twice on a page whose policy allows each name once. */
function loadAnywhere(): Plugin {
  return {
    name: "load-anywhere",
    apply: "build",
    enforce: "pre",
    transform(code, id) {
      const changes = LIT_AT_LOAD.filter(([file]) => file.test(id));
      for (const [, from] of changes)
        if (!code.includes(from)) this.error(`${id} holds no "${from}" any more: mend LIT_AT_LOAD.`);
      return changes.length > 0 ? changes.reduce((text, [, from, to]) => text.replace(from, to), code) : null;
    },
  };
}

/**
 * Where a package has a form without a document, that is taken: the reader works in a worker, and the form that decodes
 * "&eacute;" by way of the document is refused under a policy for scripts.
 */
const WITHOUT_DOCUMENT = "worker";

/** What browsers get does not depend on who builds it: in a test run too, nothing that is meant for developers. */
const FOR_BROWSERS = {
  configFile: false,
  root,
  logLevel: "warn",
  mode: "production",
  define: { "process.env.NODE_ENV": '"production"', "import.meta.env.PROD": "true" },
  resolve: { conditions: [WITHOUT_DOCUMENT, "module", "browser", "production"] },
} as const satisfies InlineConfig;

/** The page with everything it needs but its graph, to be put on any static server, under any path. */
export function pageBuild(outDir: string): InlineConfig {
  return {
    ...FOR_BROWSERS,
    base: "./",
    plugins: [siteHead(), importsBesideScript(), steadyRem(), tightStyles(), leanCytoscape()],
    build: {
      outDir,
      emptyOutDir: true,
      target: "es2022",
      modulePreload: false,
      chunkSizeWarningLimit: 700,
    },
  };
}

/** The package for other people's bundlers: our code alone, what it depends on stays an import. */
export function libraryBuild(entry: Record<string, string>, outDir = "dist"): InlineConfig {
  return {
    configFile: false,
    root,
    logLevel: "warn",
    plugins: [steadyRem()],
    build: {
      outDir,
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

/** The script that registers each element, by its tag. */
export const ELEMENTS = {
  "concept-graph": "src/define-graph.ts",
  "concept-compare": "src/define-compare.ts",
  "concept-explorer": "src/define-explorer.ts",
};

/** File of each form of the elements for a page without a bundler: a module, and a script for old ways of embedding. */
const STANDALONE = { es: "glossograph.js", iife: "glossograph.classic.js" } as const;

/** The elements with everything that they need, in one file. */
export function standaloneBuild(format: keyof typeof STANDALONE, outDir = "dist"): InlineConfig {
  return oneFileBuild({ entry: "src/define.ts", format, fileName: STANDALONE[format], outDir });
}

/** Scripts of the site that stand alone, by the file that each becomes: for frames, and for when there is no connection. */
export const LONE_SCRIPTS: readonly (readonly [fileName: string, entry: string])[] = [
  [FRAMES_SCRIPT, "src/embed-page.ts"],
  [OFFLINE_SCRIPT, "src/offline.worker.ts"],
];

/** Such a script with everything that it needs, in one file. */
export function loneScriptBuild(fileName: string, entry: string, outDir: string): InlineConfig {
  return oneFileBuild({ entry, format: "iife", fileName, outDir });
}

interface OneFile {
  readonly entry: string;
  readonly format: "es" | "iife";
  readonly fileName: string;
  readonly outDir: string;
}

function oneFileBuild({ entry, format, fileName, outDir }: OneFile): InlineConfig {
  return {
    ...FOR_BROWSERS,
    plugins: [steadyRem(), tightStyles(), loadAnywhere(), leanCytoscape()],
    build: {
      outDir,
      emptyOutDir: false,
      target: "es2022",
      copyPublicDir: false,
      lib: { entry, formats: [format], name: "Glossograph", fileName: () => fileName },
      rolldownOptions: { output: { codeSplitting: false, minify: true } },
    },
  };
}

/** The command with everything that it needs, for Node. */
export function commandBuild(outDir = "dist"): InlineConfig {
  return {
    configFile: false,
    root,
    logLevel: "warn",
    ssr: { noExternal: true },
    build: {
      outDir,
      emptyOutDir: false,
      target: "node20",
      minify: false,
      copyPublicDir: false,
      ssr: "scripts/glossograph.ts",
      rolldownOptions: { output: { entryFileNames: "cli.js", codeSplitting: false } },
    },
  };
}

/** A script for each element, which fetches from beside it what is not needed at first. */
export function elementsBuild(outDir = "dist/elements"): InlineConfig {
  return {
    ...FOR_BROWSERS,
    plugins: [steadyRem(), tightStyles(), loadAnywhere(), leanCytoscape()],
    build: {
      outDir,
      emptyOutDir: true,
      target: "es2022",
      copyPublicDir: false,
      lib: { entry: ELEMENTS, formats: ["es"] },
      rolldownOptions: { output: { minify: true, chunkFileNames: "parts/[name]-[hash].js" } },
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
  resolve: { conditions: [WITHOUT_DOCUMENT, ...defaultClientConditions] },
  plugins: [scriptBesidePage(), outlineInPage(), steadyRem()],
  server: { host: "127.0.0.1" },
  // The hosts in tests/ are pages too, which import what only a build has.
  optimizeDeps: { entries: ["index.html"] },
  test: {
    // The smallest machine that this is tested on has two cores.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "node",
          root,
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**", "**/node_modules/**"],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "browser",
          root,
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/browser/setup.ts"],
          // Longer than a browser is waited for, so that what was waited for is named; and a browser on a busy machine may fall
          // behind once: the report says so, and what fails twice has failed.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          retry: 1,
        },
      },
    ],
  },
});
