import type { Reading } from "../3-sentences.ts";
import type { EndContext } from "./ends.ts";

/**
 * Remember what `find` finds in each reading. A sentence that a new term changes is read anew, as another reading, so that
 * what was found in the old one never goes stale.
 */
export function oncePerReading<T>(
  find: (reading: Reading, context: EndContext) => T,
): (reading: Reading, context: EndContext) => T {
  const known = new WeakMap<Reading, { readonly found: T }>();
  return (reading, context) => {
    const before = known.get(reading);
    if (before) return before.found;
    const found = find(reading, context);
    known.set(reading, { found });
    return found;
  };
}
