/** Which side in time dashed boundaries lie on: they are told apart by their dashes, not by colour. */
export type When = "earlier" | "later";

/** Dashes and gaps in pixels: short for what was, dash and dot for what is to come. */
export const DASH_PX: Readonly<Record<When, readonly number[]>> = { earlier: [5, 3.5], later: [10, 3, 2, 3] };

/** Widths in pixels: of a whole set, of the units that the selected one was or becomes, and of the light under both. */
export const DASH_WIDTH_PX = { whole: 1.3, strong: 2, under: 2.4 } as const;
