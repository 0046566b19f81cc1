import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { type Camera, projectToPixel } from "./projectToPixel.ts";

interface Labelled {
  properties: { id: string; label: [number, number] };
}

/** MapLibre's first idle frame; on a busy machine without a graphics card it takes its time. */
const MAP_READY_MS = 45_000;

/** The landmark that states its camera; MapLibre's canvas calls itself a region of the same name. */
export function mapRegion(page: Page): Locator {
  return page.getByRole("region", { name: /^(Map|Bản đồ)$/ }).and(page.locator("[data-zoom]"));
}

/** Waits until the page has set the mark, `map-ready` unless told otherwise. */
export async function mapReady(page: Page, mark: "map-ready" | "map-readable" = "map-ready"): Promise<void> {
  await page.waitForFunction((name) => performance.getEntriesByName(name, "mark").length > 0, mark, {
    timeout: MAP_READY_MS,
  });
}

/** The camera as the map's region states it, once it has stopped moving. */
export async function restingCamera(page: Page): Promise<Camera> {
  let before = "";
  for (;;) {
    const camera = await mapRegion(page).evaluate(({ dataset }) => ({
      zoom: Number(dataset.zoom),
      lng: Number(dataset.lng),
      lat: Number(dataset.lat),
    }));
    const now = JSON.stringify(camera);
    if (now === before) return camera;
    before = now;
    await page.waitForTimeout(250);
  }
}

/** The pixel of the page at which the map's canvas shows a position. */
export async function provincePoint(page: Page, lon: number, lat: number): Promise<{ x: number; y: number }> {
  const box = await mapRegion(page).locator("canvas.maplibregl-canvas").boundingBox();
  if (!box) throw new Error("the map has no visible canvas: expected MapLibre to be there");
  return projectToPixel(await restingCamera(page), box, lon, lat);
}

/** Where a province's label stands, from the boundaries themselves. */
export function labelOf(id: string, boundaries: "2008" | "2025" = "2008"): [number, number] {
  const file = new URL(`../../../public/geo/provinces-${boundaries}.geojson`, import.meta.url);
  const { features } = JSON.parse(readFileSync(file, "utf8")) as { features: Labelled[] };
  const label = features.find(({ properties }) => properties.id === id)?.properties.label;
  if (!label) throw new Error(`no province "${id}" in the boundaries of ${boundaries}`);
  return label;
}

/** A real click on the canvas, at a province's label point. */
export async function clickProvince(
  page: Page,
  id: string,
  boundaries: "2008" | "2025" = "2008",
): Promise<void> {
  const { x, y } = await provincePoint(page, ...labelOf(id, boundaries));
  await page.mouse.click(x, y);
}
