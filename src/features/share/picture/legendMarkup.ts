import { DASH_PX } from "#map/dashPattern.ts";
import type { MapModel } from "#map/model.ts";
import { PIN_PATH } from "#map/pinPath.ts";
import { escapeXml } from "#map/svg/markup.ts";
import type { PictureColours } from "./drawPicture.ts";
import { wrapText } from "./wrapText.ts";

const ROW = 26;
const FIRST_ROW = 34;
/** Letters of the sans serif in ems, taken generously: for the box around a legend. */
const EMS_PER_LETTER = 0.56;
const SWATCH = { width: 38, height: 20 };
/** Longer titles go on a second line. */
const TITLE = { px: 18, width: 400, line: 23 };

const wide = (text: string, px: number) => text.length * px * EMS_PER_LETTER;
const titleLines = (title: string) => wrapText(title, TITLE.width, (text) => wide(text, TITLE.px), 2);

/** How much room a legend takes, in its own units. */
export function legendSize({ legend }: Pick<MapModel, "legend">): { width: number; height: number } {
  const rows = legend.classes.length + 2 + legend.dashes.length;
  const lines = titleLines(legend.title);
  return {
    width: Math.max(
      ...lines.map((line) => wide(line, TITLE.px)),
      wide(`n = ${legend.n}`, 15.5),
      ...legend.dashes.map(({ label }) => SWATCH.width + 12 + wide(label, 17)),
    ),
    height: FIRST_ROW + (lines.length - 1) * TITLE.line + rows * ROW + 28,
  };
}

/** The legend as rows: the classes as closed intervals, no data hatched, what is outlined and dashed, and n. */
export function legendMarkup(
  { legend }: Pick<MapModel, "legend">,
  colours: PictureColours,
  { x, y, unit, id, pin }: { x: number; y: number; unit: number; id: string; pin: string },
): string {
  const swatch = (fill: string, stroke = colours.line) =>
    `<rect width="${SWATCH.width}" height="${SWATCH.height}" fill="${fill}" stroke="${stroke}"/>`;
  const rows: { mark: string; label: string }[] = [
    ...legend.classes.map(({ step, label }) => ({
      mark: swatch(colours.steps[step] ?? colours.noData),
      label,
    })),
    { mark: swatch(`url(#${id})`), label: legend.noData },
    {
      mark: `<g transform="translate(${SWATCH.width / 2} 19) scale(1.2)"><path d="${PIN_PATH}" fill="${colours.ink}"/><circle cy="-11" r="2.2" fill="${colours.paper}"/></g>`,
      label: pin,
    },
    ...legend.dashes.map(({ when, label }) => ({
      mark: `<path d="M0 ${SWATCH.height / 2}h${SWATCH.width}" stroke="${colours.ink}" stroke-width="2.2" stroke-dasharray="${DASH_PX[when].join(" ")}" fill="none"/>`,
      label,
    })),
  ];
  const lines = titleLines(legend.title);
  const first = FIRST_ROW + (lines.length - 1) * TITLE.line;
  const title = lines.map(
    (line, at) => `<tspan x="0" y="${17 + at * TITLE.line}">${escapeXml(line)}</tspan>`,
  );
  const drawn = rows.map(
    ({ mark, label }, at) =>
      `<g transform="translate(0 ${first + at * ROW})">${mark}<text x="${SWATCH.width + 12}" y="${SWATCH.height - 4}" font-size="17" fill="${colours.ink}">${escapeXml(label)}</text></g>`,
  );
  const below = first + rows.length * ROW;
  return `<defs><pattern id="${id}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" fill="${colours.noData}"/><path d="M0 0V7" stroke="${colours.hatch}" stroke-width="1.4"/></pattern></defs><g transform="translate(${x} ${y}) scale(${unit})"><text font-size="${TITLE.px}" font-weight="600" fill="${colours.ink}">${title.join("")}</text>${drawn.join("")}<text y="${below + 22}" font-size="15.5" fill="${colours.muted}">${escapeXml(`n = ${legend.n}`)}</text></g>`;
}
