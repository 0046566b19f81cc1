import type { ArticleId } from "#dataset/schema.ts";
import { BADGE, badgeRadius } from "./badge.ts";
import { type MapCamera, type Size, toScreen } from "./camera.ts";
import type { MapModel, Pin } from "./model.ts";
import { PIN_PATH } from "./pinPath.ts";
import {
  type Box,
  LABEL_PX,
  type PlacedLabel,
  type PlacedNote,
  placeLabels,
  placeNotes,
} from "./placeLabels.ts";

/** Names, printed values and pins: one drawing over whichever renderer shows, so that nothing jumps when they change. */
export interface Overlay {
  paint: (model: MapModel) => void;
  move: (camera: MapCamera, size: Size) => void;
  /** How many times larger than usual words, badges and pins are. */
  scaleText: (textScale: number) => void;
  /** What covers the map: names are not set where they would be cut. */
  cover: (boxes: readonly Box[]) => void;
  /** The movement is over: names find their places anew, where panels now leave room. */
  settle: () => void;
  destroy: () => void;
}

const SVG = "http://www.w3.org/2000/svg";

function element(
  name: string,
  attributes: Record<string, string | number>,
  children: (Node | string)[] = [],
): SVGElement {
  const made = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

/** Draws the overlay into a container; a click on a pin gives back its articles. */
export function createOverlay(
  container: HTMLElement,
  onPin: (articles: readonly ArticleId[]) => void,
  firstTextScale = 1,
): Overlay {
  const pins = element("g", { class: "pins" });
  const labels = element("g", { class: "labels" });
  const notes = element("g", { class: "notes" });
  const svg = element("svg", { class: "atlas-overlay", "aria-hidden": "true", focusable: "false" }, [
    notes,
    pins,
    labels,
  ]);
  container.append(svg);

  let model: MapModel | null = null;
  let last: { camera: MapCamera; size: Size } | null = null;
  let shown: (PlacedLabel & { mark: Element })[] = [];
  let noted: (PlacedNote & { mark: Element })[] = [];
  const pinOf = new Map<Pin, Element>();
  let placedAt = "";
  let settledAt = "";
  let covers: readonly Box[] = [];
  let textScale = firstTextScale;

  const draw = () => {
    if (!model || !last) return;
    const { camera, size } = last;
    svg.setAttribute("width", String(size.width));
    svg.setAttribute("height", String(size.height));
    // Placement is worked out anew when the scale changes, not on every frame of a pan.
    const key = `${camera.zoom.toFixed(2)} ${size.width} ${size.height}`;
    if (key !== placedAt) {
      placedAt = key;
      const placed = placeLabels(model.regions, model.pins, camera, size, covers, textScale);
      const highest = Math.max(0, ...model.regions.map(({ value }) => value ?? 0));
      shown = placed.map((label) => ({
        ...label,
        mark: labelElement(label, model?.legend.kind ?? "count", highest, textScale),
      }));
      const texts = model.dashes.flatMap((dashes) => dashes.notes);
      noted = placeNotes(texts, placed, model.pins, camera, size, covers, textScale).map((one) => ({
        ...one,
        mark: element("text", { class: "dash-note", "font-size": LABEL_PX.small * textScale }, [
          one.note.text,
        ]),
      }));
      notes.replaceChildren(...noted.map(({ mark }) => mark));
      labels.replaceChildren(...shown.map(({ mark }) => mark).reverse());
    }
    for (const { region, dx, dy, mark } of shown) {
      const { x, y } = toScreen(region.labelAt, camera, size);
      moveTo(mark, { x: x + dx, y: y + dy });
    }
    for (const { note, dx, dy, mark } of noted) {
      const { x, y } = toScreen(note.at, camera, size);
      moveTo(mark, { x: x + dx, y: y + dy });
    }
    for (const [pin, mark] of pinOf) moveTo(mark, toScreen(pin.at, camera, size));
  };

  const paintPins = (next: MapModel) => {
    pinOf.clear();
    pins.replaceChildren(
      ...next.pins.map((pin) => {
        const mark = pinElement(pin, textScale);
        mark.addEventListener("click", (event) => {
          event.stopPropagation();
          onPin(pin.articles);
        });
        pinOf.set(pin, mark);
        return mark;
      }),
    );
  };

  return {
    paint(next) {
      // Names of other boundaries come in softly; the style sheet decides how, and whether at all.
      if (model && model.boundaries !== next.boundaries) appear(labels);
      model = next;
      placedAt = "";
      paintPins(next);
      draw();
    },
    move(camera, size) {
      last = { camera, size };
      draw();
    },
    scaleText(next) {
      if (next === textScale) return;
      textScale = next;
      placedAt = "";
      if (model) paintPins(model);
      draw();
    },
    cover(boxes) {
      covers = boxes;
      placedAt = "";
      draw();
    },
    settle() {
      if (!last) return;
      const { lat, lng } = last.camera;
      const at = `${lat.toFixed(4)} ${lng.toFixed(4)}`;
      if (at === settledAt) return;
      settledAt = at;
      placedAt = "";
      draw();
    },
    destroy: () => svg.remove(),
  };
}

function appear(group: SVGElement) {
  group.classList.remove("appearing");
  void group.getBoundingClientRect();
  group.classList.add("appearing");
}

const moveTo = (mark: Element, { x, y }: { x: number; y: number }) =>
  mark.setAttribute("transform", `translate(${x.toFixed(1)} ${y.toFixed(1)})`);

/** Sizes stand in the elements; what the style sheet sizes (the printed value, strokes) follows --map-text. */
function labelElement(
  { region, size, named }: PlacedLabel,
  kind: "count" | "share",
  highest: number,
  textScale: number,
): Element {
  const name = element(
    "text",
    { class: `label-name ${size}`, y: 0, "font-size": LABEL_PX[size] * textScale },
    [region.label],
  );
  const recedes = region.recedes ? " recedes" : "";
  if (region.printed === null) return element("g", { class: `label${recedes}` }, [name]);
  const printed = element("text", { class: "label-value", y: (BADGE.offsetY + BADGE.baseline) * textScale }, [
    region.printed,
  ]);
  const badge =
    kind === "count"
      ? [
          element("circle", {
            class: "label-badge",
            cy: BADGE.offsetY * textScale,
            r: badgeRadius(region.value ?? 0, highest) * textScale,
          }),
        ]
      : [];
  const parts = [...(named ? [name] : []), ...badge, printed];
  return element("g", { class: `label has-value ${kind}${recedes}` }, parts);
}

/** So much larger is a drop that has a number of up to three digits in it. */
const SEVERAL = 1.6;

/** A drop with its point on the place; several articles at one place show how many. */
function pinElement(pin: Pin, textScale: number): Element {
  const title = element("title", {}, [pin.says]);
  const hit = element("circle", { class: "pin-hit", r: 12 * textScale, cy: -7 * textScale });
  const several = pin.articles.length > 1;
  const scale = (several ? SEVERAL : 1) * textScale;
  const drop = element("path", {
    class: "pin-drop",
    d: PIN_PATH,
    transform: scale === 1 ? "" : `scale(${scale})`,
  });
  const inside = several
    ? element("text", { class: "pin-count", y: -11 * scale + 3.6 * textScale }, [String(pin.articles.length)])
    : element("circle", { class: "pin-eye", cy: -11 * scale, r: 2.2 * scale });
  return element("g", { class: pin.selected ? "pin selected" : "pin", "data-pin": pin.place }, [
    title,
    hit,
    drop,
    inside,
  ]);
}
