/** Leaves that are alike, and the two clusters that they were joined from; a single leaf has none. */
export interface Cluster {
  readonly leaves: readonly number[];
  readonly children: readonly [Cluster, Cluster] | null;
}

/**
 * Joins the two nearest clusters, again and again, until one is left; the distance of two clusters is the mean over
 * their pairs of leaves (UPGMA; Sokal and Michener 1958). Of equal distances the first pair counts, so that the
 * same distances give the same tree. `distances` is a symmetric table of `n` rows.
 */
export function averageLinkage(distances: Float64Array, n: number): Cluster {
  const between = Float64Array.from(distances);
  const clusters = new Map<number, Cluster>();
  for (let leaf = 0; leaf < n; leaf++) clusters.set(leaf, { leaves: [leaf], children: null });
  while (clusters.size > 1) {
    const [a, b] = nearest([...clusters.keys()], between, n);
    const [left, right] = [clusters.get(a), clusters.get(b)];
    if (!left || !right) break;
    const [weightA, weightB] = [left.leaves.length, right.leaves.length];
    for (const other of clusters.keys()) {
      const mean =
        ((between[a * n + other] ?? 0) * weightA + (between[b * n + other] ?? 0) * weightB) /
        (weightA + weightB);
      between[a * n + other] = mean;
      between[other * n + a] = mean;
    }
    clusters.set(a, { leaves: [...left.leaves, ...right.leaves], children: [left, right] });
    clusters.delete(b);
  }
  return clusters.get(0) ?? { leaves: [], children: null };
}

/** Rounding must not decide between equal distances. */
const SAME = 1e-12;

function nearest(keys: readonly number[], between: Float64Array, n: number): readonly [number, number] {
  let best: readonly [number, number] = [0, 1];
  let least = Number.POSITIVE_INFINITY;
  for (const [at, a] of keys.entries()) {
    for (let next = at + 1; next < keys.length; next++) {
      const b = keys[next] ?? 0;
      const apart = between[a * n + b] ?? 0;
      if (apart < least - SAME) [least, best] = [apart, [a, b]];
    }
  }
  return best;
}
