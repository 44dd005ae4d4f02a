import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** The script that keeps the site at hand, in the package and in the site. */
export const OFFLINE_SCRIPT = "offline.js";

/**
 * The script that keeps the site at hand, with what it is to keep: `paths` are files and folders of the site. The same files give the
 * same script; other files another, by which browsers see that there is something new.
 */
export function offlineScript(shell: string, site: string, paths: readonly string[]): string {
  const files = paths.flatMap((path) => filesAt(site, path));
  const digest = createHash("sha256");
  for (const file of files)
    digest
      .update(file)
      .update("\0")
      .update(readFileSync(join(site, file)));
  const kept = { version: digest.digest("hex").slice(0, 16), files };
  return `const SITE = ${JSON.stringify(kept)};\n${readFileSync(join(shell, OFFLINE_SCRIPT), "utf8")}`;
}

function filesAt(site: string, path: string): readonly string[] {
  if (!statSync(join(site, path)).isDirectory()) return [path];
  return readdirSync(join(site, path))
    .sort()
    .flatMap((name) => filesAt(site, `${path}/${name}`));
}
