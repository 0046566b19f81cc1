import type { Page } from "@playwright/test";

/** A piece of text that an audience could not read from the last row, and why. */
export interface Hard {
  text: string;
  why: string;
}

/** Sizes at 1920 × 1080 and the contrast that a shared screen asks for. */
const RULES = { body: 28, label: 22, least: 20, contrast: 7 };

/**
 * Every visible piece of text on the stage that is smaller than it should be or too weak against its ground. Words on
 * the map are read against their halo, or against the badge on which they stand.
 */
export function hardToRead(page: Page): Promise<Hard[]> {
  return page.evaluate((rules) => {
    const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    if (!context) throw new Error("no canvas to read colours with");
    const rgba = (colour: string): number[] => {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      return [...context.getImageData(0, 0, 1, 1).data];
    };
    const luminance = (colour: string): number => {
      const [r = 0, g = 0, b = 0] = rgba(colour).map((byte) => {
        const part = byte / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ratio = (a: string, b: string): number => {
      const [x, y] = [luminance(a), luminance(b)];
      return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
    };
    const groundOf = (element: Element | null): string => {
      for (let at = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if ((rgba(backgroundColor)[3] ?? 0) === 255) return backgroundColor;
      }
      return "white";
    };
    const opacityOf = (element: Element | null): number => {
      let opacity = 1;
      for (let at = element; at; at = at.parentElement) opacity *= Number(getComputedStyle(at).opacity);
      return opacity;
    };

    const found: { text: string; why: string }[] = [];
    const walker = document.createTreeWalker(
      document.querySelector(".present") ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? "";
      const element = node.parentElement;
      if (text === "" || !element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      const hides = element.closest(".sr-only, .map-listbox");
      if (hides || box.width < 2 || box.height < 2) continue;
      const style = getComputedStyle(element);
      const size = Number.parseFloat(style.fontSize);
      const least =
        element.closest(".stage-text") && !element.closest("sup")
          ? rules.body
          : element.closest(".map-attribution, .stage-bar, .control-buttons")
            ? rules.least
            : rules.label;
      if (size < least - 0.01) found.push({ text, why: `${size} px where ${least} are asked for` });
      const isDrawn = element instanceof SVGElement;
      const badge = isDrawn ? element.parentElement?.querySelector(".label-badge, .pin-drop") : null;
      const colour = isDrawn ? style.fill : style.color;
      const ground = isDrawn
        ? style.stroke === "none" && badge
          ? getComputedStyle(badge).fill
          : style.stroke
        : groundOf(element);
      const contrast = ratio(colour, ground);
      if (contrast < rules.contrast)
        found.push({ text, why: `${colour} on ${ground}: ${contrast.toFixed(2)}` });
      if (opacityOf(element) < 0.99) found.push({ text, why: "shines through" });
    }
    return found;
  }, RULES);
}
