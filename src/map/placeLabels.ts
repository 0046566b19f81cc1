import type { MapCamera, Size } from "./camera.ts";
import { toScreen } from "./camera.ts";
import type { Region } from "./model.ts";

/** A label that found its place, in pixels of the screen. */
export interface PlacedLabel {
  region: Region;
  x: number;
  y: number;
  size: "large" | "small";
}

export const LABEL_PX = { large: 14, small: 11.5 } as const;
/** Mean advance of Be Vietnam Pro in ems, measured generously: a label too far beats two that touch. */
const EMS_PER_LETTER = 0.58;
const LINE = 1.25;
/** The badge with the printed value stands under the name. */
const BADGE_PX = 20;

const rank = (region: Region) =>
  (region.selected ? 8 : 0) + (region.concerned ? 4 : 0) + (region.coverage === "value" ? 2 : 0);

/**
 * One label a province, the important ones first; a label that would touch another is left out until the reader
 * zooms in. Greedy placement by priority at fixed anchors.
 */
export function placeLabels(regions: readonly Region[], camera: MapCamera, size: Size): PlacedLabel[] {
  const taken: { left: number; top: number; right: number; bottom: number }[] = [];
  const placed: PlacedLabel[] = [];
  const byRank = [...regions].sort((a, b) => rank(b) - rank(a) || a.id.localeCompare(b.id));
  for (const region of byRank) {
    const { x, y } = toScreen(region.labelAt, camera, size);
    if (x < -80 || y < -40 || x > size.width + 80 || y > size.height + 40) continue;
    const labelSize = rank(region) > 0 ? "large" : "small";
    const px = LABEL_PX[labelSize];
    const halfWidth = (region.label.length * px * EMS_PER_LETTER) / 2 + 3;
    const halfHeight = (px * LINE) / 2;
    const bottom = y + halfHeight + (region.printed === null ? 0 : BADGE_PX);
    const box = { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom };
    const free = taken.every(
      (other) =>
        box.left > other.right || box.right < other.left || box.top > other.bottom || box.bottom < other.top,
    );
    if (!free && !region.selected) continue;
    taken.push(box);
    placed.push({ region, x, y, size: labelSize });
  }
  return placed;
}
