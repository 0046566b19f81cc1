import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { windowByPanKey, windowByZoomKey } from "#features/timeline/keyWindow.ts";
import { scaleOf } from "#features/timeline/scaleOf.ts";
import { ticksOf } from "#features/timeline/ticksOf.ts";
import {
  around,
  moved,
  NEAREST_MS,
  reachOf,
  scaled,
  showing,
  stepped,
  within,
} from "#features/timeline/timeWindow.ts";
import { edtfSpan } from "#selectors/edtfSpan.ts";
import { closedEdtf } from "#selectors/timeGrain.ts";

const windowOf = (edtf: string) => {
  const { start, end } = edtfSpan(edtf) ?? { start: 0, end: 1 };
  return { start, end };
};
const extent = windowOf("1997/2050");
const reach = reachOf(extent);
const read = (window: { start: number; end: number }) => closedEdtf(window.start, window.end);

test("the chart can be zoomed out to a century around what there is, or to all of it where that is more", () => {
  expect(read(reach)).toBe("1974/2073");
  expect(read(reachOf(windowOf("1800/2050")))).toBe("1800/2050");
});

test("zooming keeps the moment under the pointer where it is, as long as there is room", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, fc.double({ min: 0.2, max: 1, noNaN: true }), (where, factor) => {
      const window = windowOf("2010/2020");
      const at = window.start + where * (window.end - window.start);
      const next = scaled(window, factor, at, reach);
      expect((at - next.start) / (next.end - next.start)).toBeCloseTo(where, 6);
    }),
  );
});

test("no zoom or move leaves the reach, nor comes nearer than a month", () => {
  const factor = fc.double({ min: 0.001, max: 50, noNaN: true });
  const move = fc.double({ min: -9, max: 9, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(factor, move), { maxLength: 12 }), (steps) => {
      let window = extent;
      for (const [by, share] of steps) {
        window = moved(scaled(window, by, (window.start + window.end) / 2, reach), share, reach);
        expect(window.start).toBeGreaterThanOrEqual(reach.start);
        expect(window.end).toBeLessThanOrEqual(reach.end + 1);
        expect(window.end - window.start).toBeGreaterThanOrEqual(NEAREST_MS - 1);
      }
    }),
  );
});

test("keys zoom from everything to one calendar month and back", () => {
  let window = extent;
  const middle = () => (window.start + window.end) / 2;
  for (let press = 0; press < 12; press++) {
    window = windowByZoomKey("+", window, middle(), extent, reach) ?? window;
  }
  expect(read(window)).toMatch(/^(\d{4}-\d{2})\/\1$/);
  expect(read(windowByZoomKey("-", window, middle(), extent, reach) ?? window)).not.toBe(read(window));
  expect(windowByZoomKey("0", window, middle(), extent, reach)).toEqual(extent);
  expect(windowByZoomKey("x", window, middle(), extent, reach)).toBeUndefined();
});

test.each([
  ["ArrowRight", "2011-01/2018-12"],
  ["ArrowLeft", "2009-01/2016-12"],
  ["PageDown", "2018-01/2025-12"],
  ["PageUp", "2002-01/2009-12"],
  ["Home", "1997-01/2004-12"],
  ["End", "2043-01/2050-12"],
])("%s moves the years 2010 to 2017 to about %s", (key, expected) => {
  const next = windowByPanKey(key, windowOf("2010/2017"), extent, reach);
  const target = windowOf(expected);
  expect(Math.abs((next?.start ?? 0) - target.start)).toBeLessThan(3 * 86_400_000);
});

test("a moment out of sight is brought in by the least move", () => {
  const window = windowOf("2010/2019");
  expect(showing(window, Date.UTC(2015, 0, 1), reach)).toBe(window);
  expect(showing(window, Date.UTC(2005, 0, 1), reach).start).toBe(Date.UTC(2005, 0, 1));
  expect(showing(window, Date.UTC(2025, 0, 1), reach).end).toBe(Date.UTC(2025, 0, 1));
});

test("around a single day the calendar month is shown, around more there is air", () => {
  expect(read(around(windowOf("2016-05-04/2016-05-04"), reach))).toBe("2016-05/2016-05");
  const wide = around(windowOf("2016/2017"), reach);
  expect(wide.start).toBeLessThan(Date.UTC(2016, 0, 1));
  expect(wide.end).toBeGreaterThan(Date.UTC(2018, 0, 1));
  expect(within(reach, windowOf("1900/2100"))).toEqual(reach);
  expect(read(stepped(windowOf("2016-05/2016-06"), 0.5, Date.UTC(2016, 4, 20), reach))).toBe(
    "2016-05/2016-05",
  );
});

describe("ticks", () => {
  const labels = (edtf: string, widthPx = 900, lang: "en" | "vi" = "en") =>
    ticksOf(scaleOf(windowOf(edtf), widthPx, false), lang).map(({ label }) => label);

  test.each([
    [
      "1997/2050",
      900,
      ["2000", "2005", "2010", "2015", "2020", "2025", "2030", "2035", "2040", "2045", "2050"],
    ],
    ["1997/2050", 240, ["2000", "2020", "2040"]],
    [
      "2019/2024",
      900,
      ["2019", "Jul", "2020", "Jul", "2021", "Jul", "2022", "Jul", "2023", "Jul", "2024", "Jul"],
    ],
    [
      "2024-02/2024-05",
      900,
      ["Feb", "8", "15", "22", "Mar", "8", "15", "22", "Apr", "8", "15", "22", "May", "8", "15", "22"],
    ],
  ])("of %s on %i pixels are %j", (edtf, widthPx, expected) => {
    expect(labels(edtf, widthPx)).toEqual(expected);
  });

  test("of a month are its days", () => {
    expect(labels("2024-03/2024-03")).toEqual([
      "Mar",
      ...Array.from({ length: 30 }, (_, i) => String(i + 2)),
    ]);
  });

  test("speak Vietnamese", () => {
    expect(labels("2024-02/2024-05", 900, "vi")[0]).toMatch(/2/);
    expect(labels("2024-02/2024-05", 900, "vi")[0]).not.toBe("Feb");
  });

  test("never stand closer than their labels, wherever the chart is zoomed to", () => {
    const year = fc.integer({ min: 1980, max: 2060 });
    fc.assert(
      fc.property(
        year,
        fc.integer({ min: 29, max: 36_000 }),
        fc.integer({ min: 200, max: 1600 }),
        (from, days, widthPx) => {
          const start = Date.UTC(from, 0, 1);
          const scale = scaleOf({ start, end: start + days * 86_400_000 }, widthPx, false);
          const xs = ticksOf(scale, "en").map(({ ms }) => scale.x(ms));
          xs.slice(1).forEach((x, i) => {
            expect(x - (xs[i] ?? 0)).toBeGreaterThan(22);
          });
        },
      ),
    );
  });
});
