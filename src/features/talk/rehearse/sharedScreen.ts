import type { MapScreen } from "#map/mapScreen.ts";

/**
 * The screen that a talk is given on: 1920 × 1080, the card at its left, names of 22 pixels and more. The stage's own
 * sizes are the same (features/present/stage.css, stageUnit.ts); a test holds the two together.
 */
export const SHARED_SCREEN: MapScreen = {
  size: { width: 1920, height: 1080 },
  panels: { top: 0, right: 0, bottom: 0, left: 912 },
  legendPx: 196,
  textScale: 22.1 / 11.5,
  legend: "over",
};
/** The smallest letters that the last row reads. */
export const SMALLEST_NAME_PX = 22;
