import type { BoundaryUnit } from "#dataset/boundaryFile.ts";
import type { ProvinceId } from "#dataset/schema.ts";
import { project } from "./mercator.ts";

export type Direction = "ArrowUp" | "ArrowRight" | "ArrowDown" | "ArrowLeft";

const vectors: Record<Direction, readonly [x: number, y: number]> = {
  ArrowUp: [0, -1],
  ArrowRight: [1, 0],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
};

/** How much further than its furthest neighbour a unit without a common border may lie: across a bay, not a sea. */
const REACH = 1.85;

/**
 * The unit that an arrow key leads to: of the neighbours the one that lies best in that direction, else, at a
 * coast or where no border goes that way, the nearest unit that does and is no leap. Null where there is none.
 */
export function neighbourInDirection(
  units: readonly BoundaryUnit[],
  from: ProvinceId,
  direction: Direction,
): ProvinceId | null {
  const start = units.find(({ id }) => id === from);
  if (!start) return null;
  const centre = project([...start.label], 8);
  const [vx, vy] = vectors[direction];
  const others = units
    .filter(({ id }) => id !== from)
    .map(({ id, label }) => {
      const point = project([...label], 8);
      const [dx, dy] = [point.x - centre.x, point.y - centre.y];
      const distance = Math.hypot(dx, dy);
      return { id, distance, along: (dx * vx + dy * vy) / (distance || 1) };
    });
  const distances = new Map(others.map(({ id, distance }) => [id, distance]));
  const candidates = others
    // Within 60° of the arrow: further off, another arrow is the natural one.
    .filter(({ along }) => along > 0.5);
  const neighbours = candidates.filter(({ id }) => start.neighbours.includes(id));
  const reach = REACH * Math.max(0, ...start.neighbours.map((id) => distances.get(id) ?? 0));
  const best = neighbours.length > 0 ? neighbours : candidates.filter(({ distance }) => distance <= reach);
  best.sort((a, b) => a.distance / a.along ** 2 - b.distance / b.along ** 2);
  return best[0]?.id ?? null;
}
