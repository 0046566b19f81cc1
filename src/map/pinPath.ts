/** A drop whose point stands on the place: an SVG path from that point, 17 pixels high. */
export const PIN_PATH = "M0 0C-5-6-6-8-6-11a6 6 0 0 1 12 0c0 3-1 5-6 11z";
