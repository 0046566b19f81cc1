import { expect, test } from "vitest";
import { dateWords, describeMark } from "#features/timeline/describeMark.ts";
import { isChosen } from "#features/timeline/emphasis.ts";
import { createT } from "#i18n/createT.ts";
import { defaultView, type View } from "#state/view.ts";
import { article, event } from "../../builders.ts";

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

test.each<[Partial<Record<keyof View, string>>, boolean]>([
  [{}, false],
  [{ article: "bac-ninh-city-2024" }, true],
  [{ article: "another", province: "bac-ninh" }, false],
  [{ document: "resolution-28-nq-tw-2008" }, true],
  [{ province: "bac-ninh" }, true],
  [{ province: "lang-son" }, false],
  [{ theme: "training-and-exercises" }, false],
])("an event belongs to the selection %o: %s", (selected, expected) => {
  const view = { ...defaultView, ...selected } as View;
  const issued = event({ kind: "issued", document: "resolution-28-nq-tw-2008" });
  expect(isChosen(view, issued, article().provinces)).toBe(expected);
});
