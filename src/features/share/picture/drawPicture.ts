import type { Size } from "#map/camera.ts";
import type { MapModel } from "#map/model.ts";
import { escapeXml } from "#map/svg/markup.ts";
import { legendMarkup } from "./legendMarkup.ts";
import type { PictureWords } from "./pictureWords.ts";
import { type Measure, wrapText } from "./wrapText.ts";

/** Colours of the page around the map; those of the map come with it. */
export interface PictureColours {
  paper: string;
  ink: string;
  muted: string;
  line: string;
  accent: string;
  sea: string;
  noData: string;
  hatch: string;
  steps: readonly string[];
}

export interface PictureInput {
  size: Size;
  model: MapModel;
  words: PictureWords;
  colours: PictureColours;
  /** Draws the map at a size; gives markup that needs no style sheet. */
  map: (size: Size) => string;
  measure: (px: number, weight: number) => Measure;
  /** Rules that bring the font along; empty where it could not be had. */
  fonts: string;
}

/** What programs fall back on where they ignore the embedded font. */
export const FONT_STACK = "'Be Vietnam Pro', 'Segoe UI', system-ui, sans-serif";

/** A hand's breadth of column for words; the rest is map. Lengths are for a picture 900 high and scale with it. */
const DESIGN_HEIGHT = 900;
const MAP_HEIGHT = 600;
const COLUMN = { width: 480, margin: 44 };

/** How far the column is narrowed where the picture is not wide. */
export const columnWidth = ({ width, height }: Size): number =>
  Math.round(Math.min((COLUMN.width * height) / DESIGN_HEIGHT, width * 0.34));

/** The map as a picture that stands alone: title, legend, dates, source, address and attribution beside it. */
export function drawPicture(input: PictureInput): string {
  const { size, model, words, colours, map, fonts } = input;
  const column = columnWidth(size);
  const unit = size.height / DESIGN_HEIGHT;
  const pen = createPen(input, { x: COLUMN.margin * unit, width: column - COLUMN.margin * unit - 26 * unit });
  const frame = { width: size.width - column, height: size.height };
  // Names on the map are set for a screen; a larger picture shows the same map larger, not more of it.
  const scale = size.height / MAP_HEIGHT;
  const drawn = { width: Math.round(frame.width / scale), height: MAP_HEIGHT };
  const head = [
    pen.write("Phên Dậu", { px: 19 * unit, weight: 700, fill: colours.accent, top: 44 * unit }),
    pen.write(words.title, { px: 33 * unit, weight: 700, fill: colours.ink, top: 14 * unit, most: 4 }),
    words.selected
      ? pen.write(words.selected, { px: 20 * unit, weight: 600, fill: colours.ink, top: 14 * unit, most: 3 })
      : "",
    pen.write(words.dates, { px: 18 * unit, weight: 400, fill: colours.muted, top: 14 * unit }),
    pen.write(words.named, { px: 18 * unit, weight: 400, fill: colours.muted, top: 2 * unit }),
  ];
  const legend = legendMarkup(model, colours, {
    x: COLUMN.margin * unit,
    y: pen.y + 30 * unit,
    unit,
    id: "legend",
    pin: words.pin,
  });
  const foot = footMarkup(input, unit, column);
  const description = escapeXml(model.description);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" role="img" font-family="${FONT_STACK}"><title>${escapeXml(words.title)}</title><desc>${description}</desc>${fonts && `<style>${fonts}</style>`}<rect width="${size.width}" height="${size.height}" fill="${colours.paper}"/>${head.join("")}${legend}${foot}<svg x="${column}" width="${frame.width}" height="${frame.height}" viewBox="0 0 ${drawn.width} ${drawn.height}" preserveAspectRatio="xMidYMid slice"><rect width="${drawn.width}" height="${drawn.height}" fill="${colours.sea}"/>${map(drawn)}</svg></svg>`;
}

interface Writing {
  px: number;
  weight: number;
  fill: string;
  /** Air above the first line. */
  top: number;
  most?: number;
}

/** Writes paragraphs one under the other. */
function createPen(
  { measure }: Pick<PictureInput, "measure">,
  { x, width }: { x: number; width: number },
  start = 0,
) {
  let y = start;
  return {
    get y() {
      return y;
    },
    write(text: string, { px, weight, fill, top, most }: Writing): string {
      const lines = wrapText(text, width, measure(px, weight), most);
      const step = px * (px > 24 ? 1.2 : 1.35);
      const first = y + top + px;
      y = first + step * (lines.length - 1) + px * 0.25;
      const spans = lines.map(
        (line, at) => `<tspan x="${round(x)}" y="${round(first + at * step)}">${escapeXml(line)}</tspan>`,
      );
      return `<text font-size="${round(px)}" font-weight="${weight}" fill="${fill}">${spans.join("")}</text>`;
    },
  };
}

/** Source, address and attribution, standing on the lower edge. */
function footMarkup(input: PictureInput, unit: number, column: number): string {
  const { words, colours, size } = input;
  const at = { x: COLUMN.margin * unit, width: column - COLUMN.margin * unit - 22 * unit };
  const write = (start: number) => {
    const pen = createPen(input, at, start);
    const style = { px: 13.5 * unit, weight: 400, fill: colours.muted };
    const text = [
      pen.write(words.source, { ...style, weight: 600, top: 12 * unit }),
      pen.write(words.attribution, { ...style, top: 5 * unit }),
      pen.write(words.address, { ...style, fill: colours.ink, top: 5 * unit, most: 3 }),
    ];
    return { text: text.join(""), height: pen.y - start };
  };
  const top = size.height - write(0).height - 34 * unit;
  const rule = `<path d="M${round(at.x)} ${round(top)}h${round(at.width)}" stroke="${colours.line}" fill="none"/>`;
  return rule + write(top).text;
}

const round = (value: number): number => Math.round(value * 100) / 100;
