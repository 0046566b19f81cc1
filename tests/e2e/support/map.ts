import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { type Camera, projectToPixel } from "./projectToPixel.ts";

type Ring = [number, number][];

interface Feature {
  properties: { id: string; label: [number, number] };
  geometry: { type: "Polygon"; coordinates: Ring[] } | { type: "MultiPolygon"; coordinates: Ring[][] };
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
    // Longer than any movement takes to say that it goes on.
    await page.waitForTimeout(250);
  }
}

/** The pixel of the page at which the map, whichever renderer shows it, has a position. */
export async function provincePoint(page: Page, lon: number, lat: number): Promise<{ x: number; y: number }> {
  const box = await mapRegion(page).boundingBox();
  if (!box) throw new Error("the map is not visible");
  return projectToPixel(await restingCamera(page), box, lon, lat);
}

/** A province as the boundaries have it. */
export function outlineOf(id: string, boundaries: "2008" | "2025" = "2008"): Feature {
  const file = new URL(`../../../public/geo/provinces-${boundaries}.geojson`, import.meta.url);
  const { features } = JSON.parse(readFileSync(file, "utf8")) as { features: Feature[] };
  const found = features.find(({ properties }) => properties.id === id);
  if (!found) throw new Error(`no province "${id}" in the boundaries of ${boundaries}`);
  return found;
}

/** Where a province's label stands. */
export const labelOf = (id: string, boundaries: "2008" | "2025" = "2008"): [number, number] =>
  outlineOf(id, boundaries).properties.label;

const RINGS_PX = [0, 12, 18, 24, 30, 36];
const COMPASS = 12;

/** A pixel inside a province that neither a pin nor a panel covers: the label point, or the nearest around it. */
export async function clearPoint(
  page: Page,
  id: string,
  boundaries: "2008" | "2025" = "2008",
): Promise<{ x: number; y: number }> {
  const box = await mapRegion(page).boundingBox();
  if (!box) throw new Error("the map is not visible");
  const camera = await restingCamera(page);
  const { geometry, properties } = outlineOf(id, boundaries);
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const pixels = polygons.map(([outer = []]) =>
    outer.map(([lon, lat]) => projectToPixel(camera, box, lon, lat)),
  );
  const middle = projectToPixel(camera, box, ...properties.label);
  for (const radius of RINGS_PX) {
    for (let step = 0; step < (radius === 0 ? 1 : COMPASS); step++) {
      const angle = (2 * Math.PI * step) / COMPASS;
      const point = { x: middle.x + radius * Math.cos(angle), y: middle.y + radius * Math.sin(angle) };
      if (!pixels.some((ring) => contains(ring, point))) continue;
      const free = await page.evaluate(
        ({ x, y }) => Boolean(document.elementFromPoint(x, y)?.closest(".map-layer:not(.map-overlay)")),
        point,
      );
      if (free) return point;
    }
  }
  throw new Error(`no pixel of "${id}" is free of pins and panels: expected one near its label`);
}

/** A real click on the map, inside a province and beside its pins. */
export async function clickProvince(
  page: Page,
  id: string,
  boundaries: "2008" | "2025" = "2008",
): Promise<void> {
  const { x, y } = await clearPoint(page, id, boundaries);
  await page.mouse.click(x, y);
}

interface Pixel {
  x: number;
  y: number;
}

/** Even-odd rule: how often a ray to the right crosses the ring. */
function contains(ring: readonly Pixel[], { x, y }: Pixel): boolean {
  let inside = false;
  for (const [index, a] of ring.entries()) {
    const b = ring[(index + 1) % ring.length];
    if (!b || a.y > y === b.y > y) continue;
    if (x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside;
  }
  return inside;
}
