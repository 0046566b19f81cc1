import type { Land } from "#dataset/boundaryFile.ts";
import { cameraFor, type Insets, type MapCamera } from "#map/camera.ts";
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

/** Nearer than this a small picture would show one province and nothing of where it is. */
const NEAREST_ZOOM = 8.2;

/** The camera with which a screen shows a view that names none: all that is selected, else all that holds articles. */
export const pictureCamera = (model: MapModel, screen: Screen): MapCamera =>
  cameraFor(model.focus ?? model.home, screen.map, insetsOf(screen), NEAREST_ZOOM);

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
 * A small picture of a stage: the map without its words, what is selected in its outlines, and the cards as blank
 * paper. In pixels of that stage, for an SVG to scale.
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
  const cards = covers.map(
    (card) =>
      `<rect class="picture-card" x="${card.x}" y="${card.y}" width="${card.width}" height="${card.height}" rx="16"/>`,
  );
  return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${k.toFixed(5)})">${world.join("")}</g>${cards.join("")}`;
}
