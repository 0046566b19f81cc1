import type { BrowserContext, Page } from "@playwright/test";
import { mapRegion } from "./map.ts";
import type { Watch } from "./watchContext.ts";

/** A browser without WebGL: asked for such a context, every canvas has none to give. Call before a page loads. */
export async function withoutWebgl(context: BrowserContext, watch: Watch): Promise<void> {
  // MapLibre reports the missing context to the console before it throws.
  watch.allow(/WebGL|webgl/);
  await context.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.startsWith("webgl") ? null : Reflect.apply(getContext, this, [kind, ...rest]);
    } as typeof getContext;
  });
}

/** Takes the graphics context of the map away, as a driver does that crashed; the returned id names its extension. */
export async function loseContext(page: Page): Promise<void> {
  await mapRegion(page)
    .locator("canvas.maplibregl-canvas")
    .evaluate((canvas: HTMLCanvasElement) => {
      const extension = canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context");
      if (!extension) throw new Error("this browser cannot lose a context on purpose");
      (globalThis as unknown as { lost: WEBGL_lose_context }).lost = extension;
      extension.loseContext();
    });
}

/** Gives the context back that `loseContext` took. */
export async function restoreContext(page: Page): Promise<void> {
  await page.evaluate(() => (globalThis as unknown as { lost: WEBGL_lose_context }).lost.restoreContext());
}
