import type { Reading } from "../3-sentences.ts";

/**
 * Remember what `find` finds in each reading. A sentence that a new term changes is read anew, as another reading, so that
 * what was found in the old one never goes stale.
 */
export function oncePerReading<T extends object | string | number | boolean, Context = void>(
  find: (reading: Reading, context: Context) => T,
): (reading: Reading, context: Context) => T {
  return remembering(find, ({ known }) => known);
}

/** The same for what depends on classes and noun phrases alone, and not on what these name. */
export function oncePerPhrasing<T extends object | string | number | boolean>(
  find: (reading: Reading) => T,
): (reading: Reading) => T {
  return remembering<T, void>(find, ({ knownOfPhrases }) => knownOfPhrases);
}

function remembering<T extends object | string | number | boolean, Context>(
  find: (reading: Reading, context: Context) => T,
  knownTo: (reading: Reading) => unknown[],
): (reading: Reading, context: Context) => T {
  const place = finders.length;
  finders.push(find);
  return (reading, context) => {
    const known = knownTo(reading);
    const before = known[place];
    if (before !== undefined) return before as T;
    const found = find(reading, context);
    known[place] = found;
    return found;
  };
}

/** What is remembered has its place in a reading by what finds it. */
const finders: unknown[] = [];
