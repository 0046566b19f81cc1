import type { Land } from "#dataset/boundaryFile.ts";
import type { MapCamera, Size } from "#map/camera.ts";
import { createOverlay } from "#map/createOverlay.ts";
import type { MapModel } from "#map/model.ts";
import { createSvgRenderer } from "#map/svg/createSvgRenderer.ts";
import { inlinePaint } from "./inlinePaint.ts";

/**
 * The map as markup that needs no style sheet, in light colours whatever the page wears: drawn by the renderers of
 * the screen on a stage out of sight, then each element given the paint that the style sheet gave it there.
 * `id` sets the names of its patterns apart from others in the same document.
 */
export function mapMarkup(model: MapModel, land: Land, camera: MapCamera, size: Size, id: string): string {
  const stage = document.createElement("div");
  stage.className = "share-stage light-only";
  stage.setAttribute("aria-hidden", "true");
  const [below, above] = [document.createElement("div"), document.createElement("div")];
  stage.append(below, above);
  document.body.append(stage);
  const renderer = createSvgRenderer(below, land);
  const overlay = createOverlay(above, () => {});
  try {
    renderer.paint(model);
    renderer.move(camera, size);
    overlay.paint(model);
    overlay.move(camera, size);
    for (const label of stage.querySelectorAll(".label, .dash-note")) if (isCut(label, size)) label.remove();
    const drawings = [...stage.querySelectorAll("svg")].map((svg) => inlinePaint(svg));
    return drawings.join("").replaceAll("atlas-hatch", `${id}-hatch`);
  } finally {
    renderer.destroy();
    overlay.destroy();
    stage.remove();
  }
}

/** Mean advance of the font in ems, and the letters of names above their line. */
const EMS_PER_LETTER = 0.57;
const LETTER_PX = 14;

/** Whether the frame would cut a name: a picture cannot be dragged to read the rest. */
function isCut(label: Element, { width, height }: Size): boolean {
  const at = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(label.getAttribute("transform") ?? "");
  if (!at) return false;
  const [x, y] = [Number(at[1]), Number(at[2])];
  const texts = [label, ...label.querySelectorAll("text")].filter(({ localName }) => localName === "text");
  const letters = Math.max(0, ...texts.map(({ textContent }) => textContent?.length ?? 0));
  const half = (letters * LETTER_PX * EMS_PER_LETTER) / 2;
  const below = label.querySelector(".label-value") ? 26 : 4;
  return x - half < 0 || x + half > width || y - LETTER_PX < 0 || y + below > height;
}
