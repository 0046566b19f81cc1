import type { Page } from "@playwright/test";
import { labelOf, mapRegion, provincePoint } from "./map.ts";

export type Colour = [red: number, green: number, blue: number];

/** The colours of pixels of the page, as the screen has them: each the mean of a small square. */
export async function coloursAt(
  page: Page,
  points: readonly { x: number; y: number }[],
  sizePx = 3,
): Promise<Colour[]> {
  const picture = await page.screenshot({ animations: "disabled" });
  return page.evaluate(
    async ({ data, points, sizePx }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext("2d", { willReadFrequently: true });
      if (!context) throw new Error("no canvas to read pixels with");
      context.drawImage(image, 0, 0);
      return points.map(({ x, y }) => {
        const [left, top] = [Math.round(x - sizePx / 2), Math.round(y - sizePx / 2)];
        const { data: bytes } = context.getImageData(left, top, sizePx, sizePx);
        const mean = (channel: number) => {
          let sum = 0;
          for (let at = channel; at < bytes.length; at += 4) sum += bytes[at] ?? 0;
          return Math.round(sum / sizePx ** 2);
        };
        return [mean(0), mean(1), mean(2)] as [number, number, number];
      });
    },
    { data: picture.toString("base64"), points, sizePx },
  );
}

/** The colour with which a province is filled, labels and pins put aside. */
export async function fillOf(page: Page, id: string): Promise<Colour> {
  const { x, y } = await provincePoint(page, ...labelOf(id));
  const overlay = mapRegion(page).locator(".atlas-overlay");
  await overlay.evaluate((svg: SVGElement) => {
    svg.style.visibility = "hidden";
  });
  const [colour = [0, 0, 0]] = await coloursAt(page, [{ x, y }], 7);
  await overlay.evaluate((svg: SVGElement) => {
    svg.style.visibility = "";
  });
  return colour;
}

/** How far apart two colours are: 0 for the same, 441 for black and white. */
export const apart = (a: Colour, b: Colour): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
