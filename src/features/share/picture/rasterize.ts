import type { Size } from "#map/camera.ts";
import type { EmbeddedFonts } from "./embedFonts.ts";

type Samples = EmbeddedFonts["samples"];

/** One letter of each font in a strip under the picture, which the picture itself does not show. */
const CELL_PX = 24;
/** How often, and how long altogether, to look whether the fonts have come. */
const LOOK_EVERY_MS = 30;
const PATIENCE_MS = 4000;

/**
 * An SVG as a PNG of exactly its size. A browser calls an SVG decoded before the fonts inside it are, and draws what
 * waits for them not at all: a letter of each is looked at until it shows.
 */
export async function rasterize(
  svg: string,
  { width, height }: Size,
  samples: Samples,
  signal: AbortSignal,
): Promise<Blob> {
  const url = URL.createObjectURL(
    new Blob([withSamples(svg, { width, height }, samples)], { type: "image/svg+xml" }),
  );
  try {
    const image = new Image(width, height + CELL_PX);
    image.src = url;
    await image.decode();
    await lettersShow(image, height, samples.length, signal);
    const canvas = canvasOf({ width, height });
    canvas.pen.drawImage(image, 0, 0);
    const blob = await new Promise<Blob | null>((resolve) => canvas.element.toBlob(resolve, "image/png"));
    if (!blob) throw new Error("the browser made no PNG of the drawing");
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}

function withSamples(svg: string, { width, height }: Size, samples: Samples): string {
  const letters = samples.map(
    ({ letter, weight }, at) =>
      `<text x="${at * CELL_PX + 4}" y="${height + 18}" font-size="16" font-weight="${weight}">&#${letter.codePointAt(0)};</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height + CELL_PX}" font-family="Be Vietnam Pro">${svg}${letters.join("")}</svg>`;
}

async function lettersShow(image: HTMLImageElement, top: number, howMany: number, signal: AbortSignal) {
  if (howMany === 0) return;
  const strip = canvasOf({ width: howMany * CELL_PX, height: CELL_PX });
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    signal.throwIfAborted();
    strip.pen.clearRect(0, 0, howMany * CELL_PX, CELL_PX);
    strip.pen.drawImage(image, 0, -top);
    const cells = Array.from({ length: howMany }, (_, at) =>
      strip.pen.getImageData(at * CELL_PX, 0, CELL_PX, CELL_PX).data.some((byte) => byte > 0),
    );
    // Past patience the stack's next family has taken over in every browser.
    if (cells.every(Boolean) || performance.now() > end) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

function canvasOf({ width, height }: Size) {
  const element = Object.assign(document.createElement("canvas"), { width, height });
  const pen = element.getContext("2d", { willReadFrequently: true });
  if (!pen) throw new Error("the browser gives no canvas to draw on");
  return { element, pen };
}
