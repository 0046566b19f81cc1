import { expect, test } from "vitest";
import type { ProvinceId } from "#dataset/schema.ts";
import { dateWords, describeMark } from "#features/timeline/describeMark.ts";
import { isChosenBy } from "#features/timeline/emphasis.ts";
import { createT } from "#i18n/createT.ts";
import { defaultView, selectionOf, type View } from "#state/view.ts";
import { article, event, place } from "../../builders.ts";
import { OLD, sample, sampleIndex } from "./sample.ts";

const en = createT("en");
const vi = createT("vi");
const bounded = (notBefore: string | null, notAfter: string | null) => ({
  article: article({ published: { edtf: null, how: "unknown", notBefore, notAfter, note: null } }),
  event: event({ kind: "published", date: null }),
});

test("a mark says its date, kind, title, article and doubt", () => {
  const mark = { article: article(), event: event({ date: "2016", check: "inconsistent" }) };
  expect(describeMark(en, "en", mark)).toBe(
    "2016, happened: The town becomes a city · A city and its defensive area · other sources differ",
  );
  expect(describeMark(vi, "vi", mark)).toContain("Thị xã trở thành thành phố");
});

test("a horizon says how far its vision reaches", () => {
  const plan = event({ kind: "planned", date: "2023/2030", vision: 2050 });
  expect(dateWords(en, "en", { article: article(), event: plan })).toBe("2023–2030, vision to 2050");
});

test.each([
  ["2023-02-17", "2023-10-31", "date unknown, between 17 February 2023 and 31 October 2023"],
  ["2023-02-17", null, "date unknown, not before 17 February 2023"],
  [null, "2023-10-31", "date unknown, not after 31 October 2023"],
  [null, null, "Date unknown"],
])("an unknown day of publication between %s and %s reads “%s”", (notBefore, notAfter, words) => {
  expect(dateWords(en, "en", bounded(notBefore, notAfter))).toBe(words);
});

test("a document's issue that several articles cite says in how many", () => {
  const issued = event({ kind: "issued", date: "2008-09-22" });
  const mark = { article: article(), event: issued, events: [issued, issued] };
  expect(describeMark(en, "en", mark)).toContain(" · in 2 articles");
});

const index = sampleIndex({
  articles: [
    ...sample().articles.slice(0, 1),
    article({
      id: "military-region-1-2024",
      provinces: ["lang-son"],
      documents: [],
      themes: [],
      places: [],
      pin: "kim-bang",
    }),
  ],
  places: [place(), place({ id: "kim-bang" })],
});
const issued = event({ kind: "issued", document: "resolution-28-nq-tw-2008" });
const elsewhere = event({ article: "military-region-1-2024", themes: ["training-and-exercises"] });
const appeared = event({ kind: "published" });
const inLane = (id: string) => [id as ProvinceId];

test.each<[string, Partial<Record<keyof View, string>>, ReturnType<typeof event>, boolean, string?]>([
  ["nothing selected", {}, issued, false],
  ["its article", { article: "bac-ninh-city-2024" }, issued, true],
  ["another article", { article: "military-region-1-2024", province: "bac-ninh" }, issued, false],
  ["its document", { document: "resolution-28-nq-tw-2008" }, issued, true],
  [
    "a document its article cites, when it appeared",
    { document: "resolution-28-nq-tw-2008" },
    appeared,
    true,
  ],
  ["the province of its lane", { province: "bac-ninh" }, issued, true, "bac-ninh"],
  ["another province than its lane's", { province: "lang-son" }, issued, false, "bac-ninh"],
  ["the province of its article, in lanes of another kind", { province: "bac-ninh" }, issued, true],
  ["a province elsewhere, in lanes of another kind", { province: "lang-son" }, issued, false],
  ["a theme coded in its sentence", { theme: "training-and-exercises" }, elsewhere, true],
  ["a theme coded elsewhere in its article", { theme: "training-and-exercises" }, issued, false],
  ["a theme that its article carries, when it appeared", { theme: "training-and-exercises" }, appeared, true],
  ["a place that its article names", { place: "bac-ninh-city" }, issued, true],
  ["a place that its article does not name", { place: "bac-ninh-city" }, elsewhere, false],
])("an event belongs to %s: %o", (_, selected, one, expected, lane) => {
  const selection = selectionOf({ ...defaultView, ...selected } as View);
  const isChosen = isChosenBy(index, selection, OLD, lane !== undefined);
  expect(isChosen({ events: [one] }, lane === undefined ? [] : inLane(lane))).toBe(expected);
});
