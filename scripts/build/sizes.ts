import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

const WEIGHED = /\.(js|css|html|json)$/;

/** Print what files below a folder weigh, raw and compressed. */
export function printSizes(folder: string, isWanted: (path: string) => boolean, title: string): void {
  const files = filesIn(folder).filter((path) => WEIGHED.test(path) && isWanted(relative(folder, path)));
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

/** The files below a folder, in the order of their names. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesIn(path) : [path];
    });
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
