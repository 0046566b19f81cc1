import { BADGE } from "./badge.ts";
import { type MapCamera, type Size, toScreen } from "./camera.ts";
import type { Pin, Region } from "./model.ts";

/** A label that found its place: pixels of the screen to set it off from the province's label point. */
export interface PlacedLabel {
  region: Region;
  dx: number;
  dy: number;
  size: "large" | "small";
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const LABEL_PX = { large: 14, small: 11.5 } as const;
/** Mean advance of Be Vietnam Pro in ems, measured generously: a label too far beats two that touch. */
const EMS_PER_LETTER = 0.57;
const PIN_PX = { halfWidth: 8, height: 19 } as const;

const rank = (region: Region) =>
  (region.selected ? 8 : 0) + (region.concerned ? 4 : 0) + (region.coverage === "value" ? 2 : 0);

const touch = (a: Box, b: Box) =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/**
 * One label a province, the important ones first, clear of the pins and of each other: at the label point, else
 * a little above, below or beside it, else not until the reader zooms in. Greedy placement over candidate
 * positions by priority (Christensen, Marks and Shieber 1995).
 */
export function placeLabels(
  regions: readonly Region[],
  pins: readonly Pin[],
  camera: MapCamera,
  size: Size,
): PlacedLabel[] {
  const taken: Box[] = pins.map((pin) => {
    const { x, y } = toScreen(pin.at, camera, size);
    return { left: x - PIN_PX.halfWidth, right: x + PIN_PX.halfWidth, top: y - PIN_PX.height, bottom: y + 2 };
  });
  const placed: PlacedLabel[] = [];
  const byRank = [...regions].sort((a, b) => rank(b) - rank(a) || a.id.localeCompare(b.id));
  for (const region of byRank) {
    const { x, y } = toScreen(region.labelAt, camera, size);
    const important = rank(region) > 0;
    const px = LABEL_PX[important ? "large" : "small"];
    const halfWidth = (region.label.length * px * EMS_PER_LETTER) / 2 + 2;
    const bottom = region.printed === null ? px * 0.35 : BADGE.offsetY + 11;
    const boxAt = (dx: number, dy: number): Box => ({
      left: x + dx - halfWidth,
      right: x + dx + halfWidth,
      top: y + dy - px,
      bottom: y + dy + bottom,
    });
    const beside = halfWidth + PIN_PX.halfWidth + 2;
    const candidates: readonly (readonly [number, number])[] = important
      ? [
          [0, 0],
          [0, -14],
          [0, 20],
          [0, -30],
          [beside, 4],
          [-beside, 4],
        ]
      : [[0, 0]];
    const free = candidates.find(([dx, dy]) => {
      const box = boxAt(dx, dy);
      return taken.every((other) => !touch(box, other));
    });
    const at = free ?? (region.selected ? ([0, 0] as const) : null);
    if (!at) continue;
    taken.push(boxAt(...at));
    placed.push({ region, dx: at[0], dy: at[1], size: important ? "large" : "small" });
  }
  return placed;
}
