/** Something whose words stand in a frame, with the word that the frame leaves out. */
export interface Framed<Of> {
  readonly of: Of;
  readonly word: string;
}

/** In a crowded frame only neighbors in the text are compared, so that the work grows with the text and not its square. */
const MOST_IN_FRAME = 24;

/**
 * Rows of words with one word taken out: rows that then look alike stand in one frame.
 * @example framesOf([["left side", ["left", "side"]], ["right side", ["right", "side"]]]).get("_ side")?.length // → 2
 */
export function framesOf<Of>(
  rows: Iterable<readonly [of: Of, words: readonly string[]]>,
): ReadonlyMap<string, readonly Framed<Of>[]> {
  const frames = new Map<string, Framed<Of>[]>();
  for (const [of, words] of rows) {
    const row = words.join(" ");
    let at = 0;
    for (const word of words) {
      const frame = `${row.slice(0, at)}_${row.slice(at + word.length)}`;
      const alike = frames.get(frame);
      if (alike) alike.push({ of, word });
      else frames.set(frame, [{ of, word }]);
      at += word.length + 1;
    }
  }
  return frames;
}

/**
 * The pairs of what a frame holds; `rankOf` gives the order of the text, in which a crowded frame is compared. Only what
 * `mayPair` admits is paired.
 */
export function pairsIn<Member>(
  members: readonly Member[],
  rankOf: (member: Member) => number,
  mayPair: (member: Member) => boolean,
): readonly (readonly [Member, Member])[] {
  const crowded = members.length > MOST_IN_FRAME;
  const ordered = crowded ? members.toSorted((a, b) => rankOf(a) - rankOf(b)) : members;
  return ordered.flatMap((a, i) =>
    mayPair(a)
      ? ordered
          .slice(i + 1, i + MOST_IN_FRAME)
          .filter(mayPair)
          .map((b) => [a, b] as const)
      : [],
  );
}
