import { expect, test } from "vitest";
import { projectToPixel } from "../e2e/support/projectToPixel.ts";

const box = { x: 100, y: 50, width: 800, height: 600 };
const hanoi = { zoom: 6, lng: 105.85, lat: 21.03 };

test("the camera's centre is the middle of the map", () => {
  expect(projectToPixel(hanoi, box, 105.85, 21.03)).toEqual({ x: 500, y: 350 });
});

test("the world is one tile of 512 px wide at zoom 0", () => {
  const world = { zoom: 0, lng: 0, lat: 0 };
  const west = projectToPixel(world, box, -180, 0);
  const east = projectToPixel(world, box, 180, 0);
  expect(east.x - west.x).toBeCloseTo(512);
});

test("the world's upper edge lies at 85.0511° north", () => {
  const edge = projectToPixel({ zoom: 0, lng: 0, lat: 0 }, box, 0, 85.051129);
  expect(edge.y).toBeCloseTo(350 - 256, 3);
});

test("each zoom level doubles the distance from the centre", () => {
  const near = projectToPixel(hanoi, box, 106.76, 21.85);
  const far = projectToPixel({ ...hanoi, zoom: 7 }, box, 106.76, 21.85);
  expect(far.x - 500).toBeCloseTo(2 * (near.x - 500));
  expect(far.y - 350).toBeCloseTo(2 * (near.y - 350));
});

test("north is up and east is right", () => {
  const langSon = projectToPixel(hanoi, box, 106.76, 21.85);
  expect(langSon.x).toBeGreaterThan(500);
  expect(langSon.y).toBeLessThan(350);
});
