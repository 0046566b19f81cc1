import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Font, PathCommand } from "opentype.js";

const require = createRequire(import.meta.url);
const { parse } = require("opentype.js") as typeof import("opentype.js");

export type Weight = 400 | 600 | 700;
/** The parts in which the typeface's package comes; a letter is taken from the first that has it. */
const SUBSETS = ["latin", "vietnamese", "latin-ext"];

const fonts = new Map<Weight, readonly Font[]>();

function fontsOf(weight: Weight): readonly Font[] {
  const known = fonts.get(weight);
  if (known) return known;
  const read = SUBSETS.map((subset) => {
    const name = `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff`;
    const { buffer, byteOffset, length } = readFileSync(require.resolve(name));
    return parse(buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer);
  });
  fonts.set(weight, read);
  return read;
}

/** A text cut where its letters come from another part of the typeface; a letter that none has is an error. */
function runsOf(text: string, weight: Weight): { font: Font; text: string }[] {
  const runs: { font: Font; text: string }[] = [];
  for (const letter of text.normalize("NFC")) {
    const font = fontsOf(weight).find((one) => one.charToGlyphIndex(letter) > 0);
    if (!font) throw new Error(`Be Vietnam Pro has no “${letter}”, which stands in “${text}”`);
    const last = runs.at(-1);
    if (last?.font === font) last.text += letter;
    else runs.push({ font, text: letter });
  }
  return runs;
}

const widths = new Map<string, number>();

export function textWidth(text: string, size: number, weight: Weight = 400): number {
  const key = `${weight} ${size} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const width = runsOf(text, weight).reduce((sum, run) => sum + run.font.getAdvanceWidth(run.text, size), 0);
  widths.set(key, width);
  return width;
}

export interface Lettering {
  x: number;
  /** The base line. */
  y: number;
  size: number;
  weight?: Weight;
  anchor?: "start" | "middle";
}

const outlines = new Map<string, string>();

/** The outline of a text from the origin on; the names on a map return in picture after picture. */
function outlineOf(text: string, size: number, weight: Weight): string {
  const key = `${weight} ${size} ${text}`;
  const known = outlines.get(key);
  if (known !== undefined) return known;
  let at = 0;
  const outline = runsOf(text, weight)
    .map((run) => {
      const path = run.font.getPath(run.text, at, 0, size).commands.map(dataOf).join("");
      at += run.font.getAdvanceWidth(run.text, size);
      return path;
    })
    .join("");
  outlines.set(key, outline);
  return outline;
}

/** A text as a path of its letters' outlines, so that a picture looks the same wherever it is drawn. */
export function letters(
  text: string,
  { x, y, size, weight = 400, anchor = "start" }: Lettering,
  paint: string,
): string {
  const left = anchor === "middle" ? x - textWidth(text, size, weight) / 2 : x;
  return `<path transform="translate(${left.toFixed(1)} ${y.toFixed(1)})" d="${outlineOf(text, size, weight)}" ${paint}/>`;
}

/** One command of a path; written here because the library's own rounding of some numbers gives NaN (2.0.0). */
function dataOf(command: PathCommand): string {
  const point = (x: number, y: number) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  switch (command.type) {
    case "Z":
      return "Z";
    case "Q":
      return `Q${point(command.x1, command.y1)} ${point(command.x, command.y)}`;
    case "C":
      return `C${point(command.x1, command.y1)} ${point(command.x2, command.y2)} ${point(command.x, command.y)}`;
    default:
      return `${command.type}${point(command.x, command.y)}`;
  }
}

/** A text in lines no wider than `width`; what does not fit into `most` lines ends in an ellipsis. */
export function linesOf(text: string, width: number, size: number, weight: Weight, most: number): string[] {
  const fits = (line: string) => textWidth(line, size, weight) <= width;
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && fits(`${line} ${word}`)) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let last = kept.pop() ?? "";
  while (last && !fits(`${last}…`)) last = last.slice(0, Math.max(0, last.lastIndexOf(" ")));
  return [...kept, `${last}…`];
}
