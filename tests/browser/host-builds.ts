import { join } from "node:path";
import { build, type Rollup } from "vite";

/** Hosts whose page is a program of a framework, and where it begins. */
export const PROGRAMS: Readonly<Record<string, string>> = { react: "main.tsx", vue: "main.ts" };

/** Bundle the program of a host as its author would, with the elements as built in `site`. */
export async function hostProgram(folder: string, entry: string, site: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: folder,
    logLevel: "error",
    mode: "production",
    oxc: { jsx: { runtime: "automatic", development: false } },
    define: {
      "process.env.NODE_ENV": '"production"',
      __VUE_OPTIONS_API__: "true",
      __VUE_PROD_DEVTOOLS__: "false",
    },
    resolve: { alias: { "glossograph/concept-graph": join(site, "elements/concept-graph.js") } },
    build: {
      write: false,
      target: "es2022",
      lib: { entry: join(folder, entry), formats: ["es"], fileName: "main" },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [bundle] = (Array.isArray(built) ? built : [built]) as Rollup.RollupOutput[];
  return bundle?.output[0].code ?? "";
}
