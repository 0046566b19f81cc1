import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

let ready: Promise<void> | null = null;

/** Once a process, whatever number of copies of this file a build and its tests have loaded. */
async function start(): Promise<void> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm"));
  await initWasm(wasm).catch((error: Error) => {
    if (!/already initialized/i.test(error.message)) throw error;
  });
}

/** Draws an SVG without texts (letters come as outlines) as PNG, at a width in pixels. */
export async function rasterise(svg: string, width: number): Promise<Uint8Array> {
  ready ??= start();
  await ready;
  if (svg.includes("<text"))
    throw new Error("there is a text in the drawing: expected outlines of its letters");
  const drawing = new Resvg(svg, {
    fitTo: { mode: "width", value: width },
    font: { loadSystemFonts: false },
  });
  try {
    return drawing.render().asPng();
  } finally {
    drawing.free();
  }
}
