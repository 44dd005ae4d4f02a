// Installs what a folder's lockfile names, with node: modules alone.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";

/** Install the packages of a folder where they are missing or older than its lockfile; false where that cannot be done. */
export function installPackages(folder) {
  const lock = join(folder, "package-lock.json");
  const installed = join(folder, "node_modules", ".package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return true;
  console.error("Installing packages …");
  const npm = process.env.npm_execpath;
  const [command, ...prefix] = npm?.endsWith("js") ? [process.execPath, npm] : ["npm"];
  const args = [...prefix, "ci", "--no-audit", "--no-fund", "--loglevel=error", "--include=dev"];
  const { status } = spawnSync(command, args, { cwd: folder, stdio: "inherit", shell: command === "npm" });
  return status === 0;
}

/** What to say where that fails. */
export const NOT_INSTALLED =
  "The packages could not be installed. Is the npm registry reachable? Then run this again.";
