import { type GeoJSONSource, Map as MapLibreMap, type MapMouseEvent, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import type { Land } from "#dataset/boundaryFile.ts";
import type { ProvinceId } from "#dataset/schema.ts";
import { MAX_ZOOM, type MapCamera, MIN_ZOOM } from "../camera.ts";
import type { GestureWords } from "../gestureWords.ts";
import type { MapModel, MapRenderer } from "../model.ts";
import type { Withheld } from "../svg/attachGestures.ts";
import { unitAt } from "../unitAt.ts";
import { dashCollection, landCollection } from "./collections.ts";
import { createUnitStacks } from "./createUnitStacks.ts";
import { hatchImage } from "./hatchImage.ts";
import { readPalette } from "./readPalette.ts";
import { HATCH_IMAGE, mapStyle, SOURCES } from "./style.ts";

setWorkerUrl(workerUrl);

export interface GlRenderer extends MapRenderer {
  /** Goes to a camera: at once, or over a time in milliseconds. */
  goTo: (camera: MapCamera, durationMs: number) => void;
  zoomBy: (steps: number, durationMs: number) => void;
  highlight: (hovered: readonly ProvinceId[], active: ProvinceId | null) => void;
  /** Reads the colours anew after the scheme has changed. */
  recolor: () => void;
  resize: () => void;
  /** The words of MapLibre's hint about gestures, in another language. */
  say: (words: GestureWords) => void;
}

export interface GlEvents {
  /** The first frame in which everything has been drawn. */
  ready: () => void;
  /** Every frame of a movement. */
  moving: (camera: MapCamera) => void;
  /** The end of a movement; `byReader` where a hand or key caused it. */
  moved: (camera: MapCamera, byReader: boolean) => void;
  hover: (province: ProvinceId | null, point: { x: number; y: number } | null) => void;
  select: (province: ProvinceId | null) => void;
  /** A wheel or a finger was left to the page around the map. */
  withheld: (gesture: Withheld) => void;
  /** The graphics context is gone, or drawing failed for good. */
  lost: (reason: string) => void;
}

export interface GlOptions {
  container: HTMLElement;
  land: Land;
  camera: MapCamera;
  events: GlEvents;
  /** In frames of other pages a wheel scrolls the host unless Ctrl is held; not in full screen. */
  cooperativeGestures: boolean;
  words: GestureWords;
}

/** A context that does not come back within this time is taken for lost. */
const CONTEXT_PATIENCE_MS = 4000;

/** Paints the model with MapLibre. Throws where WebGL 2 is missing. */
export function createGlRenderer({
  container,
  land,
  camera,
  events,
  cooperativeGestures,
  words,
}: GlOptions): GlRenderer {
  const map = new MapLibreMap({
    container,
    style: mapStyle(readPalette(container), landCollection(land)),
    center: [camera.lng, camera.lat],
    zoom: camera.zoom,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    keyboard: false,
    fadeDuration: 0,
    cooperativeGestures,
    locale: {
      "CooperativeGesturesHandler.WindowsHelpText": words.wheel,
      "CooperativeGesturesHandler.MacHelpText": words.wheel,
      "CooperativeGesturesHandler.MobileHelpText": words.touch,
    },
    renderWorldCopies: false,
    maplibreLogo: false,
  });
  map.touchZoomRotate.disableRotation();
  const canvas = map.getCanvas();
  // MapLibre names its canvas as a landmark; the landmark here is the section around it.
  canvas.removeAttribute("role");
  canvas.removeAttribute("aria-label");
  canvas.setAttribute("aria-hidden", "true");
  canvas.tabIndex = -1;

  let model: MapModel | null = null;
  const stacks = createUnitStacks(map, () => readPalette(container));
  let dashed: MapModel["dashes"] = [];
  let hovered: readonly ProvinceId[] = [];
  let active: ProvinceId | null = null;
  let patience: ReturnType<typeof setTimeout> | null = null;

  const current = (): MapCamera => {
    const { lng, lat } = map.getCenter();
    return { zoom: map.getZoom(), lat, lng };
  };
  const addHatch = () => {
    const ratio = Math.ceil(window.devicePixelRatio || 1);
    const image = hatchImage(readPalette(container).hatch, 8 * ratio);
    if (map.hasImage(HATCH_IMAGE)) map.removeImage(HATCH_IMAGE);
    map.addImage(HATCH_IMAGE, image, { pixelRatio: ratio });
  };
  const apply = () => {
    if (!model || !map.getSource(SOURCES.dashes)) return;
    stacks.show(model);
    if (sameDashes(dashed, model.dashes)) return;
    dashed = model.dashes;
    (map.getSource(SOURCES.dashes) as GeoJSONSource).setData(dashCollection(dashed));
  };

  map.once("style.load", () => {
    addHatch();
    apply();
  });
  map.once("idle", () => events.ready());
  map.on("move", () => events.moving(current()));
  map.on("moveend", (event) => events.moved(current(), Boolean(event.originalEvent) || "byReader" in event));
  const provinceAt = ({ lngLat: { lng, lat } }: MapMouseEvent): ProvinceId | null =>
    model && unitAt(model.units, [lng, lat]);
  map.on("mousemove", (event) => {
    const province = provinceAt(event);
    canvas.style.cursor = province ? "pointer" : "";
    events.hover(province, event.point);
  });
  map.on("mouseout", () => events.hover(null, null));
  map.on("click", (event) => events.select(provinceAt(event)));
  map.on("error", ({ error }) => console.warn("map:", error.message));
  map.on("cooperativegestureprevented", ({ gestureType }) =>
    events.withheld(gestureType === "wheel_zoom" ? "wheel" : "touch"),
  );
  const onFullscreen = () => {
    const isWanted = cooperativeGestures && document.fullscreenElement === null;
    if (isWanted === map.cooperativeGestures.isEnabled()) return;
    if (isWanted) map.cooperativeGestures.enable();
    else map.cooperativeGestures.disable();
  };
  document.addEventListener("fullscreenchange", onFullscreen);
  onFullscreen();
  let isGone = false;
  canvas.addEventListener("webglcontextlost", () => {
    // MapLibre gives the context up when it goes: that one was not lost.
    if (isGone) return;
    patience = setTimeout(() => events.lost("the graphics context was lost"), CONTEXT_PATIENCE_MS);
  });
  canvas.addEventListener("webglcontextrestored", () => {
    if (patience !== null) clearTimeout(patience);
    // MapLibre restores style and sources; images and feature state are ours to give again.
    map.once("styledata", () => {
      addHatch();
      stacks.restore();
    });
    map.once("idle", stacks.restore);
  });

  return {
    paint(next) {
      model = next;
      apply();
    },
    goTo({ zoom, lat, lng }, durationMs) {
      map.easeTo({ center: [lng, lat], zoom, duration: durationMs, essential: durationMs > 0 });
    },
    zoomBy(steps, durationMs) {
      map.easeTo({ zoom: map.getZoom() + steps, duration: durationMs }, { byReader: true });
    },
    highlight(nextHovered, nextActive) {
      if (nextHovered !== hovered) {
        for (const id of hovered) stacks.flag(id, "hovered", false);
        for (const id of nextHovered) stacks.flag(id, "hovered", true);
        hovered = nextHovered;
      }
      if (nextActive !== active) {
        if (active) stacks.flag(active, "active", false);
        active = nextActive;
        if (active) stacks.flag(active, "active", true);
      }
    },
    recolor() {
      const palette = readPalette(container);
      for (const layer of [...mapStyle(palette).layers, ...stacks.layers(palette)]) {
        for (const [property, value] of Object.entries(layer.paint ?? {})) {
          if (property.endsWith("-color")) map.setPaintProperty(layer.id, property as "fill-color", value);
        }
      }
      if (map.isStyleLoaded()) addHatch();
    },
    resize: () => map.resize(),
    say(next) {
      const hint = container.querySelector(".maplibregl-cooperative-gesture-screen");
      for (const [selector, text] of [
        [".maplibregl-desktop-message", next.wheel],
        [".maplibregl-mobile-message", next.touch],
      ] as const) {
        const message = hint?.querySelector(selector);
        if (message) message.textContent = text;
      }
    },
    destroy() {
      isGone = true;
      document.removeEventListener("fullscreenchange", onFullscreen);
      if (patience !== null) clearTimeout(patience);
      map.remove();
    },
  };
}

const sameDashes = (a: MapModel["dashes"], b: MapModel["dashes"]): boolean =>
  a.length === b.length &&
  a.every(({ when, whole, strong }, at) => {
    const other = b[at];
    return other && when === other.when && whole === other.whole && strong === other.strong;
  });
