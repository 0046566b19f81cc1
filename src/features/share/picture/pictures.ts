import type { Size } from "#map/camera.ts";

/** The pictures on offer: for slides and print, for cards of social media, and to be worked on. */
export const PICTURES = [
  { name: "PNG, 1600 × 900", kind: "png", size: { width: 1600, height: 900 } },
  { name: "PNG, 1200 × 630", kind: "png", size: { width: 1200, height: 630 } },
  { name: "SVG, 1600 × 900", kind: "svg", size: { width: 1600, height: 900 } },
] as const satisfies readonly { name: string; kind: "png" | "svg"; size: Size }[];

/** `-1600x900.png` */
export const pictureEnding = ({ kind, size }: (typeof PICTURES)[number]): string =>
  `-${size.width}x${size.height}.${kind}`;
