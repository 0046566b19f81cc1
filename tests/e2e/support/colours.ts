import type { Page } from "@playwright/test";
import { labelOf, mapRegion, provincePoint } from "./map.ts";

export type Colour = [red: number, green: number, blue: number];

/** The mean colour of a small square of the page, as the screen has it. */
export async function colourAt(page: Page, x: number, y: number, sizePx = 7): Promise<Colour> {
  const clip = { x: x - sizePx / 2, y: y - sizePx / 2, width: sizePx, height: sizePx };
  const picture = await page.screenshot({ clip, animations: "disabled" });
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no canvas to read pixels with");
    context.drawImage(image, 0, 0);
    const { data: bytes } = context.getImageData(0, 0, image.width, image.height);
    const mean = (channel: number) => {
      let sum = 0;
      for (let at = channel; at < bytes.length; at += 4) sum += bytes[at] ?? 0;
      return Math.round(sum / (bytes.length / 4));
    };
    return [mean(0), mean(1), mean(2)] as [number, number, number];
  }, picture.toString("base64"));
}

/** The colour with which a province is filled, labels and pins put aside. */
export async function fillOf(page: Page, id: string): Promise<Colour> {
  const { x, y } = await provincePoint(page, ...labelOf(id));
  const overlay = mapRegion(page).locator(".atlas-overlay");
  await overlay.evaluate((svg: SVGElement) => {
    svg.style.visibility = "hidden";
  });
  const colour = await colourAt(page, x, y);
  await overlay.evaluate((svg: SVGElement) => {
    svg.style.visibility = "";
  });
  return colour;
}

/** How far apart two colours are: 0 for the same, 441 for black and white. */
export const apart = (a: Colour, b: Colour): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
