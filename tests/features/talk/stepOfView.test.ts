import { describe, expect, test } from "vitest";
import type { ProvinceId, ThemeId } from "#dataset/schema.ts";
import { describeStep } from "#features/talk/describeStep.ts";
import { fileName } from "#features/talk/fileName.ts";
import { headlineOf, stepOfView } from "#features/talk/stepOfView.ts";
import { createT } from "#i18n/createT.ts";
import { indexCatalogue } from "#selectors/indexCatalogue.ts";
import { MOST_HEADLINE, NO_WORDS } from "#state/talk.ts";
import { defaultView, type View } from "#state/view.ts";
import { committedCatalogue } from "../../committed.ts";

const index = indexCatalogue(committedCatalogue);
const empty = { title: NO_WORDS, steps: [] };
type Pairs = { [K in keyof View]?: View[K] extends string | null ? string | null : View[K] };
const view = (pairs: Pairs): View => ({ ...defaultView, ...(pairs as Partial<View>) });

describe("a view as a step", () => {
  test("is headed by what is selected, in both languages, and keeps nothing of how the page is shown", () => {
    const step = stepOfView(index, view({ theme: "militia-reserves", lang: "vi", scheme: "dark" }), empty);
    const { name } = index.themes.get("militia-reserves" as ThemeId) ?? { name: null };
    expect(step).toMatchObject({
      view: { theme: "militia-reserves" },
      headline: name,
      text: [],
      notes: NO_WORDS,
    });
    expect(Object.keys(step.view)).toEqual(["theme"]);
  });

  test.each([
    [
      "the provinces side by side",
      { compare: ["bac-ninh", "hai-phong"] as ProvinceId[] },
      "Bắc Ninh · Hải Phòng",
    ],
    ["what the map shows", {}, "Articles about building defensive areas, by province"],
    [
      "its number, where a document’s title is too long",
      { document: "resolution-28-nq-tw-2008" },
      "28-NQ/TW",
    ],
  ] satisfies [string, Pairs, string][])("is headed by %s", (_, pairs, headline) => {
    expect(headlineOf(index, view(pairs), "en")).toBe(headline);
  });

  test("has a headline that a card has room for, whatever is selected", () => {
    const views = [
      ...committedCatalogue.articles.map(({ id }) => view({ article: id })),
      ...committedCatalogue.documents.map(({ id }) => view({ document: id })),
      ...committedCatalogue.themes.map(({ id }) => view({ color: id })),
    ];
    for (const one of views) {
      for (const lang of ["en", "vi"] as const) {
        const headline = headlineOf(index, one, lang);
        expect(headline.length, headline).toBeGreaterThan(0);
        expect(headline.length, headline).toBeLessThanOrEqual(MOST_HEADLINE);
      }
    }
  });

  test("is described by what it shows", () => {
    const line = (pairs: Pairs, lang: "en" | "vi" = "en") =>
      describeStep(stepOfView(index, view(pairs), empty), { index, lang, t: createT(lang) });
    expect(line({})).toBe("Whole map");
    expect(line({ province: "lang-son", panel: "documents", from: "2020" })).toBe(
      "Lạng Sơn · Documents · Articles from 2020 on",
    );
    expect(line({ compare: ["bac-ninh"] as ProvinceId[], color: "documents" })).toBe(
      "Bắc Ninh side by side · coloured by Documents cited",
    );
    expect(line({ chart: "network", camera: { zoom: 7, lat: 21, lng: 106 } }, "vi")).toContain(
      "khung nhìn riêng",
    );
  });
});

describe("the name of a talk’s file", () => {
  test.each([
    ["Đồng Đăng & co.", "dong-dang-co.talk.json"],
    ["Nghị quyết 28-NQ/TW", "nghi-quyet-28-nq-tw.talk.json"],
    ["../..", "talk.talk.json"],
    ["🏞", "talk.talk.json"],
  ])("is plain letters: %s", (title, name) => {
    expect(fileName(title, "talk")).toBe(name);
  });
});
