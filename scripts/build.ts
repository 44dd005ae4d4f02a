// Builds the package and the site into dist/, and prints what they weigh. The address of the site may be given; with it, what has to
// be absolute is.
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { BundledPackages } from "./build/licences.ts";
import { buildPackage } from "./build/package.ts";
import { buildSite } from "./build/site.ts";
import { printSizes } from "./build/sizes.ts";

const OUT = resolve("dist");
const SITE = resolve("dist/site");

await main();

async function main(): Promise<void> {
  rmSync(OUT, { recursive: true, force: true });
  await buildPackage(process.cwd(), OUT, new BundledPackages());
  buildSite(process.cwd(), { package: OUT, outDir: SITE, address: process.argv[2] });
  printSizes(
    OUT,
    (path) => !/^(site|types|elements|glossograph|shell|cli)/.test(path),
    "Package (what it depends on is not in it)",
  );
  printSizes(OUT, (path) => /^glossograph/.test(path), "One file for pages without a bundler");
  printSizes(`${OUT}/elements`, () => true, "A script for each element");
  printSizes(SITE, (path) => !/^(elements|concept|topic)\//.test(path), "Site");
}
