import type { Palette } from "./style.ts";

/** Shown where the style sheet has not arrived: grey is no colour of the map. */
const UNKNOWN = "#888888";

/**
 * The palette as the style sheet has it for an element, light or dark. A custom property may hold any expression,
 * so each colour is read off an element that is painted with it.
 */
export function readPalette(element: Element): Palette {
  const probe = document.createElement("span");
  element.append(probe);
  const style = getComputedStyle(probe);
  const color = (name: string) => {
    probe.style.color = `var(--map-${name}, ${UNKNOWN})`;
    return style.color || UNKNOWN;
  };
  const palette: Palette = {
    sea: color("sea"),
    land: color("land"),
    landLine: color("land-line"),
    country: color("country"),
    line: color("line"),
    steps: [
      color("step-0"),
      color("step-1"),
      color("step-2"),
      color("step-3"),
      color("step-4"),
      color("step-5"),
    ],
    ink: color("ink"),
    halo: color("halo"),
    accent: color("accent"),
    hatch: color("hatch"),
  };
  probe.remove();
  return palette;
}
