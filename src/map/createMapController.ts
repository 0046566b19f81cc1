import type { Land } from "#dataset/boundaryFile.ts";
import type { ArticleId, ProvinceId } from "#dataset/schema.ts";
import {
  cameraFor,
  type Insets,
  isInSight,
  isNarrow,
  legendColumnPx,
  MAX_ZOOM,
  type MapCamera,
  MIN_ZOOM,
  type Size,
} from "./camera.ts";
import { createOverlay } from "./createOverlay.ts";
import type { GlRenderer } from "./gl/createGlRenderer.ts";
import type { Bounds } from "./mercator.ts";
import type { MapModel } from "./model.ts";
import type { Box } from "./placeLabels.ts";
import type { Gestures } from "./svg/attachGestures.ts";
import { createSvgRenderer } from "./svg/createSvgRenderer.ts";

/** Which renderer shows: the drawing that came first, MapLibre, or the drawing for good. */
export type Showing = "svg" | "gl" | "svg-only";

export interface MapEvents {
  select: (province: ProvinceId | null) => void;
  pin: (articles: readonly ArticleId[]) => void;
  hover: (province: ProvinceId | null, point: { x: number; y: number } | null) => void;
  /** The camera after a movement; `byReader` where a hand or key caused it. */
  moved: (camera: MapCamera, byReader: boolean) => void;
  showing: (showing: Showing) => void;
  /** Whether the part of the map that no panel covers is narrow. */
  narrow: (narrow: boolean) => void;
}

export interface MapController {
  paint: (model: MapModel) => void;
  /** What panels cover; the whole is fitted anew unless the reader has moved the map. */
  cover: (insets: Insets) => void;
  /** How high the legend is: under a narrow map it covers what lies there. */
  legend: (heightPx: number) => void;
  /** How many times larger than usual the words on the map are. */
  scaleText: (textScale: number) => void;
  /** The camera that the view names, or null for one that fits. */
  place: (camera: MapCamera | null) => void;
  highlight: (hovered: readonly ProvinceId[], active: ProvinceId | null) => void;
  zoomBy: (steps: number) => void;
  /** Back to the whole, as if the reader had never moved the map. */
  reset: () => void;
  recolor: () => void;
  destroy: () => void;
}

interface Layers {
  gl: HTMLElement;
  svg: HTMLElement;
  overlay: HTMLElement;
}

const MOVE_MS = 350;

/** Joins the renderers: the drawing first, MapLibre in its place when it has drawn its first frame. */
export function createMapController(
  layers: Layers,
  land: Land,
  first: MapModel,
  start: {
    camera: MapCamera | null;
    insets: Insets;
    legendPx: number;
    textScale: number;
    cooperativeGestures: boolean;
    /** The drawing that came with the page, where it shows what is asked for; it stays until MapLibre has drawn. */
    poster: Element | null;
  },
  events: MapEvents,
): MapController {
  const root = layers.overlay;
  let model = first;
  let size: Size = sizeOf(root);
  let panels = start.insets;
  let legendPx = start.legendPx;
  let textScale = start.textScale;
  const covered = () => withLegend(panels, size, legendPx, textScale);
  let insets = covered();
  let chosen = start.camera;
  const screen = (): MapScreen => ({ size, insets, textScale });
  let camera = chosen ?? fittedOrFocused(model, screen());
  let gl: GlRenderer | null = null;
  let glReady = false;
  let gestures: Gestures | null = null;
  let ended = false;
  const highlighted: { hovered: readonly ProvinceId[]; active: ProvinceId | null } = {
    hovered: [],
    active: null,
  };

  let poster = start.poster;
  let drawing = createSvgRenderer(layers.svg, land, "sketch");
  const overlay = createOverlay(layers.overlay, events.pin, textScale);
  const draw = () => {
    if (!glReady) drawing.move(camera, size);
    overlay.move(camera, size);
  };
  const duration = () => (matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : MOVE_MS);
  const goTo = (next: MapCamera, durationMs: number) => {
    camera = next;
    if (gl) gl.goTo(next, glReady ? durationMs : 0);
    if (!glReady) {
      draw();
      overlay.settle();
      gestures?.follow(camera, size);
      events.moved(camera, false);
    }
  };
  /** Brings what is selected into sight, and leaves the map alone where it is so already. */
  const showFocus = (durationMs: number) => {
    if (model.focus) {
      if (!isInSight(model.focus, camera, size, insets, textScale))
        goTo(focusedOn(model.focus, model, screen()), durationMs);
    } else if (!chosen) {
      goTo(fitted(model, screen()), durationMs);
    }
  };

  const coverAnew = (durationMs: number) => {
    const before = String(Object.values(insets));
    insets = covered();
    tellWidth();
    if (before === String(Object.values(insets))) return;
    if (!chosen) goTo(fittedOrFocused(model, screen()), durationMs);
    else showFocus(duration());
  };

  for (const layer of [layers.svg, layers.gl, layers.overlay])
    layer.classList.toggle("behind-poster", poster !== null);
  /** Ends the poster's stay: MapLibre has drawn, or something is to be shown that the poster does not. */
  const takePosterDown = () => {
    if (!poster) return;
    poster.remove();
    poster = null;
    for (const layer of [layers.svg, layers.gl, layers.overlay]) layer.classList.remove("behind-poster");
    if (!glReady) {
      drawing.paint(model);
      draw();
    }
  };

  const tellWidth = () => {
    events.narrow(isNarrow(size, panels, textScale));
    overlay.cover(coversOf(panels, size, legendPx, textScale));
  };
  tellWidth();
  if (!poster) drawing.paint(model);
  overlay.paint(model);
  draw();
  events.moved(camera, false);
  markReadable();

  const onDrawing = (event: MouseEvent) => {
    const province = poster ? provinceUnder(event) : drawing.provinceAt(event.target);
    if (event.type === "click") events.select(province);
    else {
      const box = layers.svg.getBoundingClientRect();
      events.hover(province, { x: event.clientX - box.left, y: event.clientY - box.top });
    }
  };
  const leave = () => events.hover(null, null);
  layers.svg.addEventListener("click", onDrawing);
  layers.svg.addEventListener("mousemove", onDrawing);
  layers.svg.addEventListener("mouseleave", leave);

  const observer = new ResizeObserver(() => {
    const next = sizeOf(root);
    if (next.width === size.width && next.height === size.height) return;
    size = next;
    insets = covered();
    tellWidth();
    gl?.resize();
    if (chosen) draw();
    else goTo(fittedOrFocused(model, screen()), 0);
  });
  observer.observe(root);

  const showDrawing = async () => {
    gl?.destroy();
    gl = null;
    glReady = false;
    layers.svg.hidden = false;
    layers.gl.replaceChildren();
    drawing.destroy();
    drawing = createSvgRenderer(layers.svg, land);
    takePosterDown();
    drawing.paint(model);
    drawing.highlight(highlighted.hovered, highlighted.active);
    draw();
    events.showing("svg-only");
    const { attachGestures } = await import("./svg/attachGestures.ts");
    if (ended) return;
    gestures = attachGestures(
      layers.svg,
      () => size,
      (next) => {
        camera = next;
        draw();
      },
      (next) => {
        chosen = next;
        overlay.settle();
        events.moved(next, true);
      },
    );
    gestures.follow(camera, size);
  };

  const startGl = async () => {
    try {
      const { createGlRenderer } = await import("./gl/createGlRenderer.ts");
      if (ended) return;
      gl = createGlRenderer({
        container: layers.gl,
        land,
        camera,
        cooperativeGestures: start.cooperativeGestures,
        events: {
          ready() {
            glReady = true;
            takePosterDown();
            layers.svg.hidden = true;
            events.showing("gl");
            performance.mark("map-ready");
          },
          moving(next) {
            camera = next;
            overlay.move(camera, size);
            if (!glReady) drawing.move(camera, size);
          },
          moved(next, byReader) {
            camera = next;
            if (byReader) chosen = next;
            overlay.settle();
            events.moved(next, byReader);
          },
          hover: events.hover,
          select: events.select,
          lost: () => void showDrawing(),
        },
      });
      gl.paint(model);
      gl.highlight(highlighted.hovered, highlighted.active);
    } catch (error) {
      console.info("The interactive map is not available:", error instanceof Error ? error.message : error);
      if (!ended) await showDrawing();
    }
  };
  void startGl();

  return {
    paint(next) {
      if (next === model) return;
      const before = model;
      model = next;
      takePosterDown();
      if (!glReady) drawing.paint(next);
      gl?.paint(next);
      overlay.paint(next);
      // Other boundaries alone leave the camera where it is: the eye compares what lies in the same place.
      if (String(before.focus) === String(next.focus)) return;
      if (before.boundaries === next.boundaries || next.focus) showFocus(duration());
    },
    cover(next) {
      if (String(Object.values(next)) === String(Object.values(panels))) return;
      panels = next;
      coverAnew(0);
    },
    legend(heightPx) {
      if (heightPx === legendPx) return;
      legendPx = heightPx;
      coverAnew(duration());
    },
    scaleText(next) {
      if (next === textScale) return;
      textScale = next;
      takePosterDown();
      overlay.scaleText(next);
      coverAnew(0);
      // Letters of another size need another distance even where nothing else covers the map.
      if (!chosen) goTo(fittedOrFocused(model, screen()), 0);
    },
    place(next) {
      if (next === null ? chosen === null : sameCamera(next, camera)) return;
      chosen = next;
      goTo(next ?? fittedOrFocused(model, screen()), duration());
    },
    highlight(hovered, active) {
      Object.assign(highlighted, { hovered, active });
      if (active) takePosterDown();
      drawing.highlight(hovered, active);
      gl?.highlight(hovered, active);
    },
    zoomBy(steps) {
      takePosterDown();
      if (gl && glReady) return gl.zoomBy(steps, duration());
      const zoom = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, camera.zoom + steps));
      chosen = { ...camera, zoom };
      goTo(chosen, 0);
      events.moved(chosen, true);
    },
    reset() {
      chosen = null;
      goTo(fitted(model, screen()), duration());
    },
    recolor: () => gl?.recolor(),
    destroy() {
      ended = true;
      observer.disconnect();
      layers.svg.removeEventListener("click", onDrawing);
      layers.svg.removeEventListener("mousemove", onDrawing);
      layers.svg.removeEventListener("mouseleave", leave);
      gestures?.detach();
      gl?.destroy();
      overlay.destroy();
      drawing.destroy();
    },
  };
}

/** What a camera is fitted to. */
interface MapScreen {
  size: Size;
  insets: Insets;
  textScale: number;
}

/** What covers the map where the legend lies in rows under it. */
const withLegend = (panels: Insets, size: Size, legendPx: number, textScale: number): Insets =>
  isNarrow(size, panels, textScale)
    ? { ...panels, bottom: panels.bottom + legendPx + LEGEND_GAP_PX }
    : panels;

/** The legend stands above the line of attribution. */
const LEGEND_GAP_PX = 12;
const ATTRIBUTION_PX = 26;

/** Panels and legend as boxes of the screen, for words that must not be cut by them. */
function coversOf(panels: Insets, size: Size, legendPx: number, textScale: number): Box[] {
  const { top, right, bottom, left } = panels;
  const { width, height } = size;
  const legend = {
    left,
    right: isNarrow(size, panels, textScale) ? width - right : left + legendColumnPx(textScale),
    top: height - bottom - ATTRIBUTION_PX * textScale - legendPx,
    bottom: height,
  };
  return [
    { left: -Infinity, right: left, top: 0, bottom: height },
    { left: width - right, right: Infinity, top: 0, bottom: height },
    { left: 0, right: width, top: -Infinity, bottom: top },
    { left: 0, right: width, top: height - bottom, bottom: Infinity },
    legend,
  ];
}

/** The province of the poster under the pointer: it lies below the layers that take the events. */
function provinceUnder({ clientX, clientY }: MouseEvent): ProvinceId | null {
  const path = document
    .elementsFromPoint(clientX, clientY)
    .find((one) => one.closest("#poster [data-province]"));
  return (path?.getAttribute("data-province") as ProvinceId | null | undefined) ?? null;
}

/** Notes when a map with its labels was first on the screen, unless the page's own drawing was before. */
function markReadable() {
  requestAnimationFrame(() =>
    setTimeout(() => {
      if (performance.getEntriesByName("map-readable").length === 0) performance.mark("map-readable");
    }),
  );
}

const sizeOf = (element: HTMLElement): Size => ({
  width: element.clientWidth || 1,
  height: element.clientHeight || 1,
});

const fitted = (model: MapModel, { size, insets, textScale }: MapScreen) =>
  cameraFor(model.home, size, insets, undefined, textScale);

/** What is selected, among its neighbours: nearer than the whole by one doubling at most. */
const focusedOn = (focus: Bounds, model: MapModel, screen: MapScreen): MapCamera =>
  cameraFor(focus, screen.size, screen.insets, Math.max(7, fitted(model, screen).zoom + 1), screen.textScale);

/** The whole, unless what is selected would not be in sight there. */
function fittedOrFocused(model: MapModel, screen: MapScreen): MapCamera {
  const whole = fitted(model, screen);
  return model.focus && !isInSight(model.focus, whole, screen.size, screen.insets, screen.textScale)
    ? focusedOn(model.focus, model, screen)
    : whole;
}

/** Equal to what an address can tell: two decimals of zoom, four of a degree. */
const sameCamera = (a: MapCamera, b: MapCamera): boolean =>
  Math.abs(a.zoom - b.zoom) < 0.006 && Math.abs(a.lat - b.lat) < 6e-5 && Math.abs(a.lng - b.lng) < 6e-5;
