import type { Palette } from "./style.ts";

/** The palette as the style sheet has it for an element, light or dark. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const color = (name: string) => style.getPropertyValue(`--map-${name}`).trim() || "#888888";
  return {
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
}
