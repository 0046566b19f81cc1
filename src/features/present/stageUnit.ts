/** The screen that sizes are given for: a shared one of 1080 lines; a sheet that stands upright for an upright one. */
const WIDE = { width: 1920, height: 1080 };
const UPRIGHT = { width: 800, height: 1400 };
/** Body text of 28 is still 16.8 pixels then: the least that is read without effort at arm's length. */
const LEAST = 0.6;

/** Pixels of this screen for one of the screen that sizes are given for: 1 at 1920 × 1080. */
export function stageUnit(width: number, height: number): number {
  const of = isUpright(width, height) ? UPRIGHT : WIDE;
  return Math.max(LEAST, Math.round(Math.min(width / of.width, height / of.height) * 1000) / 1000);
}

/** Whether the card stands under the map and not beside it; the style sheet asks the same of the screen. */
export const isUpright = (width: number, height: number): boolean => width <= height;

/** The map's words as multiples of the size they have in the atlas, whose smallest names have 11.5 pixels. */
export const mapTextScale = (unit: number): number => Math.max(1, (22.1 / 11.5) * unit);
