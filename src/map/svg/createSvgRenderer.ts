import type { Land } from "#dataset/boundaryFile.ts";
import type { ProvinceId } from "#dataset/schema.ts";
import type { MapCamera, Size } from "../camera.ts";
import { project } from "../mercator.ts";
import type { MapModel, MapRenderer } from "../model.ts";
import { dashMarkup, hatchMarkup, landMarkup, outlineMarkup, regionClass, regionMarkup } from "./markup.ts";
import { BASE_ZOOM, type Detail, ORIGIN } from "./outlinePath.ts";

export interface SvgRenderer extends MapRenderer {
  move: (camera: MapCamera, size: Size) => void;
  highlight: (hovered: readonly ProvinceId[], active: ProvinceId | null) => void;
  /** The province under an event's target, if any. */
  provinceAt: (target: EventTarget | null) => ProvinceId | null;
}

const HATCH_PX = 7;

/**
 * Draws the model as SVG: at once, without WebGL, and as the picture for paper. A sketch is about to make way and goes
 * without what is dear to paint: fine outlines and hatching.
 */
export function createSvgRenderer(container: HTMLElement, land: Land, detail: Detail = "full"): SvgRenderer {
  container.innerHTML = `<svg class="atlas-svg ${detail}" aria-hidden="true" focusable="false">
    <defs><pattern id="atlas-hatch" width="${HATCH_PX}" height="${HATCH_PX}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch-line" d="M0 0V${HATCH_PX}"/></pattern></defs>
    <g class="world"><g class="lands">${landMarkup(land, detail)}</g><g class="regions"></g><g class="hatches"></g><g class="dashes"></g><g class="outlines"></g></g></svg>`;
  const svg = container.firstElementChild as SVGSVGElement;
  const world = svg.querySelector(".world") as SVGGElement;
  const regions = svg.querySelector(".regions") as SVGGElement;
  const hatches = svg.querySelector(".hatches") as SVGGElement;
  const dashes = svg.querySelector(".dashes") as SVGGElement;
  const outlines = svg.querySelector(".outlines") as SVGGElement;
  const pattern = svg.querySelector("pattern") as SVGPatternElement;
  let model: MapModel | null = null;
  let paths = new Map<string, SVGPathElement>();
  let hatched = "";
  let dashed = "";
  let hovered: readonly ProvinceId[] = [];
  let active: ProvinceId | null = null;

  const paintOutlines = () => {
    if (!model) return;
    const concerned = model.regions.filter((region) => region.concerned && !region.selected);
    const selected = model.regions.filter((region) => region.selected);
    const ring = model.regions.filter(({ id }) => id === active);
    outlines.innerHTML = [
      ...concerned.map(({ unit }) => outlineMarkup(unit, "concerned")),
      ...selected.map(({ unit }) => outlineMarkup(unit, "selected")),
      ...ring.map(({ unit }) => outlineMarkup(unit, "active")),
    ].join("");
  };

  return {
    paint(next) {
      const redraw = model?.units !== next.units;
      model = next;
      if (redraw) {
        regions.innerHTML = next.regions
          .map((region) => regionMarkup(region.unit, regionClass(region), detail))
          .join("");
        paths = new Map(
          [...regions.querySelectorAll("path")].map((path) => [path.dataset.province ?? "", path]),
        );
      } else {
        for (const region of next.regions) paths.get(region.id)?.setAttribute("class", regionClass(region));
      }
      const withoutData =
        detail === "full" ? next.regions.filter(({ coverage }) => coverage === "no-data") : [];
      const hatchKey = withoutData.map(({ id }) => id).join();
      if (redraw || hatchKey !== hatched) {
        hatched = hatchKey;
        hatches.innerHTML = withoutData.map(({ unit }) => hatchMarkup(unit, "atlas-hatch")).join("");
      }
      const markup = next.dashes.map(dashMarkup).join("");
      if (markup !== dashed) {
        dashed = markup;
        dashes.innerHTML = markup;
      }
      // A paint sets classes anew; what the pointer rests on is still under it.
      for (const id of hovered) paths.get(id)?.classList.add("hovered");
      paintOutlines();
    },
    move(camera, size) {
      const k = 2 ** (camera.zoom - BASE_ZOOM);
      const centre = project([camera.lng, camera.lat], BASE_ZOOM);
      const x = size.width / 2 - (centre.x - ORIGIN.x) * k;
      const y = size.height / 2 - (centre.y - ORIGIN.y) * k;
      svg.setAttribute("width", String(size.width));
      svg.setAttribute("height", String(size.height));
      world.setAttribute("transform", `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${k.toFixed(5)})`);
      pattern.setAttribute("patternTransform", `rotate(45) scale(${(1 / k).toFixed(5)})`);
    },
    highlight(nextHovered, nextActive) {
      if (hovered !== nextHovered) {
        for (const id of hovered) paths.get(id)?.classList.remove("hovered");
        for (const id of nextHovered) paths.get(id)?.classList.add("hovered");
        hovered = nextHovered;
      }
      if (active !== nextActive) {
        active = nextActive;
        paintOutlines();
      }
    },
    provinceAt(target) {
      const path = target instanceof Element ? target.closest("[data-province]") : null;
      return (path?.getAttribute("data-province") as ProvinceId | null) ?? null;
    },
    destroy: () => container.replaceChildren(),
  };
}
