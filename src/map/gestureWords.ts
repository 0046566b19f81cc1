import type { T } from "#i18n/createT.ts";

/** What a reader is told whose wheel or finger was left to the page around the map. */
export interface GestureWords {
  /** For a wheel, with the key of this machine. */
  wheel: string;
  touch: string;
}

const isMac = () => navigator.userAgent.includes("Mac");

export const gestureWords = (t: T): GestureWords => ({
  wheel: t("map.gesture.wheel", { key: isMac() ? "⌘" : "Ctrl" }),
  touch: t("map.gesture.touch"),
});
