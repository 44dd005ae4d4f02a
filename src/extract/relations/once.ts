import type { Reading } from "../3-sentences.ts";

/**
 * Remember what `find` finds in each reading. A sentence that a new term changes is read anew, as another reading, so that
 * what was found in the old one never goes stale.
 */
export function oncePerReading<T extends object | string | number | boolean, Context = void>(
  find: (reading: Reading, context: Context) => T,
): (reading: Reading, context: Context) => T {
  return (reading, context) => {
    const before = reading.known.get(find);
    if (before !== undefined) return before as T;
    const found = find(reading, context);
    reading.known.set(find, found);
    return found;
  };
}
