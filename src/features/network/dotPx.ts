const SMALLEST_PX = 7;
const LARGEST_PX = 18;
/** While no count is higher than this, a step of one is still a step that can be seen. */
const LEAST_SCALE = 6;

/** The width of a dot whose area grows with a count, up to the highest count of its column. */
export const dotPx = (count: number, most: number): number =>
  SMALLEST_PX +
  (LARGEST_PX - SMALLEST_PX) * Math.sqrt((Math.max(1, count) - 1) / (Math.max(LEAST_SCALE, most) - 1));
