import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { edtfSpan } from "#selectors/edtfSpan.ts";
import {
  closedEdtf,
  DAY_MS,
  edtfOfUnit,
  type Grain,
  grainOf,
  startOfUnit,
  unitOf,
} from "#selectors/timeGrain.ts";

const grains = fc.constantFrom<Grain>("year", "month", "day");
const moment = fc.integer({ min: Date.UTC(1000, 0, 1), max: Date.UTC(3000, 0, 1) });
const day = moment.map((ms) => Math.floor(ms / DAY_MS) * DAY_MS);

describe("a unit of time", () => {
  test("holds every moment from its start to the next one's, before 1970 too", () => {
    fc.assert(
      fc.property(moment, grains, (ms, grain) => {
        const unit = unitOf(ms, grain);
        expect(startOfUnit(unit, grain)).toBeLessThanOrEqual(ms);
        expect(startOfUnit(unit + 1, grain)).toBeGreaterThan(ms);
      }),
    );
  });

  test("is an EDTF date that covers it exactly", () => {
    fc.assert(
      fc.property(moment, grains, (ms, grain) => {
        const unit = unitOf(ms, grain);
        expect(edtfSpan(edtfOfUnit(unit, grain))).toMatchObject({
          start: startOfUnit(unit, grain),
          end: startOfUnit(unit + 1, grain),
          precision: grain,
        });
      }),
    );
  });

  test("of a year before 100 stays in the first century", () => {
    expect(edtfOfUnit(50, "year")).toBe("0050");
  });
});

describe("a stretch of whole days as an interval", () => {
  test("reads back as the same days", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 90_000 }), (start, days) => {
        const end = start + days * DAY_MS;
        expect(edtfSpan(closedEdtf(start, end))).toMatchObject({ start, end });
      }),
    );
  });

  test.each([
    [Date.UTC(2019, 0, 1), Date.UTC(2025, 0, 1), "2019/2024"],
    [Date.UTC(2019, 2, 1), Date.UTC(2024, 6, 1), "2019-03/2024-06"],
    [Date.UTC(2024, 2, 1), Date.UTC(2024, 3, 1), "2024-03/2024-03"],
    [Date.UTC(2024, 2, 5), Date.UTC(2024, 3, 1), "2024-03-05/2024-03-31"],
    [Date.UTC(2024, 2, 5) + 1000, Date.UTC(2024, 2, 5) + 2000, "2024-03-05/2024-03-05"],
  ])("is as short as it can be", (start, end, edtf) => {
    expect(closedEdtf(start, end)).toBe(edtf);
  });
});

test.each([
  ["2000/2049", "year"],
  ["2019/2024", "month"],
  ["2024-01/2024-04", "day"],
])("%s is counted by the %s", (span, grain) => {
  const { start = 0, end = 0 } = edtfSpan(span) ?? {};
  expect(grainOf(start, end)).toBe(grain);
});
