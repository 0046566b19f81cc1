import type { CslDate, CslItem } from "./csl.ts";

const TYPES: Readonly<Record<CslItem["type"], string>> = {
  "article-newspaper": "NEWS",
  legislation: "STAT",
  regulation: "GOVDOC",
  map: "MAP",
};

/** A value is one line: whatever breaks it would begin a new tag. */
const risText = (text: string): string => text.toWellFormed().replace(/\s+/g, " ").trim();

const LENGTHS = [4, 2, 2];

/** `2024/04/15/`, `2024/04//`, `2024///`: year, month, day and a fourth part that stays empty. */
function risDate(date: CslDate | undefined): string | undefined {
  const [parts] = date?.["date-parts"] ?? [];
  if (!parts) return undefined;
  const padded = LENGTHS.map((length, at) => (parts[at] ? String(parts[at]).padStart(length, "0") : ""));
  return `${padded.join("/")}/`;
}

/** One reference; lines end as the format asks for, with CR LF. */
export function risOf(item: CslItem): string {
  const { issued } = item;
  const [from, to] = issued?.["date-parts"] ?? [];
  const lines: [string, string | undefined][] = [
    ["TY", TYPES[item.type]],
    ["ID", item.id],
    ...(item.author ?? (item.authority ? [{ literal: item.authority }] : [])).map(
      ({ literal }): [string, string] => ["AU", literal],
    ),
    ...(item.translator ?? []).map(({ literal }): [string, string] => ["A4", literal]),
    ["TI", item.title],
    ["T2", item["container-title"]],
    ["M1", item.number],
    ["SE", item.section],
    ["ET", item.version],
    ["PB", item.publisher],
    // The format has one date: of a stretch it can hold the year, if it is one.
    ["PY", from && (!to || to[0] === from[0]) ? String(from[0]).padStart(4, "0") : undefined],
    ["DA", to ? undefined : risDate(issued)],
    ["LA", item.language],
    ["UR", item.URL],
    ["Y2", risDate(item.accessed)],
    ["N1", item.note],
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${risText(value)}`] : []));
  return `${[...written, "ER  - "].join("\r\n")}\r\n`;
}
