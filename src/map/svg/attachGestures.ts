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

/** What was left to the page around the map: a wheel without its key, or a single finger. */
export type Withheld = "wheel" | "touch";

interface GestureOptions {
  sizeOf: () => Size;
  /** Whether the page around the map comes first now: a wheel and one finger scroll it. */
  cooperative: () => boolean;
  onMove: (camera: MapCamera) => void;
  onEnd: (camera: MapCamera) => void;
  onWithheld: (gesture: Withheld) => void;
}

/** Drag, wheel, pinch and double click for the SVG map; loaded only where it stays. */
export function attachGestures(
  target: HTMLElement,
  { sizeOf, cooperative, onMove, onEnd, onWithheld }: GestureOptions,
): Gestures {
  const element = select(target);
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([2 ** (MIN_ZOOM - BASE_ZOOM), 2 ** (MAX_ZOOM - BASE_ZOOM)])
    .wheelDelta(wheelDelta)
    .filter((event: Event) => isMeant(event) && !(cooperative() && isForThePage(event)))
    .on("zoom", (event: D3ZoomEvent<HTMLElement, unknown>) => {
      if (event.sourceEvent) onMove(cameraOf(event.transform, sizeOf()));
    })
    .on("end", (event: D3ZoomEvent<HTMLElement, unknown>) => {
      if (event.sourceEvent) onEnd(cameraOf(event.transform, sizeOf()));
    });
  element.call(behaviour);

  const tell = (event: Event) => {
    if (cooperative() && isForThePage(event)) onWithheld(event.type === "wheel" ? "wheel" : "touch");
    // Where the map is as large as it gets, the library lets go of the wheel, and the browser would enlarge the page.
    else if (event.type === "wheel") event.preventDefault();
  };
  const told = ["wheel", "touchmove"] as const;
  for (const type of told) target.addEventListener(type, tell, { passive: false });
  return {
    follow: (camera, size) => element.call(behaviour.transform, transformOf(camera, size)),
    detach() {
      element.on(".zoom", null);
      for (const type of told) target.removeEventListener(type, tell);
    },
  };
}

/** What the library takes of itself: the first button, and no click with Ctrl, which is a menu on some machines. */
const isMeant = (event: Event): boolean =>
  !(event instanceof MouseEvent) || ((!event.ctrlKey || event.type === "wheel") && event.button === 0);

/** A wheel without Ctrl or ⌘, and a single finger, belong to the page around the map. */
function isForThePage(event: Event): boolean {
  if (event.type === "wheel") return !(event as WheelEvent).ctrlKey && !(event as WheelEvent).metaKey;
  return event.type.startsWith("touch") && (event as TouchEvent).touches.length < 2;
}

/** A pinch on a touchpad comes as a wheel with Ctrl and small steps; a wheel's own steps are large with or without it. */
const PINCH_PX = 50;
const DOUBLINGS_PER_PX = 0.002;
const LINE_PX = 25;
const PAGE_PX = 500;

function wheelDelta({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const px = deltaY * (deltaMode === 1 ? LINE_PX : deltaMode === 2 ? PAGE_PX : 1);
  return -px * DOUBLINGS_PER_PX * (ctrlKey && Math.abs(px) < PINCH_PX ? 10 : 1);
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
