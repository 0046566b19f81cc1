import type { Land } from "#dataset/boundaryFile.ts";
import { cameraFor, type Insets, isInSight, type MapCamera } from "#map/camera.ts";
import { project } from "#map/mercator.ts";
import type { MapModel } from "#map/model.ts";
import { landMarkup, outlineMarkup, regionClass, regionMarkup } from "#map/svg/markup.ts";
import { BASE_ZOOM, ORIGIN } from "#map/svg/outlinePath.ts";
import type { Screen } from "./partner/message.ts";

/** A shared screen with the card at the left, for where no window has said yet how it looks. */
export const USUAL_SCREEN: Screen = {
  width: 1920,
  height: 1080,
  map: { x: 0, y: 0, width: 1920, height: 1080 },
  covers: [{ x: 24, y: 24, width: 640, height: 1032 }],
  camera: null,
};

/** The camera with which a map shows a view that names none: the whole, or what is selected where that is out of it. */
export function pictureCamera({ focus, home }: MapModel, screen: Screen): MapCamera {
  const insets = insetsOf(screen);
  const whole = cameraFor(home, screen.map, insets);
  return !focus || isInSight(focus, whole, screen.map, insets)
    ? whole
    : cameraFor(focus, screen.map, insets, Math.max(7, whole.zoom + 1));
}

/** What stands before the map, as what it takes from each edge. */
export function insetsOf({ map, covers }: Screen): Insets {
  const insets = { top: 0, right: 0, bottom: 0, left: 0 };
  for (const { x, y, width, height } of covers) {
    const [left, top] = [x - map.x, y - map.y];
    if (width > map.width * 0.9) {
      if (top > map.height * 0.15) insets.bottom = Math.max(insets.bottom, map.height - top);
      else insets.top = Math.max(insets.top, top + height);
    } else if (left + width / 2 < map.width / 2) insets.left = Math.max(insets.left, left + width);
    else insets.right = Math.max(insets.right, map.width - left);
  }
  return insets;
}

/**
 * A small picture of a stage: the map without its words, what is selected in its outlines, and the cards as paper.
 * In pixels of that stage, for an SVG to scale.
 */
export function stepDrawing(model: MapModel, land: Land, camera: MapCamera, { map, covers }: Screen): string {
  const k = 2 ** (camera.zoom - BASE_ZOOM);
  const centre = project([camera.lng, camera.lat], BASE_ZOOM);
  const x = map.x + map.width / 2 - (centre.x - ORIGIN.x) * k;
  const y = map.y + map.height / 2 - (centre.y - ORIGIN.y) * k;
  const concerned = model.regions.filter((region) => region.concerned && !region.selected);
  const selected = model.regions.filter((region) => region.selected);
  const world = [
    landMarkup(land, "sketch"),
    ...model.regions.map((region) => regionMarkup(region.unit, regionClass(region), "sketch")),
    ...concerned.map(({ unit }) => outlineMarkup(unit, "concerned")),
    ...selected.map(({ unit }) => outlineMarkup(unit, "selected")),
  ];
  return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${k.toFixed(5)})">${world.join("")}</g>${covers.map(cardMarkup).join("")}`;
}

/** The lines of a card as it is read: how far from its top and how wide, in shares of its width. */
const LINES = [
  { class: "picture-headline", top: 0.1, wide: 0.72, high: 0.055 },
  { class: "picture-headline", top: 0.19, wide: 0.5, high: 0.055 },
  ...[0.31, 0.38, 0.45, 0.55, 0.62].map((top, at) => ({
    class: "picture-line",
    top,
    wide: at % 3 === 2 ? 0.55 : 0.84,
    high: 0.028,
  })),
];

/** A card as paper with lines instead of words: too small to be read, it is known by its shape. */
function cardMarkup({ x, y, width, height }: Screen["covers"][number]): string {
  const rect = (kind: string, left: number, top: number, wide: number, high: number) =>
    `<rect class="${kind}" x="${Math.round(left)}" y="${Math.round(top)}" width="${Math.round(wide)}" height="${Math.round(high)}" rx="${Math.round(width * 0.014)}"/>`;
  const lines = LINES.filter(({ top, high }) => (top + high + 0.06) * width < height).map((line) =>
    rect(line.class, x + width * 0.08, y + line.top * width, line.wide * width, line.high * width),
  );
  return rect("picture-card", x, y, width, height) + lines.join("");
}
