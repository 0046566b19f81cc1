import { expect, test } from "vitest";
import { indexCatalogue } from "#selectors/indexCatalogue.ts";
import { timelineFacts } from "#selectors/timelineFacts.ts";
import { catalogue, event } from "../builders.ts";

const index = indexCatalogue(
  catalogue({
    events: [
      event({ id: "a", date: "2016" }),
      event({ id: "b", date: "2016-05", kind: "issued" }),
      event({ id: "c", date: "2020/2030", kind: "planned" }),
      event({ id: "d", date: null }),
    ],
  }),
);
const { events } = index.catalogue;
const all = { start: Date.UTC(2000, 0, 1), end: Date.UTC(2040, 0, 1) };

test("events are counted by kind, those of unknown date among them", () => {
  expect(timelineFacts(index, events, all)).toEqual({
    events: 4,
    byKind: { happened: 2, issued: 1, published: 0, planned: 1 },
    undated: 1,
    busiest: { year: 2016, events: 2 },
  });
});

test("the busiest year is looked for in what is shown, the earlier of equals", () => {
  const shown = { start: Date.UTC(2017, 0, 1), end: all.end };
  expect(timelineFacts(index, events, shown).busiest).toEqual({ year: 2020, events: 1 });
  expect(timelineFacts(index, events.slice(1), all).busiest).toEqual({ year: 2016, events: 1 });
  expect(timelineFacts(index, [], all).busiest).toBeNull();
});
