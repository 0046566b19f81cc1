import { expect, test } from "vitest";
import { eventTime } from "#selectors/eventTime.ts";
import { filterArticles } from "#selectors/filterArticles.ts";
import { filterEvents } from "#selectors/filterEvents.ts";
import { indexCatalogue } from "#selectors/indexCatalogue.ts";
import { article, catalogue, document, event } from "../builders.ts";

const bounds = {
  edtf: null,
  how: "unknown" as const,
  notBefore: "2023-02-17",
  notAfter: "2023-10-31",
  note: null,
};
const published = event({ id: "published", kind: "published", date: null });
const plan = (document: string | null, date = "../2030") =>
  event({ id: "plan", kind: "planned", date, document });
const indexOf = (events: ReturnType<typeof event>[], about = article()) =>
  indexCatalogue(catalogue({ events, articles: [about], documents: [document()] }));
const only = (index: ReturnType<typeof indexOf>) => index.catalogue.events[0] ?? event();
const timeOf = (...args: [ReturnType<typeof event>, ReturnType<typeof article>?]) => {
  const index = indexOf([args[0]], args[1]);
  return eventTime(index, only(index));
};

test("a publication without a date lies between the bounds of its article", () => {
  expect(timeOf(published, article({ published: bounds }))).toMatchObject({
    dated: false,
    start: Date.UTC(2023, 1, 17),
    end: Date.UTC(2023, 10, 1),
  });
});

test("a publication and its article are kept by the same dates", () => {
  const index = indexOf([published], article({ published: bounds }));
  for (const [from, to] of [
    ["2023-11", null],
    ["2023-10", null],
    [null, "2022"],
    ["2023", "2023"],
  ] as const) {
    expect(filterEvents(index, { from, to }).kept.length).toBe(
      filterArticles(index, { from, to }).kept.length,
    );
  }
});

test("a horizon that only ends begins with the document that sets it", () => {
  expect(timeOf(plan("resolution-28-nq-tw-2008"))).toMatchObject({
    openStart: true,
    dated: true,
    start: Date.UTC(2008, 8, 22),
    end: Date.UTC(2031, 0, 1),
  });
});

test("without a document it begins with its article, and no dates before that keep it", () => {
  const index = indexOf([plan(null)]);
  const one = only(index);
  expect(eventTime(index, one)?.start).toBe(Date.UTC(2024, 2, 20));
  expect(filterEvents(index, { from: "1990", to: "2023" }).kept).toEqual([]);
  expect(filterEvents(index, { from: "2025", to: "2025" }).kept).toEqual([one]);
});

test("a horizon never begins after it ends", () => {
  const { start = 0, end = 0 } = timeOf(plan("resolution-28-nq-tw-2008", "../2000")) ?? {};
  expect(start).toBeLessThan(end);
});

test.each([
  ["2016", false, false],
  ["2016~", true, false],
  ["2016?", false, true],
  ["2016%", true, true],
  ["2016~/2020", true, false],
])("the doubt of %s is kept: approximate %s, uncertain %s", (date, approximate, uncertain) => {
  expect(timeOf(event({ date }))).toMatchObject({ approximate, uncertain });
});

test("of an event without a date nothing is known", () => {
  expect(timeOf(event({ date: null }))).toBeNull();
});
