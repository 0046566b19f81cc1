import { colourOf } from "./colourOf.ts";
import type { PictureColours } from "./drawPicture.ts";

/** Shown where the style sheet has not arrived. */
const UNKNOWN = "#888888";

/** The page's colours in their light form, whatever the page wears now. */
export function readColours(): PictureColours {
  const stage = document.createElement("div");
  stage.className = "share-stage light-only";
  const probe = document.createElement("span");
  stage.append(probe);
  document.body.append(stage);
  const read = (name: string): string => {
    probe.style.color = `var(--${name}, ${UNKNOWN})`;
    return colourOf(getComputedStyle(probe).color)?.hex ?? UNKNOWN;
  };
  const colours = {
    paper: read("paper"),
    ink: read("ink"),
    muted: read("muted"),
    line: read("line-strong"),
    accent: read("accent"),
    sea: read("map-sea"),
    noData: read("map-country"),
    hatch: read("map-line"),
    steps: [0, 1, 2, 3, 4, 5].map((step) => read(`map-step-${step}`)),
  };
  stage.remove();
  return colours;
}
