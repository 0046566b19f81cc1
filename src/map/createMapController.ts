import type { Land } from "#dataset/boundaryFile.ts";
import type { ArticleId, ProvinceId } from "#dataset/schema.ts";
import { type Insets, isNarrow, MAX_ZOOM, type MapCamera, MIN_ZOOM, type Size } from "./camera.ts";
import { createOverlay } from "./createOverlay.ts";
import { createPoster } from "./createPoster.ts";
import type { GestureWords } from "./gestureWords.ts";
import type { GlRenderer } from "./gl/createGlRenderer.ts";
import {
  closeUpOf,
  coveredEdges,
  coversOf,
  type MapScreen,
  shows,
  wholeOf,
  wholeOrCloseUpOf,
} from "./mapScreen.ts";
import type { MapModel } from "./model.ts";
import type { Gestures, Withheld } from "./svg/attachGestures.ts";
import { createSvgRenderer } from "./svg/createSvgRenderer.ts";
import { watchPresses } from "./watchPresses.ts";

/** Which renderer shows: the drawing, which MapLibre may follow or has followed; MapLibre; the drawing for good. */
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
  /** A wheel or a finger was left to the page around the map. */
  withheld: (gesture: Withheld) => void;
}

export interface MapController {
  paint: (model: MapModel) => void;
  /** What panels cover; the whole is fitted anew unless the reader has moved the map. */
  cover: (insets: Insets) => void;
  /** How high the legend is: in rows over a narrow map it covers what lies there. */
  legend: (heightPx: number) => void;
  /** How many times larger than usual the words on the map are. */
  scaleText: (textScale: number) => void;
  /** The words of MapLibre's own hint, in the language of the page. */
  say: (words: GestureWords) => void;
  /** The camera that the view names, or null for one that fits. */
  place: (camera: MapCamera | null) => void;
  /** Shows what the model is about as if it were the first thing shown, whatever was shown before. */
  refit: () => void;
  highlight: (hovered: readonly ProvinceId[], active: ProvinceId | null) => void;
  zoomBy: (steps: number) => void;
  /** Back to the whole, as if the reader had never moved the map. */
  reset: () => void;
  recolor: () => void;
  /** Has MapLibre come, where it can be had; the drawing stays until it has drawn. */
  wake: () => void;
  /** The drawing again, with the same camera, and MapLibre gone with its graphics context. */
  sleep: () => void;
  destroy: () => void;
}

interface Layers {
  gl: HTMLElement;
  svg: HTMLElement;
  overlay: HTMLElement;
}

export interface MapStart extends Pick<MapScreen, "legendPx" | "textScale" | "legend"> {
  camera: MapCamera | null;
  insets: Insets;
  cooperativeGestures: boolean;
  words: GestureWords;
  /** Whether MapLibre comes at once, or when it is woken. */
  renderer: "at-once" | "when-woken";
  /** The drawing that came with the page, where it shows what is asked for; it stays until MapLibre has drawn. */
  poster: Element | null;
}

const MOVE_MS = 350;

/** Joins the renderers: the drawing first, MapLibre in its place when it has drawn its first frame. */
export function createMapController(
  layers: Layers,
  land: Land,
  first: MapModel,
  start: MapStart,
  events: MapEvents,
): MapController {
  const root = layers.overlay;
  const { legend, cooperativeGestures } = start;
  let model = first;
  let screen: MapScreen = {
    size: sizeOf(root),
    panels: start.insets,
    legendPx: start.legendPx,
    textScale: start.textScale,
    legend,
  };
  let chosen = start.camera;
  let camera = chosen ?? wholeOrCloseUpOf(model, screen);
  let words = start.words;
  let gl: GlRenderer | null = null;
  let glReady = false;
  /** Counts MapLibre's lives: what belongs to one that is over is not waited for. */
  let life = 0;
  let isWaking = false;
  let isForGood = false;
  let gestures: Gestures | "on their way" | null = null;
  let ended = false;
  const highlighted: { hovered: readonly ProvinceId[]; active: ProvinceId | null } = {
    hovered: [],
    active: null,
  };

  const staysAwhile = start.renderer === "when-woken";
  let drawing = createSvgRenderer(layers.svg, land, staysAwhile ? "full" : "sketch");
  let drawingIsFull = staysAwhile;
  const overlay = createOverlay(layers.overlay, events.pin, start.textScale);
  const presses = watchPresses(layers.svg);
  const draw = () => {
    if (!glReady) drawing.move(camera, screen.size);
    overlay.move(camera, screen.size);
  };
  const followGestures = () => {
    if (gestures && gestures !== "on their way") gestures.follow(camera, screen.size);
  };
  const duration = () => (matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : MOVE_MS);
  const goTo = (next: MapCamera, durationMs: number) => {
    camera = next;
    if (gl) gl.goTo(next, glReady ? durationMs : 0);
    if (!glReady) {
      draw();
      overlay.settle();
      followGestures();
      events.moved(camera, false);
    }
  };
  /** Brings what is selected into sight, and leaves the map alone where it is so already. */
  const showFocus = (durationMs: number) => {
    if (model.focus) {
      if (!shows(screen, camera, model.focus)) goTo(closeUpOf(model.focus, model, screen), durationMs);
    } else if (!chosen) {
      goTo(wholeOf(model, screen), durationMs);
    }
  };
  const tellWidth = () => {
    events.narrow(isNarrow(screen.size, screen.panels, screen));
    overlay.cover(coversOf(screen));
  };
  const fitAnew = (durationMs: number) => {
    if (!chosen) goTo(wholeOrCloseUpOf(model, screen), durationMs);
    else showFocus(duration());
  };
  const changeScreen = (change: Partial<MapScreen>, durationMs: number) => {
    const before = String(Object.values(coveredEdges(screen)));
    screen = { ...screen, ...change };
    tellWidth();
    if (before !== String(Object.values(coveredEdges(screen)))) fitAnew(durationMs);
  };

  const poster = createPoster(start.poster, layers, () => {
    if (glReady) return;
    drawing.paint(model);
    draw();
  });

  tellWidth();
  if (!poster.stands()) drawing.paint(model);
  overlay.paint(model);
  draw();
  events.moved(camera, false);
  markReadable();

  const onDrawing = (event: MouseEvent) => {
    const province = poster.stands() ? poster.provinceAt(event) : drawing.provinceAt(event.target);
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
    if (next.width === screen.size.width && next.height === screen.size.height) return;
    screen = { ...screen, size: next };
    tellWidth();
    gl?.resize();
    if (chosen) draw();
    else goTo(wholeOrCloseUpOf(model, screen), 0);
  });
  observer.observe(root);

  /** Drag, wheel and pinch on the drawing: asked for where it stays, or may stay for a while. */
  const attachToDrawing = async () => {
    if (gestures) return;
    gestures = "on their way";
    const { attachGestures } = await import("./svg/attachGestures.ts");
    if (ended) return;
    gestures = attachGestures(layers.svg, {
      sizeOf: () => screen.size,
      cooperative: () => cooperativeGestures && document.fullscreenElement === null,
      onMove(next) {
        camera = next;
        draw();
        gl?.goTo(next, 0);
      },
      onEnd(next) {
        chosen = next;
        overlay.settle();
        events.moved(next, true);
      },
      onWithheld: events.withheld,
    });
    followGestures();
  };

  /** The drawing comes back before MapLibre goes, so that there is no moment without a map. */
  const showDrawing = (showing: Exclude<Showing, "gl">) => {
    life++;
    isWaking = false;
    glReady = false;
    isForGood = showing === "svg-only";
    if (!drawingIsFull) {
      drawing.destroy();
      drawing = createSvgRenderer(layers.svg, land);
      drawingIsFull = true;
    }
    poster.takeDown();
    drawing.paint(model);
    drawing.highlight(highlighted.hovered, highlighted.active);
    draw();
    layers.svg.hidden = false;
    gl?.destroy();
    gl = null;
    layers.gl.replaceChildren();
    followGestures();
    events.showing(showing);
    void attachToDrawing();
  };

  const takeOver = () => {
    glReady = true;
    poster.takeDown();
    layers.svg.hidden = true;
    events.showing("gl");
    performance.mark("map-ready");
  };

  const wake = async () => {
    if (ended || isForGood || isWaking || gl) return;
    const own = ++life;
    const isOver = () => ended || own !== life;
    isWaking = true;
    try {
      const { createGlRenderer } = await import("./gl/createGlRenderer.ts");
      if (isOver()) return;
      gl = createGlRenderer({
        container: layers.gl,
        land,
        camera,
        cooperativeGestures,
        words,
        events: {
          // A hand on the drawing keeps it: a click must end where it began.
          ready: () => presses.whenReleased(() => !isOver() && takeOver()),
          moving(next) {
            camera = next;
            overlay.move(camera, screen.size);
            if (!glReady) drawing.move(camera, screen.size);
          },
          moved(next, byReader) {
            camera = next;
            if (byReader) chosen = next;
            overlay.settle();
            events.moved(next, byReader);
          },
          hover: events.hover,
          select: events.select,
          withheld: events.withheld,
          lost: () => !isOver() && showDrawing(staysAwhile ? "svg" : "svg-only"),
        },
      });
      isWaking = false;
      gl.paint(model);
      gl.highlight(highlighted.hovered, highlighted.active);
    } catch (error) {
      console.info("The interactive map is not available:", error instanceof Error ? error.message : error);
      if (!isOver()) showDrawing("svg-only");
    }
  };
  if (staysAwhile) void attachToDrawing();
  else void wake();

  return {
    paint(next) {
      if (next === model) return;
      const before = model;
      model = next;
      poster.takeDown();
      if (!glReady) drawing.paint(next);
      gl?.paint(next);
      overlay.paint(next);
      // Other boundaries alone leave the camera where it is: the eye compares what lies in the same place.
      if (String(before.focus) === String(next.focus)) return;
      if (before.boundaries === next.boundaries || next.focus) showFocus(duration());
    },
    cover(next) {
      if (String(Object.values(next)) === String(Object.values(screen.panels))) return;
      changeScreen({ panels: next }, 0);
    },
    legend(heightPx) {
      if (heightPx === screen.legendPx) return;
      changeScreen({ legendPx: heightPx }, duration());
    },
    scaleText(next) {
      if (next === screen.textScale) return;
      screen = { ...screen, textScale: next };
      poster.takeDown();
      overlay.scaleText(next);
      tellWidth();
      fitAnew(0);
    },
    say(next) {
      words = next;
      gl?.say(next);
    },
    place(next) {
      if (next === null ? chosen === null : sameCamera(next, camera)) return;
      chosen = next;
      goTo(next ?? wholeOrCloseUpOf(model, screen), duration());
    },
    refit() {
      if (!chosen) goTo(wholeOrCloseUpOf(model, screen), duration());
    },
    highlight(hovered, active) {
      Object.assign(highlighted, { hovered, active });
      if (active) poster.takeDown();
      drawing.highlight(hovered, active);
      gl?.highlight(hovered, active);
    },
    zoomBy(steps) {
      poster.takeDown();
      if (gl && glReady) return gl.zoomBy(steps, duration());
      const zoom = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, camera.zoom + steps));
      chosen = { ...camera, zoom };
      goTo(chosen, 0);
      events.moved(chosen, true);
    },
    reset() {
      chosen = null;
      goTo(wholeOf(model, screen), duration());
    },
    recolor: () => gl?.recolor(),
    wake: () => void wake(),
    sleep() {
      if (!isForGood && (gl || isWaking)) showDrawing("svg");
    },
    destroy() {
      ended = true;
      observer.disconnect();
      layers.svg.removeEventListener("click", onDrawing);
      layers.svg.removeEventListener("mousemove", onDrawing);
      layers.svg.removeEventListener("mouseleave", leave);
      presses.stop();
      if (gestures && gestures !== "on their way") gestures.detach();
      gl?.destroy();
      overlay.destroy();
      drawing.destroy();
    },
  };
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

/** Equal to what an address can tell: two decimals of zoom, four of a degree. */
const sameCamera = (a: MapCamera, b: MapCamera): boolean =>
  Math.abs(a.zoom - b.zoom) < 0.006 && Math.abs(a.lat - b.lat) < 6e-5 && Math.abs(a.lng - b.lng) < 6e-5;
