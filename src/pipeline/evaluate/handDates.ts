import type { Document } from "#dataset/schema.ts";
import type { ArticleSource } from "../sources.ts";
import type { HandItem, Item } from "./item.ts";
import { sameSpan } from "./overlap.ts";

/** Quarters (33 to 36) and halves (40, 41) of a year, as EDTF level 2 writes them, by their first and last month. */
const parts: Readonly<Record<string, readonly [first: string, last: string]>> = {
  33: ["01", "03"],
  34: ["04", "06"],
  35: ["07", "09"],
  36: ["10", "12"],
  40: ["01", "06"],
  41: ["07", "12"],
};

/** One way to write a date: "2024-34" and "2024-04/2024-06" are the same months, "../2030" and "/2030" both open. */
function canonical(edtf: string): string {
  const [, year = "", part = ""] = /^(\d{4})-(\d{2})$/.exec(edtf) ?? [];
  const months = parts[part];
  return months ? `${year}-${months[0]}/${year}-${months[1]}` : edtf.replace(/^\.\.\//, "/");
}

const sameDate = (a: string, b: string): boolean => canonical(a) === canonical(b);

/** Dates of events that stand in the text; a vision beyond a horizon is a date of its own. */
export const handDates = ({ events }: ArticleSource): HandItem[] =>
  events.flatMap(({ date, vision, dateFrom, locator }): HandItem[] => {
    if (!locator || dateFrom !== "article") return [];
    const dates = [date, vision === null ? null : String(vision)].filter((value) => value !== null);
    return dates.map((value) => ({
      start: locator.start,
      end: locator.end,
      value,
      accepts: (found) => sameDate(found, value),
    }));
  });

const fullDate = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Whether a date that no event has is right all the same: it stands inside a hand-coded citation, and if it is a
 * full date it is the day of issue of the document.
 */
export function isDateOfCitation(
  { citations }: ArticleSource,
  documents: readonly Document[],
): (found: Item) => boolean {
  return (found) =>
    citations.some(({ locator, resolution }) => {
      if (!sameSpan(locator, found)) return false;
      if (!fullDate.test(found.value) || resolution.kind !== "resolved") return true;
      return documents.some(({ id, issued }) => id === resolution.document && issued === found.value);
    });
}
