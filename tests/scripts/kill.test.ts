import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const KILLS = 200;
const SIZE = 300_000;
const folder = mkdtempSync(join(tmpdir(), "glossograph-"));
const file = join(folder, "graph.json");
const writer = join(folder, "writer.mjs");
const versions = ["a", "b"].map((letter) => letter.repeat(SIZE));

beforeAll(async () => {
  const entry = join(import.meta.dirname, "../../scripts/extract/write-whole.ts");
  await build({
    configFile: false,
    logLevel: "error",
    build: {
      lib: { entry, formats: ["es"], fileName: "write-whole" },
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: { external: /^node:/ },
    },
  });
  writeFileSync(
    writer,
    `import { writeWhole } from "./write-whole.js";
for (let i = 0; ; i += 1) {
  writeWhole(process.argv[2], (i % 2 ? "a" : "b").repeat(${SIZE}));
  if (i === 1) process.stdout.write("writing");
}`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Let the writer write, and kill it after so many turns of this process: at no moment that it could choose. */
async function killOnce(turns: number): Promise<void> {
  const child = spawn(process.execPath, [writer, file], { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  for (let i = 0; i < turns; i += 1) await new Promise(setImmediate);
  child.kill("SIGKILL");
  await once(child, "exit");
}

describe("a graph file", () => {
  it(`is the old one or the new one, whole, whenever the writing is killed (${KILLS} times)`, async () => {
    const seen = new Set<string>();
    for (let i = 0; i < KILLS; i += 1) {
      await killOnce((i * 7) % 23);
      const text = readFileSync(file, "utf8");
      expect(versions.includes(text)).toBe(true);
      seen.add(text);
    }
    expect(seen.size).toBe(versions.length);
  }, 300_000);
});
