import { select } from "d3-selection";
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from "d3-zoom";
import { MAX_ZOOM, type MapCamera, MIN_ZOOM, type Size } from "../camera.ts";
import { project, unproject } from "../mercator.ts";
import { BASE_ZOOM, ORIGIN } from "./outlinePath.ts";

export interface Gestures {
  /** Tells the gestures where the map is after it was moved by other means. */
  follow: (camera: MapCamera, size: Size) => void;
  detach: () => void;
}

/** Drag, wheel, pinch and double click for the SVG map; loaded only where MapLibre cannot be had. */
export function attachGestures(
  target: HTMLElement,
  sizeOf: () => Size,
  onMove: (camera: MapCamera, byReader: boolean) => void,
  onEnd: (camera: MapCamera) => void,
): Gestures {
  const element = select(target);
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([2 ** (MIN_ZOOM - BASE_ZOOM), 2 ** (MAX_ZOOM - BASE_ZOOM)])
    .on("zoom", (event: D3ZoomEvent<HTMLElement, unknown>) => {
      if (event.sourceEvent) onMove(cameraOf(event.transform, sizeOf()), true);
    })
    .on("end", (event: D3ZoomEvent<HTMLElement, unknown>) => {
      if (event.sourceEvent) onEnd(cameraOf(event.transform, sizeOf()));
    });
  element.call(behaviour);
  return {
    follow: (camera, size) => element.call(behaviour.transform, transformOf(camera, size)),
    detach: () => element.on(".zoom", null),
  };
}

function transformOf(camera: MapCamera, size: Size): ZoomTransform {
  const k = 2 ** (camera.zoom - BASE_ZOOM);
  const centre = project([camera.lng, camera.lat], BASE_ZOOM);
  return zoomIdentity
    .translate(size.width / 2 - (centre.x - ORIGIN.x) * k, size.height / 2 - (centre.y - ORIGIN.y) * k)
    .scale(k);
}

function cameraOf({ k, x, y }: ZoomTransform, size: Size): MapCamera {
  const centre = { x: (size.width / 2 - x) / k + ORIGIN.x, y: (size.height / 2 - y) / k + ORIGIN.y };
  const [lng, lat] = unproject(centre, BASE_ZOOM);
  return { zoom: BASE_ZOOM + Math.log2(k), lat, lng };
}
