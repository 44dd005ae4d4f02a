import { statSync, watch } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Plan } from "../config/plan.ts";
import { complainOf } from "../extract/complaint.ts";

/** Editors write a file in several steps; wait until they are through. */
const QUIET_MS = 200;

/** Make something of texts now, and again after every change to them, their sidecars or the config file. It never ends by itself. */
export async function follow(plan: Plan & { readonly out: string }, make: () => void): Promise<void> {
  const out = resolve(plan.out);
  let timer: NodeJS.Timeout | undefined;
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(() => complainOf(make), QUIET_MS);
  };
  for (const folder of foldersOf(plan))
    watch(folder, { recursive: true }, (_event, name) => {
      const changed = resolve(folder, name ?? "");
      if (changed !== out && !changed.startsWith(join(out, "/"))) again();
    });
  await complainOf(make);
  console.error("The site follows its texts. Ctrl+C ends it.");
}

/** A file that is replaced by another is lost to who watches it alone, so its folder is watched. */
function foldersOf({ sources, sidecars, config }: Plan): ReadonlySet<string> {
  const paths = [...sources, ...sidecars, ...(config === undefined ? [] : [config])];
  return new Set(
    paths.map((path) => (statSync(path).isDirectory() ? resolve(path) : dirname(resolve(path)))),
  );
}
