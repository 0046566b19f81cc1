import { FONT_STACK } from "./drawPicture.ts";
import type { Measure } from "./wrapText.ts";

/** Mean advance of Be Vietnam Pro in ems, taken generously: where no canvas can be asked. */
const EMS_PER_LETTER = 0.58;

let context: CanvasRenderingContext2D | null | undefined;

/** Measures text as the page would set it. */
export function measureWith(px: number, weight: number): Measure {
  context ??= document.createElement("canvas").getContext("2d");
  const pen = context;
  if (!pen) return (text) => text.length * px * EMS_PER_LETTER;
  return (text) => {
    pen.font = `${weight} ${px}px ${FONT_STACK}`;
    return pen.measureText(text).width;
  };
}
