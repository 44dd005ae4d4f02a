import { type Correction, isCorrections } from "../../intake/corrections.ts";

const PREFIX = "glossograph-corrections:";

/** Corrections that were made to the same files on an earlier visit; none where storage is refused. */
export function keptCorrections(paths: readonly string[]): readonly Correction[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(paths)) ?? "[]");
    return isCorrections(kept) ? kept : [];
  } catch {
    return [];
  }
}

/** Keep corrections on this machine until they are needed again. Where the browser refuses, the file is the only copy. */
export function keepCorrections(paths: readonly string[], corrections: readonly Correction[]): void {
  try {
    if (corrections.length === 0) localStorage.removeItem(keyOf(paths));
    else localStorage.setItem(keyOf(paths), JSON.stringify(corrections));
  } catch {
    // A sandboxed frame has no storage, or there is no room.
  }
}

function keyOf(paths: readonly string[]): string {
  return PREFIX + JSON.stringify([...paths].sort());
}
