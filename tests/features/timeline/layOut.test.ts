import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { eventsIn } from "#features/timeline/HeapShape.tsx";
import { lanesOf } from "#features/timeline/lanesOf.ts";
import { type Layout, layOut } from "#features/timeline/layOut.ts";
import { nextItem } from "#features/timeline/nextItem.ts";
import { scaleOf } from "#features/timeline/scaleOf.ts";
import { offsetOf, spread } from "#features/timeline/spread.ts";
import { event } from "../../builders.ts";
import { OLD, sampleIndex } from "./sample.ts";

const at = (left: number, right = left + 10) => ({ left, right });
const lanes = lanesOf(sampleIndex(), "provinces", OLD);
const whole = { start: Date.UTC(2008, 0, 1), end: Date.UTC(2046, 0, 1) };
const scale = scaleOf(whole, 600, true);
const layout = layOut(lanes, scale);
const itemsOf = ({ rows }: Layout) => rows.flatMap(({ items }) => items);
const markOf = (id: string, of = layout) =>
  itemsOf(of).find((item) => item.kind === "mark" && item.mark.event.id === id);

describe("spread", () => {
  test("leaves what touches nothing in the middle of its lane", () => {
    expect(spread([at(0), at(10), at(50)])).toEqual(Array(3).fill({ track: 0, of: 1 }));
    expect(offsetOf({ track: 0, of: 1 }, 9)).toBe(0);
  });

  test("gives no two items of one track that overlap, however they lie", () => {
    const extent = fc
      .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 60 }))
      .map(([left, width]) => at(left, left + width));
    fc.assert(
      fc.property(fc.array(extent, { maxLength: 30 }), fc.integer({ min: 1, max: 8 }), (extents, most) => {
        const tracks = spread(extents, most);
        extents.forEach((one, i) => {
          extents.forEach((other, j) => {
            const [a, b] = [tracks[i], tracks[j]];
            if (!a || !b || i === j || one.left >= other.right || other.left >= one.right) return;
            expect(a.of).toBe(b.of);
            expect(a.of).toBeLessThanOrEqual(most);
            expect(a.track).not.toBe(b.track);
          });
        });
      }),
    );
  });
});

describe("the layout", () => {
  test("has every mark, each in its lane", () => {
    expect(itemsOf(layout)).toHaveLength(lanes.flatMap(({ marks }) => marks).length);
    for (const { top, height, items } of layout.rows) {
      for (const { y } of items) {
        expect(y).toBeGreaterThan(top);
        expect(y).toBeLessThan(top + height);
      }
    }
  });

  test("makes a year a year wide and a month a month", () => {
    const dated = (date: string) =>
      layOut(lanesOf(sampleIndex({ events: [event({ date })] }), "provinces", OLD), scale);
    const width = (date: string) => {
      const [item] = itemsOf(dated(date));
      return item?.kind === "mark" ? item.right - item.left : 0;
    };
    const year = scale.x(Date.UTC(2017, 0, 1)) - scale.x(Date.UTC(2016, 0, 1));
    expect(width("2016")).toBeCloseTo(year, 6);
    expect(width("2016/2019")).toBeCloseTo(year * (1461 / 366), 6);
    expect(width("2016-01")).toBeCloseTo(year * (31 / 366), 6);
  });

  test("puts an event of which nothing is known beside the chart", () => {
    expect(markOf("plenum")).toMatchObject({ outside: true });
    expect(markOf("plenum")?.x).toBeGreaterThan(scale.right);
  });

  test("cuts what reaches beyond the chart, and leaves out what it does not show", () => {
    const narrow = scaleOf({ start: Date.UTC(2010, 0, 1), end: Date.UTC(2015, 0, 1) }, 600, true);
    const seen = layOut(lanes, narrow);
    expect(markOf("plan", seen)).toMatchObject({ left: narrow.left, right: narrow.right, opens: false });
    expect(markOf("city", seen)).toBeUndefined();
    expect(markOf("plenum", seen)).toBeDefined();
  });
});

const many = (
  howMany: number,
  date: (i: number) => string | null,
  kind: "happened" | "planned" = "happened",
) =>
  layOut(
    lanesOf(
      sampleIndex({
        events: Array.from({ length: howMany }, (_, i) => event({ id: `e-${i}`, date: date(i), kind })),
      }),
      "provinces",
      OLD,
    ),
    scale,
  );
const held = (of: Layout) =>
  itemsOf(of).reduce(
    (sum, item) => sum + (item.kind === "heap" ? eventsIn(item) : item.mark.events.length),
    0,
  );

describe("dense stretches", () => {
  const day = (i: number) =>
    new Date(Date.UTC(2009, 0, 1) + i * 1.26 * 86_400_000).toISOString().slice(0, 10);

  test.each([500, 10_000])("of %i events are heaped, none is lost, and a lane stays low", (howMany) => {
    const dense = many(howMany, day);
    expect(held(dense)).toBe(howMany);
    expect(itemsOf(dense).length).toBeLessThan(120);
    expect(dense.height).toBeLessThan(80);
  });

  test("of horizons lie side by side, the rest in a heap below", () => {
    const dense = many(40, (i) => `2010/${2020 + (i % 20)}`, "planned");
    expect(held(dense)).toBe(40);
    const heaps = itemsOf(dense).filter(({ kind }) => kind === "heap");
    expect(heaps).toHaveLength(1);
    expect(heaps[0]).toMatchObject({ comesApart: false });
  });

  test("without a date stand in one heap beside the chart", () => {
    const [heap] = itemsOf(many(9, () => null));
    expect(heap).toMatchObject({ kind: "heap", time: null, comesApart: false });
    expect(heap?.x).toBeGreaterThan(scale.right);
  });

  test("come apart when zoomed in, unless they all have one date", () => {
    const [apart] = itemsOf(many(40, (i) => `2016-05-${String((i % 20) + 1).padStart(2, "0")}`));
    const [together] = itemsOf(many(40, () => "2016-05-01"));
    expect(apart).toMatchObject({ kind: "heap", comesApart: true });
    expect(together).toMatchObject({ kind: "heap", comesApart: false });
  });

  test("never hide one mark behind another or behind a heap, wherever they lie", () => {
    const dates = fc.array(fc.integer({ min: 0, max: 13_000 }), { minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(dates, (days) => {
        const laid = many(days.length, (i) =>
          new Date(Date.UTC(2008, 6, 1) + (days[i] ?? 0) * 86_400_000).toISOString().slice(0, 10),
        );
        expect(held(laid)).toBe(days.length);
        const items = itemsOf(laid);
        items.forEach((one, i) => {
          for (const other of items.slice(i + 1)) {
            const isPair = one.kind === "heap" && other.kind === "heap";
            const apart = isPair ? 20 : one.kind === "heap" || other.kind === "heap" ? 16 : 12;
            const isBeside = Math.abs(one.x - other.x) >= apart - 1e-6;
            const isAbove = Math.abs(one.y - other.y) >= 7.9;
            expect(isBeside || (isAbove && !isPair), `${one.key} ${other.key}`).toBe(true);
          }
        });
      }),
      { numRuns: 60 },
    );
  });
});

test.each([
  ["plan", "ArrowLeft", "city"],
  ["city", "ArrowRight", "plan"],
  ["city", "ArrowLeft", undefined],
  ["plenum", "ArrowRight", undefined],
  ["published", "ArrowDown", "appeared"],
  ["resolution", "ArrowUp", "city"],
  ["resolution", "ArrowDown", undefined],
  ["plan", "Home", "city"],
  ["plan", "End", "plenum"],
  ["city", "a", undefined],
])("from %s the key %s leads to %s", (from, key, to) => {
  const next = nextItem(layout.rows, markOf(from)?.key ?? "", key);
  expect(next?.kind === "mark" ? next.mark.event.id : undefined).toBe(to);
});
