import { edtfSpan } from "#selectors/edtfSpan.ts";

const DAY_FIRST = /^(?:(\d{1,2})[/.])?(\d{1,2})[/.](\d{4})$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/;

const two = (text: string): string => text.padStart(2, "0");

/**
 * A date as a reader types it, as EDTF: a year, a month or a day, year first with dashes or day first with slashes
 * or dots, as both languages write it. An empty field is no limit; undefined where the text is no date.
 */
export function readTypedDate(text: string): string | null | undefined {
  const typed = text.trim();
  if (typed === "") return null;
  const dayFirst = DAY_FIRST.exec(typed);
  const yearFirst = YEAR_FIRST.exec(typed);
  const [year, month, day] = dayFirst
    ? [dayFirst[3], dayFirst[2], dayFirst[1]]
    : yearFirst
      ? [yearFirst[1], yearFirst[2], yearFirst[3]]
      : [typed, undefined, undefined];
  const edtf = [year, month && two(month), day && two(day)].filter(Boolean).join("-");
  const span = /^[\d-]+$/.test(edtf) ? edtfSpan(edtf) : null;
  return span && ["year", "month", "day"].includes(span.precision) ? edtf : undefined;
}
