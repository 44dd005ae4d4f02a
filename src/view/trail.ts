/** How many concepts the trail holds. */
const MOST = 5;

/**
 * The concepts visited last, this one at the end; a concept that is visited again moves there. `trail` is not changed.
 * @example visited(["csv", "oltp"], "csv") // → ["oltp", "csv"]
 */
export function visited(trail: readonly string[], concept: string): readonly string[] {
  return trail.at(-1) === concept
    ? trail
    : [...trail.filter((each) => each !== concept), concept].slice(-MOST);
}
