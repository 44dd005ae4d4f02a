/** So much is remembered at once; a text uses few words often. */
const [MOST, LONGEST] = [50_000, 80];

/** Remember what `find` finds for each word or short phrase. It must depend on nothing else. */
export function oncePerWord<T>(find: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = find(word);
    if (word.length > LONGEST) return found;
    if (known.size > MOST) known.clear();
    known.set(word, found);
    return found;
  };
}
