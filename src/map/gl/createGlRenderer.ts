import { type GeoJSONSource, Map as MapLibreMap, type MapMouseEvent, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import type { FeatureCollection } from "geojson";
import type { BoundaryUnit, Land } from "#dataset/boundaryFile.ts";
import type { ProvinceId } from "#dataset/schema.ts";
import { MAX_ZOOM, type MapCamera, MIN_ZOOM } from "../camera.ts";
import type { MapModel, MapRenderer, Region } from "../model.ts";
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
  /** The graphics context is gone, or drawing failed for good. */
  lost: (reason: string) => void;
}

export interface GlOptions {
  container: HTMLElement;
  land: Land;
  camera: MapCamera;
  events: GlEvents;
  /** In frames of other pages a wheel scrolls the host unless Ctrl is held. */
  cooperativeGestures: boolean;
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
  let painted = new Map<ProvinceId, string>();
  let shown: readonly BoundaryUnit[] | null = null;
  let hovered: readonly ProvinceId[] = [];
  let active: ProvinceId | null = null;
  let patience: ReturnType<typeof setTimeout> | null = null;

  const current = (): MapCamera => {
    const { lng, lat } = map.getCenter();
    return { zoom: map.getZoom(), lat, lng };
  };
  const setFlag = (id: ProvinceId | null, flag: string, on: boolean) => {
    if (id) map.setFeatureState({ source: SOURCES.units, id }, { [flag]: on });
  };
  const addHatch = () => {
    const ratio = Math.ceil(window.devicePixelRatio || 1);
    const image = hatchImage(readPalette(container).hatch, 8 * ratio);
    if (map.hasImage(HATCH_IMAGE)) map.removeImage(HATCH_IMAGE);
    map.addImage(HATCH_IMAGE, image, { pixelRatio: ratio });
  };
  const applyStates = () => {
    if (!model) return;
    for (const region of model.regions) {
      const state = stateOf(region);
      const key = JSON.stringify(state);
      if (painted.get(region.id) === key) continue;
      map.setFeatureState({ source: SOURCES.units, id: region.id }, state);
      painted.set(region.id, key);
    }
    for (const id of hovered) setFlag(id, "hovered", true);
    setFlag(active, "active", true);
  };
  const apply = () => {
    if (!model || !map.getSource(SOURCES.units)) return;
    if (shown !== model.units) {
      shown = model.units;
      painted = new Map();
      map.removeFeatureState({ source: SOURCES.units });
      (map.getSource(SOURCES.units) as GeoJSONSource).setData(unitCollection(shown));
    }
    applyStates();
  };

  map.once("style.load", () => {
    addHatch();
    apply();
  });
  map.once("idle", () => events.ready());
  map.on("move", () => events.moving(current()));
  map.on("moveend", (event) => events.moved(current(), Boolean(event.originalEvent) || "byReader" in event));
  const provinceAt = (event: MapMouseEvent): ProvinceId | null => {
    if (!map.getLayer("units")) return null;
    const [feature] = map.queryRenderedFeatures(event.point, { layers: ["units"] });
    return (feature?.properties.id as ProvinceId | undefined) ?? null;
  };
  map.on("mousemove", (event) => {
    const province = provinceAt(event);
    canvas.style.cursor = province ? "pointer" : "";
    events.hover(province, event.point);
  });
  map.on("mouseout", () => events.hover(null, null));
  map.on("click", (event) => events.select(provinceAt(event)));
  map.on("error", ({ error }) => console.warn("map:", error.message));
  canvas.addEventListener("webglcontextlost", () => {
    patience = setTimeout(() => events.lost("the graphics context was lost"), CONTEXT_PATIENCE_MS);
  });
  canvas.addEventListener("webglcontextrestored", () => {
    if (patience !== null) clearTimeout(patience);
    // MapLibre restores style and sources; images and feature state are ours to give again.
    painted = new Map();
    map.once("styledata", () => {
      addHatch();
      applyStates();
    });
    map.once("idle", applyStates);
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
        for (const id of hovered) setFlag(id, "hovered", false);
        for (const id of nextHovered) setFlag(id, "hovered", true);
        hovered = nextHovered;
      }
      if (nextActive !== active) {
        setFlag(active, "active", false);
        active = nextActive;
        setFlag(active, "active", true);
      }
    },
    recolor() {
      const style = mapStyle(readPalette(container));
      for (const layer of style.layers) {
        for (const [property, value] of Object.entries(layer.paint ?? {})) {
          if (property.endsWith("-color")) map.setPaintProperty(layer.id, property as "fill-color", value);
        }
      }
      if (map.isStyleLoaded()) addHatch();
    },
    resize: () => map.resize(),
    destroy() {
      if (patience !== null) clearTimeout(patience);
      map.remove();
    },
  };
}

const stateOf = ({ step, coverage, selected, concerned }: Region) => ({
  step: step ?? -1,
  nodata: coverage === "no-data",
  selected,
  concerned: concerned && !selected,
});

const landCollection = (land: Land): FeatureCollection => ({
  type: "FeatureCollection",
  features: land.map(({ id, geometry }) => ({ type: "Feature", properties: { id }, geometry })),
});

const unitCollection = (units: readonly BoundaryUnit[]): FeatureCollection => ({
  type: "FeatureCollection",
  features: units.map(({ id, geometry }) => ({ type: "Feature", properties: { id }, geometry })),
});
