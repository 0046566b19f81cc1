import { readFileSync } from "node:fs";
import { rasterise } from "./picture/rasterise.ts";

/** Corners of the icon's own; where a system cuts the corners, the ground goes to the edge. */
const ROUNDED = / rx="\d+"/;
/** A mask may cut away a tenth at each side: what matters stays within the middle four fifths. */
const MASKED = { scale: 0.72, from: 32 * 0.14 };

/** The icon as pictures, by file name, drawn from the one drawing in public/icon.svg. */
export async function drawIcons(): Promise<ReadonlyMap<string, Uint8Array>> {
  const icon = readFileSync("public/icon.svg", "utf8");
  const square = icon.replace(ROUNDED, "");
  const masked = square.replace(
    "<path ",
    `<path transform="translate(${MASKED.from} ${MASKED.from}) scale(${MASKED.scale})" `,
  );
  if (square === icon || masked === square) throw new Error("public/icon.svg is not a ground and a path");
  return new Map([
    ["icon-192.png", await rasterise(icon, 192)],
    ["icon-512.png", await rasterise(icon, 512)],
    ["icon-maskable-512.png", await rasterise(masked, 512)],
    // iOS cuts the corners itself and paints what is transparent black.
    ["apple-touch-icon.png", await rasterise(square, 180)],
  ]);
}
