import { type RefObject, useLayoutEffect, useState } from "react";
import type { Insets } from "#map/camera.ts";

const none: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * How much of the page its panels cover at each edge, in pixels: measured from whatever says `data-covers`, so
 * that the map fits what it shows into what is left. Also told to the style sheet as --inset-top and so on.
 */
export function useInsets(page: RefObject<HTMLElement | null>, layout: string): Insets {
  const [insets, setInsets] = useState(none);
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew whenever the layout is another
  useLayoutEffect(() => {
    const root = page.current;
    if (!root) return;
    const measure = () => {
      const next = insetsOf(root);
      for (const [edge, px] of Object.entries(next)) root.style.setProperty(`--inset-${edge}`, `${px}px`);
      setInsets((before) => (String(Object.values(before)) === String(Object.values(next)) ? before : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(root);
    for (const panel of root.querySelectorAll("[data-covers]")) observer.observe(panel);
    const added = new MutationObserver(() => {
      for (const panel of root.querySelectorAll("[data-covers]")) observer.observe(panel);
      measure();
    });
    added.observe(root, { childList: true });
    return () => {
      observer.disconnect();
      added.disconnect();
    };
  }, [page, layout]);
  return insets;
}

function insetsOf(root: HTMLElement): Insets {
  const outer = root.getBoundingClientRect();
  const insets = { ...none };
  for (const panel of root.querySelectorAll<HTMLElement>("[data-covers]")) {
    const box = panel.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    // A panel as wide as the page is the sheet, whichever panel it is on a wide screen.
    const edge =
      box.width > outer.width * 0.9 && box.top > outer.height * 0.15 ? "bottom" : panel.dataset.covers;
    if (edge === "left") insets.left = Math.max(insets.left, Math.round(box.right - outer.left));
    if (edge === "right") insets.right = Math.max(insets.right, Math.round(outer.right - box.left));
    if (edge === "top") insets.top = Math.max(insets.top, Math.round(box.bottom - outer.top));
    if (edge === "bottom") insets.bottom = Math.max(insets.bottom, Math.round(outer.bottom - box.top));
  }
  return insets;
}
