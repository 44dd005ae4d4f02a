import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** How declarations are written; the project's own settings check without writing anything. */
const SETTINGS = { noEmit: false, declaration: true, emitDeclarationOnly: true };

/** Write the declarations of all sources below `outDir`/types. Throws where the compiler finds fault. */
export function writeTypes(root: string, outDir: string): void {
  const project = join(outDir, "tsconfig.types.json");
  const [src, types] = [resolve(root, "src"), resolve(outDir, "types")];
  const compilerOptions = {
    ...SETTINGS,
    outDir: types,
    rootDir: src,
    typeRoots: [resolve(root, "node_modules/@types")],
  };
  writeFileSync(
    project,
    JSON.stringify({ extends: resolve(root, "tsconfig.json"), compilerOptions, include: [src] }),
  );
  const compiler = resolve(root, "node_modules/typescript/bin/tsc");
  const { status } = spawnSync(process.execPath, [compiler, "-p", project], { stdio: "inherit", cwd: root });
  rmSync(project);
  if (status !== 0) throw new Error("scripts/build/types: the declarations could not be written.");
  for (const name of readdirSync(types, { recursive: true, encoding: "utf8" }))
    if (name.endsWith(".d.ts")) nameModules(join(types, name));
}

/** The sources import each other as ".ts"; of what is published only ".js" beside ".d.ts" is found. */
function nameModules(path: string): void {
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replace(/(["'])(\.{1,2}\/[^"']+)\.ts\1/g, "$1$2.js$1"));
}
