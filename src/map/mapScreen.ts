import {
  cameraFor,
  type Dress,
  type Insets,
  isInSight,
  isNarrow,
  legendColumnPx,
  type MapCamera,
  type Size,
} from "./camera.ts";
import type { Bounds } from "./mercator.ts";
import type { MapModel } from "./model.ts";
import type { Box } from "./placeLabels.ts";

/** What a map is drawn on: its size, what its panels cover, and how high its legend is. */
export interface MapScreen extends Dress {
  size: Size;
  panels: Insets;
  legendPx: number;
}

/** The legend stands above the line of attribution. */
const LEGEND_GAP_PX = 12;
const ATTRIBUTION_PX = 26;

const coversInRows = (screen: MapScreen): boolean =>
  screen.legend === "over" && isNarrow(screen.size, screen.panels, screen);

/** What covers the map at its edges: panels, and the legend where it lies in rows over the map. */
export const coveredEdges = (screen: MapScreen): Insets =>
  coversInRows(screen)
    ? { ...screen.panels, bottom: screen.panels.bottom + screen.legendPx + LEGEND_GAP_PX }
    : screen.panels;

/** Panels and legend as boxes of the screen, for words that must not be cut by them. */
export function coversOf(screen: MapScreen): Box[] {
  const { panels, legendPx, textScale } = screen;
  const { width, height } = screen.size;
  const { top, right, bottom, left } = panels;
  const edges = [
    { left: Number.NEGATIVE_INFINITY, right: left, top: 0, bottom: height },
    { left: width - right, right: Number.POSITIVE_INFINITY, top: 0, bottom: height },
    { left: 0, right: width, top: Number.NEGATIVE_INFINITY, bottom: top },
    { left: 0, right: width, top: height - bottom, bottom: Number.POSITIVE_INFINITY },
  ];
  if (screen.legend === "under") return edges;
  const legend = {
    left,
    right: coversInRows(screen) ? width - right : left + legendColumnPx(screen.size, panels, screen),
    top: height - bottom - ATTRIBUTION_PX * textScale - legendPx,
    bottom: height,
  };
  return [...edges, legend];
}

/** The camera that shows the whole. */
export const wholeOf = (model: MapModel, screen: MapScreen): MapCamera =>
  cameraFor(model.home, screen.size, coveredEdges(screen), undefined, screen);

/** Whether bounds are in sight where nothing covers the map. */
export const shows = (screen: MapScreen, camera: MapCamera, bounds: Bounds): boolean =>
  isInSight(bounds, camera, screen.size, coveredEdges(screen), screen);

/** What is selected, among its neighbours: nearer than the whole by one doubling at most. */
export const closeUpOf = (focus: Bounds, model: MapModel, screen: MapScreen): MapCamera =>
  cameraFor(focus, screen.size, coveredEdges(screen), Math.max(7, wholeOf(model, screen).zoom + 1), screen);

/** The whole, unless what is selected would not be in sight there. */
export function wholeOrCloseUpOf(model: MapModel, screen: MapScreen): MapCamera {
  const whole = wholeOf(model, screen);
  return model.focus && !shows(screen, whole, model.focus) ? closeUpOf(model.focus, model, screen) : whole;
}
