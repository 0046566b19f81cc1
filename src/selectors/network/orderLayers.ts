/** A node of one side, and the group beside whose other nodes it has to stay. */
export interface LayerNode {
  readonly key: string;
  readonly group: string;
}

export interface Link {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

export interface Layers {
  /** Keys of both sides from top to bottom. */
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly crossings: number;
}

/** After these sweeps nothing changes any more in graphs of our size. */
const SWEEPS = 12;

/**
 * Orders both sides of a graph so that few lines cross, by the barycentre heuristic (Sugiyama, Tagawa and Toda,
 * "Methods for visual understanding of hierarchical system structures", 1981): each node moves to the mean of what it
 * is linked with, one side after the other; the best order met is kept. Groups stay together, `first` stays on top.
 * The order of what is given changes nothing.
 */
export function orderLayers(
  left: readonly LayerNode[],
  right: readonly LayerNode[],
  links: readonly Link[],
  first: string | null = null,
): Layers {
  const sorted = (nodes: readonly LayerNode[]) =>
    [...nodes].sort((a, b) => compare(a.group, b.group) || compare(a.key, b.key));
  const fixed = [...links].sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
  const towards = (side: "from" | "to") => {
    const ends = new Map<string, { other: string; weight: number }[]>();
    for (const { from, to, weight } of fixed) {
      const [own, other] = side === "from" ? [from, to] : [to, from];
      const list = ends.get(own);
      if (list) list.push({ other, weight });
      else ends.set(own, [{ other, weight }]);
    }
    return ends;
  };
  const [linksOfLeft, linksOfRight] = [towards("from"), towards("to")];
  let [nowLeft, nowRight] = [sorted(left), sorted(right)];
  const measured = (): Layers => {
    const keys = { left: nowLeft.map(({ key }) => key), right: nowRight.map(({ key }) => key) };
    return { ...keys, crossings: countCrossings(keys.left, keys.right, fixed) };
  };
  [nowLeft, nowRight] = [toTop(nowLeft, first), toTop(nowRight, first)];
  let best = measured();
  for (let sweep = 0; sweep < SWEEPS && best.crossings > 0; sweep++) {
    nowRight = toTop(byBarycentre(nowRight, nowLeft, linksOfRight), first);
    nowLeft = toTop(byBarycentre(nowLeft, nowRight, linksOfLeft), first);
    const found = measured();
    if (found.crossings < best.crossings) best = found;
  }
  return best;
}

/** The same nodes with one of them, and the group it is in, before all others. */
function toTop(nodes: LayerNode[], first: string | null): LayerNode[] {
  const top = nodes.find(({ key }) => key === first);
  if (!top) return nodes;
  const rank = ({ key, group }: LayerNode) => (key === first ? 0 : group === top.group ? 1 : 2);
  return [...nodes].sort((a, b) => rank(a) - rank(b));
}

function byBarycentre(
  nodes: readonly LayerNode[],
  others: readonly LayerNode[],
  links: ReadonlyMap<string, readonly { other: string; weight: number }[]>,
): LayerNode[] {
  const at = new Map(others.map(({ key }, position) => [key, position]));
  // What has no link keeps its place among the others.
  const meanOf = (keys: readonly string[], otherwise: number) => {
    let [sum, weights] = [0, 0];
    for (const key of keys) {
      for (const { other, weight } of links.get(key) ?? []) {
        sum += (at.get(other) ?? 0) * weight;
        weights += weight;
      }
    }
    return weights > 0 ? sum / weights : otherwise;
  };
  const groups = new Map<string, LayerNode[]>();
  for (const node of nodes) groups.set(node.group, [...(groups.get(node.group) ?? []), node]);
  const scale = others.length / Math.max(1, nodes.length);
  const place = new Map(nodes.map(({ key }, position) => [key, position * scale]));
  const sort = <T>(items: readonly T[], mean: (item: T) => number, name: (item: T) => string): T[] =>
    items
      .map((item) => ({ item, mean: mean(item), name: name(item) }))
      .sort((a, b) => a.mean - b.mean || compare(a.name, b.name))
      .map(({ item }) => item);
  return sort(
    [...groups],
    ([, own]) =>
      meanOf(
        own.map(({ key }) => key),
        place.get(own[0]?.key ?? "") ?? 0,
      ),
    ([group]) => group,
  ).flatMap(([, own]) =>
    sort(
      own,
      ({ key }) => meanOf([key], place.get(key) ?? 0),
      ({ key }) => key,
    ),
  );
}

/**
 * How many pairs of links cross between two columns: the inversions of the links' right ends once they are sorted by
 * their left ends, counted with a Fenwick tree (Barth, Jünger and Mutzel 2002).
 */
export function countCrossings(
  left: readonly string[],
  right: readonly string[],
  links: readonly Pick<Link, "from" | "to">[],
): number {
  const [leftAt, rightAt] = [left, right].map((keys) => new Map(keys.map((key, at) => [key, at])));
  const ends = links
    .flatMap(({ from, to }) => {
      const [a, b] = [leftAt?.get(from), rightAt?.get(to)];
      return a === undefined || b === undefined ? [] : [[a, b] as const];
    })
    .sort(([a, b], [c, d]) => a - c || b - d);
  const tree = new Array<number>(right.length + 1).fill(0);
  let crossings = 0;
  for (const [seen, [, end]] of ends.entries()) {
    let notAfter = 0;
    for (let at = end + 1; at > 0; at -= at & -at) notAfter += tree[at] ?? 0;
    crossings += seen - notAfter;
    for (let at = end + 1; at <= right.length; at += at & -at) tree[at] = (tree[at] ?? 0) + 1;
  }
  return crossings;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
