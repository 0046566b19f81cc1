/**
 * Numbers in [0, 1) that are the same for the same seed: a linear congruential generator modulo 2^32 with the
 * multiplier and increment of Press et al., Numerical Recipes (1992), whose upper bits are good enough to draw units.
 */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
