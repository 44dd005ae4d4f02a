/**
 * Make a generator of numbers from 0 to below 1 that gives the same row for the same seed, on every machine
 * (a linear congruential generator, constants of Numerical Recipes). Not for secrets.
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
