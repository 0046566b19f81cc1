import type { PlacedMark } from "./layOut.ts";
import type { TimeScale } from "./scaleOf.ts";

/** The room of one heap and the air around it. */
export const CELL_PX = 40;
/** So many marks may stand in one cell side by side and above each other. */
const MOST_ALONE = 9;

interface Cell {
  readonly x: number;
  readonly placed: readonly PlacedMark[];
}

export interface Cells {
  readonly alone: readonly PlacedMark[];
  readonly heaps: readonly Cell[];
  /** The same with the cells of these marks heaped as well, where they hold more than one. */
  readonly heaped: (also: ReadonlySet<PlacedMark>) => Cells;
}

/**
 * Parts marks into those that stand alone and heaps of those that stand too close. Cells begin at the same moments
 * however the chart is moved, so that a heap keeps its marks while it moves; a mark that a heap would cover joins it.
 */
export function cellsOf(placed: readonly PlacedMark[], scale: TimeScale): Cells {
  const cellMs = scale.ms(CELL_PX) - scale.ms(0);
  const cells = new Map<number, PlacedMark[]>();
  for (const one of placed) {
    const cell = Math.floor(scale.ms(one.x) / cellMs);
    const others = cells.get(cell);
    if (others) others.push(one);
    else cells.set(cell, [one]);
  }
  const centreOf = (cell: number): number => {
    const x = scale.x((cell + 0.5) * cellMs);
    return Math.min(Math.max(x, scale.left + CELL_PX / 4), scale.right - CELL_PX / 4);
  };
  const part = (isHeap: (of: readonly PlacedMark[]) => boolean): Cells => {
    const alone: PlacedMark[] = [];
    const heaps = new Map<number, PlacedMark[]>();
    for (const [cell, of] of cells) {
      if (isHeap(of)) heaps.set(cell, [...of]);
    }
    for (const [cell, of] of cells) {
      if (heaps.has(cell)) continue;
      for (const one of of) {
        const near = [cell - 1, cell + 1].find(
          (side) => heaps.has(side) && Math.abs(centreOf(side) - one.x) < CELL_PX * 0.6,
        );
        (near === undefined ? alone : (heaps.get(near) ?? alone)).push(one);
      }
    }
    return {
      alone,
      heaps: [...heaps].map(([cell, of]) => ({ x: centreOf(cell), placed: of })),
      heaped: (also) => part((of) => isHeap(of) || (of.length > 1 && of.some((one) => also.has(one)))),
    };
  };
  return part((of) => of.length > MOST_ALONE);
}
