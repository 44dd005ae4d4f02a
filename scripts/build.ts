// Builds the package and the site into dist/, and prints what they weigh.
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, relative } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "vite";
import { libraryBuild, siteBuild, standaloneBuild } from "../vite.config.ts";

/** Entry points of the package, by the name of the file they become. */
const ENTRIES = { index: "src/index.ts", define: "src/define.ts", extract: "src/extract/index.ts" };
/** How declarations are written; the project's own settings check without writing anything. */
const TYPES = {
  extends: "../tsconfig.json",
  compilerOptions: {
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    outDir: "types",
    rootDir: "../src",
  },
  include: ["../src"],
};
const WEIGHED = /\.(js|css|html|json)$/;

await main();

async function main(): Promise<void> {
  rmSync("dist", { recursive: true, force: true });
  await build(
    libraryBuild(Object.fromEntries(Object.entries(ENTRIES).filter(([, path]) => existsSync(path)))),
  );
  await build(standaloneBuild("es"));
  await build(standaloneBuild("iife"));
  writeTypes();
  await build(siteBuild);
  // The tag that the site hands out for other pages loads this file from beside it.
  for (const name of ["glossograph.js", "glossograph.classic.js"])
    copyFileSync(`dist/${name}`, `dist/site/${name}`);
  printSizes(
    "dist",
    (path) => !/site|types|glossograph/.test(path.slice("dist/".length)),
    "Package (what it depends on is not in it)",
  );
  printSizes("dist", (path) => /^dist\/glossograph/.test(path), "One file for pages without a bundler");
  printSizes("dist/site", () => true, "Site");
}

function writeTypes(): void {
  const project = "dist/tsconfig.types.json";
  writeFileSync(project, JSON.stringify(TYPES));
  const { status } = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", project], {
    stdio: "inherit",
  });
  rmSync(project);
  if (status !== 0) process.exit(status ?? 1);
}

function printSizes(folder: string, isWanted: (path: string) => boolean, title: string): void {
  const files = filesIn(folder).filter((path) => WEIGHED.test(path) && isWanted(path));
  const rows = files.map((path) => ({ path: relative(folder, path), ...sizesOf(path) }));
  const total = {
    path: "together",
    raw: sum(rows, "raw"),
    gzip: sum(rows, "gzip"),
    brotli: sum(rows, "brotli"),
  };
  console.log(`\n${title}, in kB${" ".repeat(6)}raw    gzip  brotli`);
  for (const row of [...rows, total]) console.log(line(row));
}

interface Row {
  readonly path: string;
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

function sizesOf(path: string) {
  const bytes = readFileSync(path);
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
  };
}

function line({ path, raw, gzip, brotli }: Row): string {
  const numbers = [raw, gzip, brotli].map((bytes) => (bytes / 1000).toFixed(1).padStart(8));
  return `  ${path.padEnd(46)}${numbers.join("")}`;
}

function sum(rows: readonly Row[], key: "raw" | "gzip" | "brotli"): number {
  return rows.reduce((total, row) => total + row[key], 0);
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesIn(path) : [path];
    });
}
