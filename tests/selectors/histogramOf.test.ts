import fc from "fast-check";
import { expect, test } from "vitest";
import { filterArticles, stretchOf } from "#selectors/filterArticles.ts";
import { filterEvents } from "#selectors/filterEvents.ts";
import { histogramOf } from "#selectors/histogramOf.ts";
import { indexCatalogue } from "#selectors/indexCatalogue.ts";
import { closedEdtf } from "#selectors/timeGrain.ts";
import { timelineExtent, timelineItems } from "#selectors/timelineItems.ts";
import { article, catalogue, event } from "../builders.ts";
import { committedCatalogue } from "../committed.ts";

const committed = indexCatalogue(committedCatalogue);
const extent = timelineExtent(committed) ?? { start: 0, end: 1 };
const everything = stretchOf({ from: null, to: null });

test("each bin counts what its dates alone would keep", () => {
  const undated = timelineItems(committed).filter(({ time }) => time === null).length;
  for (const { start, end, all } of histogramOf(timelineItems(committed), extent, "year", everything)) {
    const [from = "", to = ""] = closedEdtf(start, end).split("/");
    const filter = { from, to };
    const events = filterEvents(committed, filter).kept.filter(({ kind }) => kind !== "published");
    expect(all, from).toBe(filterArticles(committed, filter).kept.length + events.length - undated);
  }
});

test("what the dates asked for keep is never more than all, and all of it within them", () => {
  const year = fc.integer({ min: 1995, max: 2052 });
  fc.assert(
    fc.property(year, year, (a, b) => {
      const asked = stretchOf({ from: String(Math.min(a, b)), to: String(Math.max(a, b)) });
      for (const { start, end, all, kept } of histogramOf(timelineItems(committed), extent, "year", asked)) {
        expect(kept).toBeLessThanOrEqual(all);
        if (start >= asked.start && end <= asked.end) expect(kept).toBe(all);
      }
    }),
  );
});

test("an item is counted in every unit it touches, cut at both ends, and never outside", () => {
  const index = indexCatalogue(
    catalogue({
      articles: [article()],
      events: [event({ date: "2023/2026" }), event({ id: "b", date: "2024-05" })],
    }),
  );
  const shown = { start: Date.UTC(2024, 0, 1), end: Date.UTC(2026, 0, 1) };
  const bins = histogramOf(timelineItems(index), shown, "month", everything);
  expect(bins).toHaveLength(24);
  expect(bins.map(({ all }) => all)).toEqual([1, 1, 2, 1, 2, ...Array(19).fill(1)]);
});

test("centuries are counted by a few years at a time", () => {
  const bins = histogramOf(
    [],
    { start: Date.UTC(1000, 0, 1), end: Date.UTC(2000, 0, 1) },
    "year",
    everything,
  );
  expect(bins.length).toBeLessThanOrEqual(160);
  expect(bins[0]?.end).toBeGreaterThan(Date.UTC(1004, 0, 1));
});

test("the extent goes from the year of the first date to that of the last vision", () => {
  const index = indexCatalogue(
    catalogue({
      events: [
        event({ date: "1997-01-01" }),
        event({ id: "b", kind: "planned", date: "../2030", vision: 2045 }),
      ],
    }),
  );
  expect(timelineExtent(index)).toEqual({ start: Date.UTC(1997, 0, 1), end: Date.UTC(2046, 0, 1) });
});

test("where nothing has a date there is no extent", () => {
  const nothing = { edtf: null, how: "unknown" as const, notBefore: null, notAfter: null, note: null };
  const index = indexCatalogue(
    catalogue({ articles: [article({ published: nothing })], events: [event({ date: null })] }),
  );
  expect(timelineExtent(index)).toBeNull();
});
