import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type InlineConfig } from "vite";
import {
  commandBuild,
  ELEMENTS,
  elementsBuild,
  LONE_SCRIPTS,
  libraryBuild,
  loneScriptBuild,
  pageBuild,
  standaloneBuild,
} from "../../vite.config.ts";
import { SHELL } from "../site/assemble.ts";
import { configJsonSchema, graphFileJsonSchema } from "./json-schema.ts";
import type { BundledPackages } from "./licences.ts";
import { elementsManifest } from "./manifest.ts";
import { writeTypes } from "./types.ts";

/** Entry points of the package, by the name of the file that each becomes. */
const ENTRIES = {
  index: "src/index.ts",
  define: "src/define.ts",
  extract: "src/extract/index.ts",
  react: "src/react.ts",
  vue: "src/vue.ts",
  ...ELEMENTS,
};

/**
 * Make the package in `outDir`, which is there and empty: modules for bundlers, single files for pages without one, a script for
 * each element, the command with the parts of the site, types, and what describes them. `bundled` learns whose code is in it.
 */
export async function buildPackage(root: string, outDir: string, bundled: BundledPackages): Promise<void> {
  mkdirSync(outDir, { recursive: true });
  const watched = (config: InlineConfig): InlineConfig => ({
    ...config,
    plugins: [...(config.plugins ?? []), bundled.plugin()],
  });
  await build(libraryBuild(ENTRIES, outDir));
  await build(watched(standaloneBuild("es", outDir)));
  await build(watched(standaloneBuild("iife", outDir)));
  await build(watched(elementsBuild(join(outDir, "elements"))));
  await build(watched(commandBuild(outDir)));
  await buildShell(join(outDir, SHELL), watched);
  writeTypes(root, outDir);
  writeJson(join(outDir, "schema.json"), graphFileJsonSchema());
  writeJson(join(outDir, "config.schema.json"), configJsonSchema());
  writeJson(join(outDir, "custom-elements.json"), elementsManifest(root));
  writeFileSync(join(outDir, "LICENSES.md"), bundled.toMarkdown());
}

/** Make the parts of the site that are the same for every graph; `adapt` may change how. */
export async function buildShell(
  outDir: string,
  adapt: (config: InlineConfig) => InlineConfig = (config) => config,
): Promise<void> {
  await build(adapt(pageBuild(outDir)));
  for (const [name, entry] of LONE_SCRIPTS) await build(adapt(loneScriptBuild(name, entry, outDir)));
}

function writeJson(path: string, value: unknown): void {
  writeFileSync(path, `${JSON.stringify(value, undefined, 2)}\n`);
}
