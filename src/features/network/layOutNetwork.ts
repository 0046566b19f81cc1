import type { DocumentType } from "#dataset/schema.ts";
import type { Citation, Cited, Citer, Network } from "#selectors/network/network.ts";
import { orderLayers } from "#selectors/network/orderLayers.ts";
import { spreadRows } from "#selectors/network/spreadRows.ts";
import { type Lines, linesOf } from "./linesOf.ts";

const CITER_PX = { article: 38, province: 25 } as const;
const CITED_PX = 26;
/** A type that has one node only needs no heading: the node says it. */
const HEADING_PX = 22;
/** Between the groups of one type. */
const GAP_PX = 5;
export interface Placed<T> {
  readonly node: T;
  readonly top: number;
  readonly height: number;
}

export interface NetworkLayout extends Lines {
  readonly heightPx: number;
  readonly citers: readonly Placed<Citer>[];
  readonly cited: readonly Placed<Cited>[];
  readonly headings: readonly { readonly type: DocumentType; readonly top: number }[];
}

/**
 * Where everything stands: citers left, what they cite right and grouped by type, both ordered for few crossings. The
 * side that needs more room sets the height; the other is spread along it, each node near what it is linked with.
 */
export function layOutNetwork(network: Network, centre: string | null): NetworkLayout {
  const { citers, cited, citations } = network;
  const { left, right } = orderLayers(
    citers.map(({ key }) => ({ key, group: key })),
    cited.map(({ key, type }) => ({ key, group: type })),
    citations.map(({ from, to, articles, open }) => ({ from, to, weight: articles + open })),
    centre,
  );
  const citersOrdered = inOrder(citers, left);
  const groups = groupsOf(inOrder(cited, right));
  const needed = {
    left: citersOrdered.reduce((sum, { kind }) => sum + CITER_PX[kind], 0),
    right: groups.reduce((sum, group) => sum + blockPx(group), 0),
  };
  const heightPx = Math.max(needed.left, needed.right);
  const ends = { from: endsOf(citations, "from"), to: endsOf(citations, "to") };
  if (needed.right >= needed.left) {
    const placedRight = stackGroups(groups, groups.map(stacked(blockPx)));
    const mids = midsOf(placedRight.cited);
    const tops = spreadRows(
      citersOrdered.map(({ key, kind }) => ({
        wanted: meanOf(ends.from.get(key), mids, heightPx / 2) - CITER_PX[kind] / 2,
        height: CITER_PX[kind],
      })),
      heightPx,
    );
    const placedLeft = placeCiters(citersOrdered, tops);
    return {
      ...linesOf(network.citations, midsOf([...placedLeft, ...placedRight.cited]), cited, centre),
      heightPx,
      citers: placedLeft,
      ...placedRight,
    };
  }
  const placedLeft = placeCiters(citersOrdered, citersOrdered.map(stacked(({ kind }) => CITER_PX[kind])));
  const mids = midsOf(placedLeft);
  const tops = spreadRows(
    groups.map((group) => ({
      wanted:
        group.reduce((sum, { key }) => sum + meanOf(ends.to.get(key), mids, heightPx / 2), 0) / group.length -
        blockPx(group) / 2,
      height: blockPx(group),
    })),
    heightPx,
  );
  const placedRight = stackGroups(groups, tops);
  return {
    ...linesOf(network.citations, midsOf([...placedLeft, ...placedRight.cited]), cited, centre),
    heightPx,
    citers: placedLeft,
    ...placedRight,
  };
}

const headingPx = (group: readonly Cited[]): number => (group.length > 1 ? HEADING_PX : 0);

const blockPx = (group: readonly Cited[]): number => headingPx(group) + group.length * CITED_PX + GAP_PX;

/** For `map`: where each item's top is if they stand one under the other. */
function stacked<T>(heightOf: (item: T) => number): (item: T) => number {
  let next = 0;
  return (item) => {
    const top = next;
    next += heightOf(item);
    return top;
  };
}

function inOrder<T extends { readonly key: string }>(nodes: readonly T[], keys: readonly string[]): T[] {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  return keys.flatMap((key) => byKey.get(key) ?? []);
}

/** Neighbours of one type, in their order; what is folded comes last. */
function groupsOf(cited: readonly Cited[]): Cited[][] {
  const groups: Cited[][] = [];
  for (const node of cited) {
    const last = groups.at(-1);
    if (last?.[0]?.type === node.type) last.push(node);
    else groups.push([node]);
  }
  return groups.map((group) => [
    ...group.filter(({ kind }) => kind === "document"),
    ...group.filter(({ kind }) => kind === "bundle"),
  ]);
}

const placeCiters = (citers: readonly Citer[], tops: readonly number[]): Placed<Citer>[] =>
  citers.map((node, at) => ({ node, top: tops[at] ?? 0, height: CITER_PX[node.kind] }));

function stackGroups(groups: readonly Cited[][], tops: readonly number[]) {
  const headings = groups.flatMap((group, at) =>
    group[0] && headingPx(group) > 0 ? [{ type: group[0].type, top: tops[at] ?? 0 }] : [],
  );
  const cited = groups.flatMap((group, at) =>
    group.map((node, row) => ({
      node,
      top: (tops[at] ?? 0) + headingPx(group) + row * CITED_PX,
      height: CITED_PX,
    })),
  );
  return { headings, cited };
}

const midsOf = (placed: readonly Placed<Citer | Cited>[]): ReadonlyMap<string, number> =>
  new Map(placed.map(({ node, top, height }) => [node.key, top + height / 2]));

function endsOf(citations: readonly Citation[], side: "from" | "to"): ReadonlyMap<string, string[]> {
  const ends = new Map<string, string[]>();
  for (const citation of citations) {
    const own = citation[side];
    ends.set(own, [...(ends.get(own) ?? []), citation[side === "from" ? "to" : "from"]]);
  }
  return ends;
}

function meanOf(keys: readonly string[] | undefined, mids: ReadonlyMap<string, number>, otherwise: number) {
  const found = (keys ?? []).flatMap((key) => mids.get(key) ?? []);
  return found.length > 0 ? found.reduce((sum, mid) => sum + mid, 0) / found.length : otherwise;
}
