import type { Overlay } from "./whoseKey.ts";

/** What lies over the stage at the moment, as far as the controls put it there. */
export interface Laid {
  black: boolean;
  spotlight: boolean;
  overlay: Overlay | null;
}

export const NOTHING_LAID: Laid = { black: false, spotlight: false, overlay: null };

/** Whatever else is open around the stage. */
export interface Around {
  evidence: boolean;
  fullScreen: boolean;
  role: "single" | "console" | "audience";
}

/** What one press of Escape ends. */
export type Level = "black" | "overlay" | "spotlight" | "evidence" | "fullScreen" | "console" | "talk" | null;

/**
 * What lies on top goes first. The console is a level of its own: after it comes the stage in one window. The
 * audience's window has no last level, so that a stray key there does not end the talk.
 */
export function topLevel({ black, overlay, spotlight }: Laid, { evidence, fullScreen, role }: Around): Level {
  if (black && role !== "console") return "black";
  if (overlay) return "overlay";
  if (spotlight) return "spotlight";
  if (black) return "black";
  if (evidence) return "evidence";
  if (fullScreen) return "fullScreen";
  return role === "single" ? "talk" : role === "console" ? "console" : null;
}

/** The black screen covers everything, so nothing is left open under it. */
export const toggleBlack = (laid: Laid): Laid => ({ ...laid, black: !laid.black, overlay: null });
export const toggleSpotlight = (laid: Laid): Laid => ({ ...laid, spotlight: !laid.spotlight });
export const toggleOverlay = (laid: Laid, overlay: Overlay): Laid => ({
  ...laid,
  overlay: laid.overlay === overlay ? null : overlay,
});

/**
 * Going to a step shows it: as in PowerPoint, "next" on a black screen ends the black and goes on, and a list that is
 * open closes, so that a clicker never presses in vain. The spotlight stays.
 */
export const uncover = (laid: Laid): Laid =>
  laid.black || laid.overlay ? { ...laid, black: false, overlay: null } : laid;
