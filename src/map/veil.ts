/** How much of the plain country colour lies over a province that steps back; the style sheet mixes the same share. */
export const VEIL_OPACITY = 0.68;
