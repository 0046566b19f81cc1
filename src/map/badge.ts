/** The printed value under a province's name, in pixels from the name's baseline. */
export const BADGE = { offsetY: 15, baseline: 4 } as const;

const LARGEST_PX = 13;
/** A symbol holds its number in print, so it is never smaller than this. */
const SMALLEST_PX = 8.5;
/** A corpus where every province has one article should not look like one where each has hundreds. */
const SMALLEST_MAX = 3;

/** The radius of a count's symbol: area in proportion to the count (graduated circles), down to what holds a number. */
export const badgeRadius = (count: number, highest: number): number =>
  Math.max(SMALLEST_PX, LARGEST_PX * Math.sqrt(count / Math.max(highest, SMALLEST_MAX)));
