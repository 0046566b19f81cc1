import type { BoundaryUnit, Geometry, Land } from "#dataset/boundaryFile.ts";
import type { Line } from "../borderLines.ts";
import { DASH_PX, DASH_WIDTH_PX } from "../dashPattern.ts";
import type { Dashes, Region } from "../model.ts";
import { type Detail, linesPath, outlinePath } from "./outlinePath.ts";

/** The classes by which the style sheet paints a province. */
export function regionClass(
  region: Pick<Region, "coverage" | "step" | "selected" | "concerned" | "recedes">,
): string {
  const names = ["region", region.step === null ? region.coverage : `step-${region.step}`];
  if (region.concerned) names.push("concerned");
  if (region.selected) names.push("selected");
  if (region.recedes) names.push("recedes");
  return names.join(" ");
}

const path = (attributes: string, geometry: Geometry, detail: Detail = "full") =>
  `<path ${attributes} d="${outlinePath(geometry, detail)}"/>`;

export const landMarkup = (land: Land, detail?: Detail): string =>
  land.map(({ id, geometry }) => path(`class="land land-${id}"`, geometry, detail)).join("");

export const regionMarkup = (unit: BoundaryUnit, className: string, detail?: Detail): string =>
  path(`class="${className}" data-province="${unit.id}"`, unit.geometry, detail);

/** Thin lines over a province without data, drawn from the pattern of that id. */
export const hatchMarkup = ({ geometry }: BoundaryUnit, pattern: string): string =>
  path(`class="hatched" fill="url(#${pattern})"`, geometry);

/** Boundaries of another set: light under dashes, so that they stand out from every class. */
export function dashMarkup({ when, whole, strong }: Dashes): string {
  const line = (lines: readonly Line[], width: number, kind: string) => {
    if (lines.length === 0) return "";
    const d = linesPath(lines);
    return `<path class="dash under ${kind}" stroke-width="${width + DASH_WIDTH_PX.under}" d="${d}"/><path class="dash ${kind} ${when}" stroke-width="${width}" stroke-dasharray="${DASH_PX[when].join(" ")}" d="${d}"/>`;
  };
  return line(whole, DASH_WIDTH_PX.whole, "whole") + line(strong, DASH_WIDTH_PX.strong, "strong");
}

/** Two strokes, light under dark, so that the selection stands out from every class. */
export const outlineMarkup = (
  { geometry }: BoundaryUnit,
  kind: "selected" | "concerned" | "active",
): string =>
  path(`class="outline outline-${kind} under"`, geometry) + path(`class="outline outline-${kind}"`, geometry);

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
