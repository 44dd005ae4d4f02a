// Builds the package and the site into dist/, and prints what they weigh.
import { copyFileSync, cpSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "vite";
import { siteBuild } from "../vite.config.ts";
import { BundledPackages } from "./build/licences.ts";
import { buildPackage } from "./build/package.ts";
import { printSizes } from "./build/sizes.ts";

const OUT = resolve("dist");
const SITE = resolve("dist/site");

await main();

async function main(): Promise<void> {
  rmSync(OUT, { recursive: true, force: true });
  await buildPackage(process.cwd(), OUT, new BundledPackages());
  await build({ ...siteBuild, build: { ...siteBuild.build, outDir: SITE } });
  // The tags that the site hands out for other pages load these from beside it.
  for (const name of ["glossograph.js", "glossograph.classic.js"])
    copyFileSync(`${OUT}/${name}`, `${SITE}/${name}`);
  cpSync(`${OUT}/elements`, `${SITE}/elements`, { recursive: true });
  printSizes(
    OUT,
    (path) => !/^(site|types|elements|glossograph)/.test(path),
    "Package (what it depends on is not in it)",
  );
  printSizes(OUT, (path) => /^glossograph/.test(path), "One file for pages without a bundler");
  printSizes(`${OUT}/elements`, () => true, "A script for each element");
  printSizes(SITE, (path) => !/^elements/.test(path), "Site");
}
