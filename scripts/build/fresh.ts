// Builds the package where it is not built, or where something that it is made of has changed since.
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { BundledPackages } from "./licences.ts";
import { buildPackage } from "./package.ts";
import { filesIn } from "./sizes.ts";

const OUT = "dist";
/** Written last of all, so that it is as old as the whole. */
const LAST = join(OUT, "LICENSES.md");
const SOURCES = ["src", "scripts"];
const SINGLES = ["index.html", "vite.config.ts", "package-lock.json"];

if (!isFresh()) {
  console.error("Building the parts of the site …");
  await buildPackage(process.cwd(), OUT, new BundledPackages());
}

function isFresh(): boolean {
  const made = existsSync(LAST) ? statSync(LAST).mtimeMs : 0;
  return [...SOURCES.flatMap(filesIn), ...SINGLES].every((path) => statSync(path).mtimeMs <= made);
}
