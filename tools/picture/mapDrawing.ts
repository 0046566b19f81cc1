import type { Geometry, Land } from "../../src/dataset/boundaryFile.ts";
import { BADGE, badgeRadius } from "../../src/map/badge.ts";
import { boundsOf, cameraFor, type MapCamera, type Size, toScreen } from "../../src/map/camera.ts";
import { type Bounds, project } from "../../src/map/mercator.ts";
import type { MapModel, Region } from "../../src/map/model.ts";
import { LABEL_PX, placeLabels } from "../../src/map/placeLabels.ts";
import { BASE_ZOOM, ORIGIN, outlinePath } from "../../src/map/svg/outlinePath.ts";
import { letters, textWidth } from "./typeface.ts";

/** Where a map stands in a picture, and what it is painted with. */
export interface Frame {
  bounds: Bounds;
  size: Size;
  colour: (name: string) => string;
}

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };
const HALO_PX = 3.4;

const cameraOf = ({ bounds, size }: Frame): MapCamera => cameraFor(bounds, size, NO_INSETS);

/** Land and provinces in their colours, without a word: the same in every picture of one frame and model. */
export function groundDrawing(model: MapModel, land: Land, frame: Frame): string {
  const { colour } = frame;
  const pen = penOf(frame);
  return pen.world([
    ...land.map(({ geometry }) => pen.path(geometry, colour("map-land"), colour("map-land-line"), 0.6)),
    ...model.regions.map(({ step, unit }) =>
      pen.path(
        unit.geometry,
        colour(step === null ? "map-country" : `map-step-${step}`),
        colour("map-line"),
        0.9,
      ),
    ),
  ]);
}

/**
 * What stands on the ground: outlines of what is selected or concerned, names and numbers. Each letter is an outline
 * too, since nothing has the typeface where a picture is drawn.
 */
export function figureDrawing(model: MapModel, frame: Frame): string {
  const { colour, size } = frame;
  const camera = cameraOf(frame);
  const pen = penOf(frame);
  const outlined = model.regions.filter(({ selected, concerned }) => selected || concerned);
  const outlines = pen.world([
    ...outlined.map(({ unit }) => pen.path(unit.geometry, "none", colour("map-halo"), 6)),
    ...outlined.map(({ unit }) => pen.path(unit.geometry, "none", colour("map-ink"), 2.6)),
  ]);
  const highest = Math.max(0, ...model.regions.map(({ value }) => value ?? 0));
  const inSight = model.regions.filter(({ unit }) => pen.isInSight(unit.geometry));
  const labels = placeLabels(inSight, [], camera, size).map(({ region, dx, dy, size: labelSize, named }) => {
    const at = toScreen(region.labelAt, camera, size);
    const [x, y] = [at.x + dx, at.y + dy];
    return (named ? nameAt(region, labelSize, x, y, frame) : "") + badgeAt(region, highest, x, y, frame);
  });
  return outlines + labels.join("");
}

function nameAt(
  region: Region,
  labelSize: "large" | "small",
  x: number,
  y: number,
  { size, colour }: Frame,
): string {
  const px = LABEL_PX[labelSize];
  const quiet = labelSize === "small";
  const weight = quiet ? 400 : 600;
  const half = textWidth(region.label, px, weight) / 2;
  // A name cut by the edge says less than none.
  if (x - half < 4 || x + half > size.width - 4 || y - px < 4 || y > size.height - 4) return "";
  const at = { x, y, size: px, weight, anchor: "middle" } as const;
  const halo = `fill="none" stroke="${colour("map-halo")}" stroke-width="${HALO_PX}" stroke-linejoin="round"`;
  const ink = `fill="${colour(quiet ? "map-label-quiet" : "map-label")}"`;
  return letters(region.label, at, halo) + letters(region.label, at, ink);
}

function badgeAt(region: Region, highest: number, x: number, y: number, { colour }: Frame): string {
  if (region.printed === null) return "";
  const middle = y + BADGE.offsetY;
  const at = { x, y: middle + BADGE.baseline, size: 11.5, weight: 600, anchor: "middle" } as const;
  const number = letters(region.printed, at, `fill="${colour("accent-ink")}"`);
  return `<circle cx="${x.toFixed(1)}" cy="${middle.toFixed(1)}" r="${badgeRadius(region.value ?? 0, highest).toFixed(1)}" fill="${colour("accent")}" stroke="${colour("map-halo")}" stroke-width="1.5"/>${number}`;
}

/** Draws outlines as the frame's camera sees them; what it does not see is left out. */
function penOf(frame: Frame) {
  const { size, bounds } = frame;
  const camera = cameraOf(frame);
  const k = 2 ** (camera.zoom - BASE_ZOOM);
  const centre = project([camera.lng, camera.lat], BASE_ZOOM);
  const x = size.width / 2 - (centre.x - ORIGIN.x) * k;
  const y = size.height / 2 - (centre.y - ORIGIN.y) * k;
  const isInSight = (geometry: Geometry): boolean => {
    const [west, south, east, north] = boundsOf([geometry]) ?? bounds;
    const topLeft = toScreen([west, north], camera, size);
    const bottomRight = toScreen([east, south], camera, size);
    return topLeft.x < size.width && bottomRight.x > 0 && topLeft.y < size.height && bottomRight.y > 0;
  };
  return {
    isInSight,
    path: (geometry: Geometry, fill: string, stroke: string, px: number): string =>
      isInSight(geometry)
        ? `<path d="${outlinePath(geometry, "sketch")}" fill="${fill}" stroke="${stroke}" stroke-width="${(px / k).toFixed(3)}" stroke-linejoin="round"/>`
        : "",
    world: (paths: readonly string[]): string =>
      `<g transform="translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${k.toFixed(5)})">${paths.join("")}</g>`,
  };
}
