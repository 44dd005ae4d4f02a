import { existsSync, realpathSync, statSync, watch } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Plan } from "../config/plan.ts";
import { complainOf } from "../extract/complaint.ts";
import { walk } from "../extract/walk.ts";

/** Editors write a file in several steps; wait until they are through. */
const QUIET_MS = 200;

/**
 * Make something of texts now, and again after every change to them, their sidecars or the config file, behind links too. It ends by
 * itself only where `signal` says so.
 */
export async function follow(
  plan: Plan & { readonly out: string },
  make: () => void,
  signal?: AbortSignal,
): Promise<void> {
  const watched = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), QUIET_MS);
  };
  const run = async () => {
    await complainOf(make);
    await complainOf(() => watchAll(plan, watched, again, signal));
  };
  signal?.addEventListener("abort", () => clearTimeout(timer));
  await complainOf(() => watchAll(plan, watched, again, signal));
  await run();
  console.error("The site follows its texts. Ctrl+C ends it.");
}

/** Watch every folder that is not yet; there may be new links since the last time. */
function watchAll(
  plan: Plan & { readonly out: string },
  watched: Set<string>,
  changed: () => void,
  signal: AbortSignal | undefined,
): void {
  for (const folder of foldersOf(plan)) {
    if (watched.has(folder)) continue;
    watched.add(folder);
    const watcher = watch(folder, { recursive: true, ...(signal ? { signal } : {}) }, (_event, name) => {
      if (!isMade(resolve(folder, name ?? ""), plan.out)) changed();
    });
    watcher.on("error", () => watched.delete(folder));
  }
}

/** Whether a path is what is made, or lies in it; either may be named by way of a link. */
function isMade(path: string, out: string): boolean {
  const places = [resolve(out), existsSync(out) ? realpathSync(out) : resolve(out)];
  return places.some((place) => path === place || path.startsWith(join(place, "/")));
}

/** A file that is replaced by another is lost to who watches it alone, so its folder is watched. */
function foldersOf({ sources, sidecars, config, isIgnored }: Plan): ReadonlySet<string> {
  const named = [...sources, ...sidecars, ...(config === undefined ? [] : [config])].filter(existsSync);
  const linked = sources.filter(isFolder).flatMap((source) => walk(source, isIgnored).linked);
  return new Set([...named, ...linked].flatMap(placesOf));
}

/** The folder of a path, and that of the file which a link stands for. */
function placesOf(path: string): readonly string[] {
  return isFolder(path) ? [resolve(path)] : [dirname(resolve(path)), dirname(realpathSync(path))];
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
