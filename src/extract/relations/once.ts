import type { Reading } from "../3-sentences.ts";

/**
 * Remember what `find` finds in each reading. A sentence that a new term changes is read anew, as another reading, so that
 * what was found in the old one never goes stale.
 */
export function oncePerReading<T, Context extends readonly unknown[]>(
  find: (reading: Reading, ...context: Context) => T,
): (reading: Reading, ...context: Context) => T {
  const known = new WeakMap<Reading, { readonly found: T }>();
  return (reading, ...context) => {
    const before = known.get(reading);
    if (before) return before.found;
    const found = find(reading, ...context);
    known.set(reading, { found });
    return found;
  };
}
