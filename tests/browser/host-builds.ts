import { join } from "node:path";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { build, type InlineConfig, type Rollup } from "vite";

/** Hosts whose page is a program of a framework, and where it begins. */
export const PROGRAMS: Readonly<Record<string, string>> = {
  react: "main.tsx",
  vue: "main.ts",
  svelte: "main.ts",
  ssr: "main.ts",
};

/** Hosts whose page is rendered on a server, and what renders it. */
export const SERVERS: Readonly<Record<string, string>> = { ssr: "server.ts" };

/** Bundle the program of a host as its author would, with the elements as built in `site`. */
export function hostProgram(folder: string, entry: string, site: string): Promise<string> {
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
export async function hostMarkup(folder: string, entry: string, site: string): Promise<string> {
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
