import type { Size } from "../../src/map/camera.ts";
import { type Lettering, letters, linesOf, textWidth } from "./typeface.ts";

/** What services that show a link's picture ask for. */
export const CARD: Size = { width: 1200, height: 630 };
/** The part with words, and how much larger the map is drawn than on a screen: a card is shown at half its size. */
const WORDS = { width: 520, left: 64, room: 430 };
const MAP_SCALE = 1.5;
/** The map's part of the card, in the map's own pixels. */
export const CARD_MAP: Size = {
  width: (CARD.width - WORDS.width) / MAP_SCALE,
  height: CARD.height / MAP_SCALE,
};

const LEADING = 1.16;
const FACT_PX = { size: 27, leading: 38 };
const FOOT_PX = { size: 16, leading: 22 };

export interface CardWords {
  /** What sort of thing it is. */
  kicker: string;
  heading: string;
  /** Facts, one a line. */
  lines: readonly string[];
  /** What is said under every picture: neutral reporting, and whose boundaries these are. */
  foot: readonly string[];
}

/** The map's part alone, at the size of the card: drawn once and laid under many cards. */
export const groundPicture = (ground: string, colour: (name: string) => string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CARD_MAP.width} ${CARD_MAP.height}"><rect width="100%" height="100%" fill="${colour("map-sea")}"/>${ground}</svg>`;

/** A name as large as it goes into two lines, a long title small in up to five. */
function headingOf(text: string): { px: number; lines: string[] } {
  for (const px of [60, 52, 44, 40]) {
    const lines = linesOf(text, WORDS.room, px, 700, 3);
    if (lines.length <= 2 && lines.every((line) => textWidth(line, px, 700) <= WORDS.room))
      return { px, lines };
  }
  return { px: 34, lines: linesOf(text, WORDS.room, 34, 700, 5) };
}

/** The picture that goes with a link: what it is and what is known of it, beside the map that shows where. */
export function card(
  words: CardWords,
  ground: Uint8Array,
  figures: string,
  colour: (name: string) => string,
): string {
  const { width, height } = CARD;
  const text = (line: string, fill: string, lettering: Omit<Lettering, "x">) =>
    letters(line, { x: WORDS.left, ...lettering }, `fill="${colour(fill)}"`);

  const { px: headPx, lines: heading } = headingOf(words.heading);
  const foot = words.foot.flatMap((line) => linesOf(line, WORDS.room, FOOT_PX.size, 400, 3));
  const footTop = height - 38 - (foot.length - 1) * FOOT_PX.leading;
  const headTop = 148 + headPx * 0.36;
  const factsTop = headTop + (heading.length - 1) * headPx * LEADING + 62;
  const facts = words.lines
    .flatMap((line) => linesOf(line, WORDS.room, FACT_PX.size, 400, 3))
    .slice(0, Math.floor((footTop - FOOT_PX.leading - 16 - factsTop) / FACT_PX.leading) + 1);

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${width} ${height}">`,
    `<image x="${WORDS.width}" width="${width - WORDS.width}" height="${height}" xlink:href="data:image/png;base64,${Buffer.from(ground).toString("base64")}"/>`,
    `<g transform="translate(${WORDS.width} 0) scale(${MAP_SCALE})">${figures}</g>`,
    `<rect width="${WORDS.width}" height="${height}" fill="${colour("paper")}"/><rect width="14" height="${height}" fill="${colour("accent")}"/>`,
    text(words.kicker, "accent", { y: 82, size: 24, weight: 600 }),
    ...heading.map((line, row) =>
      text(line, "ink", { y: headTop + row * headPx * LEADING, size: headPx, weight: 700 }),
    ),
    ...facts.map((line, row) =>
      text(line, "ink", { y: factsTop + row * FACT_PX.leading, size: FACT_PX.size }),
    ),
    ...foot.map((line, row) =>
      text(line, "muted", { y: footTop + row * FOOT_PX.leading, size: FOOT_PX.size }),
    ),
    "</svg>",
  ].join("");
}
