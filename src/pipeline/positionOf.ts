import { type Document, isMap, isNode, isScalar, isSeq, type LineCounter, type Node } from "yaml";

const startOf = (node: unknown): number | null => (isNode(node) && node.range ? node.range[0] : null);

const nameOf = (key: unknown): string => String(isScalar(key) ? key.value : key);

/**
 * Line and column (from 1) of what `path` leads to in a YAML document: the value, or its key where `atKey` is set.
 * A path that leads nowhere gives the last node on its way.
 */
export function positionOf(
  document: Document,
  lines: LineCounter,
  path: readonly PropertyKey[],
  atKey = false,
): { line: number; column: number } {
  let node: Node | null = isNode(document.contents) ? document.contents : null;
  let offset = startOf(node) ?? 0;
  for (const [at, step] of path.entries()) {
    const pair = isMap(node) ? node.items.find(({ key }) => nameOf(key) === String(step)) : undefined;
    if (pair && atKey && at === path.length - 1) return toPosition(lines, startOf(pair.key) ?? offset);
    const next: unknown = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
    if (!isNode(next)) break;
    node = next;
    offset = startOf(node) ?? offset;
  }
  return toPosition(lines, offset);
}

function toPosition(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}
