import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { edtfSpan } from "#selectors/edtfSpan.ts";

const day = (time: number | undefined) =>
  time === undefined || !Number.isFinite(time) ? time : new Date(time).toISOString().slice(0, 10);

const READ: [edtf: string, start: unknown, end: unknown, precision: string][] = [
  ["2016", "2016-01-01", "2017-01-01", "year"],
  ["2024-07", "2024-07-01", "2024-08-01", "month"],
  ["2024-12", "2024-12-01", "2025-01-01", "month"],
  ["2024-02-29", "2024-02-29", "2024-03-01", "day"],
  ["2024-04-15T15:05:00+07:00", "2024-04-15", "2024-04-16", "day"],
  ["2024-22", "2024-06-01", "2024-09-01", "season"],
  ["2024-24", "2024-12-01", "2025-03-01", "season"],
  ["2024-34", "2024-04-01", "2024-07-01", "quarter"],
  ["2024-36", "2024-10-01", "2025-01-01", "quarter"],
  ["2024-40", "2024-01-01", "2024-07-01", "half"],
  ["2024-41", "2024-07-01", "2025-01-01", "half"],
  ["2020/2025", "2020-01-01", "2026-01-01", "interval"],
  ["2024-03/2024-03-20", "2024-03-01", "2024-03-21", "interval"],
  ["2020/..", "2020-01-01", Number.POSITIVE_INFINITY, "interval"],
  ["2020/", "2020-01-01", Number.POSITIVE_INFINITY, "interval"],
  ["../2020", Number.NEGATIVE_INFINITY, "2021-01-01", "interval"],
  ["0050", "0050-01-01", "0051-01-01", "year"],
];

const REFUSED = [
  "",
  "yesterday",
  "16",
  "2024-13",
  "2024-00",
  "2024-37",
  "2023-02-29",
  "2024-4",
  "2024-04-31",
  "2025/2020",
  "2020/soon",
  "/",
  "2020/2021/2022",
  "2024-22-01",
];

describe("edtfSpan", () => {
  test.each(READ)("%s begins on %s and ends before %s", (edtf, start, end, precision) => {
    const span = edtfSpan(edtf);
    expect([day(span?.start), day(span?.end), span?.precision]).toEqual([start, end, precision]);
  });

  test.each(REFUSED)("%j is not a date", (text) => {
    expect(edtfSpan(text)).toBeNull();
  });

  test.each(["2016~", "2016?", "2016-05%", "2016~/2020"])("%s is qualified", (edtf) => {
    expect(edtfSpan(edtf)?.qualified).toBe(true);
  });

  test("a day lies within its month, and its month within its year", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }), (date) => {
        const iso = date.toISOString().slice(0, 10);
        const spans = [iso, iso.slice(0, 7), iso.slice(0, 4)].map((text) => edtfSpan(text));
        const [inner, middle, outer] = spans.map((span) => span ?? { start: Number.NaN, end: Number.NaN });
        expect(inner?.start).toBeGreaterThanOrEqual(middle?.start ?? Number.NaN);
        expect(inner?.end).toBeLessThanOrEqual(middle?.end ?? Number.NaN);
        expect(middle?.start).toBeGreaterThanOrEqual(outer?.start ?? Number.NaN);
        expect(middle?.end).toBeLessThanOrEqual(outer?.end ?? Number.NaN);
      }),
    );
  });

  test("no text makes it throw, and every span has a length", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d/.T~?-]{0,24}$/)), (text) => {
        const span = edtfSpan(text);
        if (span) expect(span.end).toBeGreaterThan(span.start);
      }),
    );
  });
});
