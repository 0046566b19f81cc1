import type { Land } from "#dataset/boundaryFile.ts";
import { BADGE, badgeRadius } from "../badge.ts";
import { type MapCamera, type Size, toScreen } from "../camera.ts";
import { project } from "../mercator.ts";
import type { MapModel } from "../model.ts";
import { LABEL_PX, placeLabels } from "../placeLabels.ts";
import { escapeXml, landMarkup, regionClass, regionMarkup } from "./markup.ts";
import { BASE_ZOOM, ORIGIN } from "./outlinePath.ts";

/**
 * The first view as one SVG that needs no script: what the page shows until the app has drawn its own. The view
 * box is the part of the map that no panel covers, so that the style sheet can set it where the app will.
 */
export function posterMarkup(model: MapModel, land: Land, camera: MapCamera, size: Size): string {
  const k = 2 ** (camera.zoom - BASE_ZOOM);
  const centre = project([camera.lng, camera.lat], BASE_ZOOM);
  const x = size.width / 2 - (centre.x - ORIGIN.x) * k;
  const y = size.height / 2 - (centre.y - ORIGIN.y) * k;
  const world = [
    landMarkup(land, "sketch"),
    ...model.regions.map((region) => regionMarkup(region.unit, regionClass(region), "sketch")),
  ];
  const highest = Math.max(0, ...model.regions.map(({ value }) => value ?? 0));
  const labels = placeLabels(model.regions, model.pins, camera, size).map(
    ({ region, dx, dy, size: labelSize, named }) => {
      const at = toScreen(region.labelAt, camera, size);
      const name = !named
        ? ""
        : `<text class="label-name ${labelSize}" font-size="${LABEL_PX[labelSize]}">${escapeXml(region.label)}</text>`;
      const value =
        region.printed === null
          ? ""
          : `<circle class="label-badge" cy="${BADGE.offsetY}" r="${badgeRadius(region.value ?? 0, highest).toFixed(1)}"/><text class="label-value" y="${BADGE.offsetY + BADGE.baseline}">${region.printed}</text>`;
      return `<g class="label count" transform="translate(${(at.x + dx).toFixed(1)} ${(at.y + dy).toFixed(1)})">${name}${value}</g>`;
    },
  );
  return `<svg class="atlas-svg" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${escapeXml(model.description)}"><g transform="translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${k.toFixed(5)})">${world.join("")}</g>${labels.join("")}</svg>`;
}
