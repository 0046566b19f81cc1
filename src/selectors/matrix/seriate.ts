import { averageLinkage, type Cluster } from "./averageLinkage.ts";
import { hellinger } from "./hellinger.ts";

/**
 * The order that puts what is alike side by side: average-linkage clusters of Hellinger distances, each turned so
 * that the steps from one leaf to the next add up to the least possible (Z. Bar-Joseph, D. Gifford and T. Jaakkola
 * 2001, "Fast optimal leaf ordering for hierarchical clustering"). An order and its reverse are equally good: the
 * one is taken whose first leaf stood before the other's. Gives positions in `profiles`.
 */
export function seriate(profiles: readonly (readonly number[])[]): readonly number[] {
  if (profiles.length < 3) return profiles.map((_, at) => at);
  const n = profiles.length;
  const distances = new Float64Array(n * n);
  for (let a = 0; a < n; a++) {
    for (let b = 0; b < a; b++) {
      const apart = hellinger(profiles[a] ?? [], profiles[b] ?? []);
      distances[a * n + b] = apart;
      distances[b * n + a] = apart;
    }
  }
  const order = bestOrder(averageLinkage(distances, n), distances, n);
  return (order[0] ?? 0) <= (order.at(-1) ?? 0) ? order : order.toReversed();
}

/** The length of a path through the leaves of an order. */
export function pathLength(order: readonly number[], profiles: readonly (readonly number[])[]): number {
  let length = 0;
  for (const [at, leaf] of order.entries()) {
    const next = order[at + 1];
    if (next !== undefined) length += hellinger(profiles[leaf] ?? [], profiles[next] ?? []);
  }
  return length;
}

/** Rounding must not decide between two orders of the same length. */
const SAME = 1e-12;

function bestOrder(root: Cluster, distances: Float64Array, n: number): number[] {
  // The shortest path through a cluster that begins at one leaf and ends at another; every pair of leaves meets in
  // one cluster only, so that one table holds the lengths of them all.
  const shortest = new Float64Array(n * n);
  const joints = new Map<number, readonly [left: number, right: number]>();
  const length = (from: number, to: number) => shortest[from * n + to] ?? 0;
  const apart = (from: number, to: number) => distances[from * n + to] ?? 0;

  const measure = (cluster: Cluster): void => {
    if (!cluster.children) return;
    const [left, right] = cluster.children;
    measure(left);
    measure(right);
    for (const from of left.leaves) {
      const ends = endsOf(left, from);
      const reach = right.leaves.map((next) => {
        let best = Number.POSITIVE_INFINITY;
        let at = -1;
        for (const end of ends) {
          const way = length(from, end) + apart(end, next);
          if (way < best - SAME) [best, at] = [way, end];
        }
        return [next, best, at] as const;
      });
      for (const to of right.leaves) {
        const starts = new Set(endsOf(right, to));
        let best = Number.POSITIVE_INFINITY;
        for (const [next, way, end] of reach) {
          if (!starts.has(next) || way + length(next, to) >= best - SAME) continue;
          best = way + length(next, to);
          joints.set(from * n + to, [end, next]);
        }
        shortest[from * n + to] = best;
        shortest[to * n + from] = best;
      }
    }
  };
  measure(root);

  const walk = (cluster: Cluster, from: number, to: number): number[] => {
    if (!cluster.children) return [from];
    const [left, right] = cluster.children;
    if (!left.leaves.includes(from)) return walk(cluster, to, from).toReversed();
    const [end, next] = joints.get(from * n + to) ?? [from, to];
    return [...walk(left, from, end), ...walk(right, next, to)];
  };
  if (!root.children) return [...root.leaves];
  let best: readonly [number, number, number] = [0, 0, Number.POSITIVE_INFINITY];
  for (const from of root.children[0].leaves) {
    for (const to of root.children[1].leaves) {
      if (length(from, to) < best[2] - SAME) best = [from, to, length(from, to)];
    }
  }
  return walk(root, best[0], best[1]);
}

/** The leaves at which a path through a cluster can end when it begins at `leaf`: those of the other child. */
function endsOf(cluster: Cluster, leaf: number): readonly number[] {
  if (!cluster.children) return cluster.leaves;
  const [left, right] = cluster.children;
  return left.leaves.includes(leaf) ? right.leaves : left.leaves;
}
