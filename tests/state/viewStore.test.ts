import { describe, expect, test } from "vitest";
import type { ArticleId, DocumentId, PlaceId, ProvinceId, ThemeId } from "#dataset/schema.ts";
import { defaultView, type Selection, selectionOf, type View } from "#state/view.ts";
import { createViewStore } from "#state/viewStore.ts";

const everything: Partial<View> = {
  province: "ha-nam" as ProvinceId,
  article: "ha-nam-kim-bang-2023" as ArticleId,
  document: "law-on-national-defence" as DocumentId,
  theme: "budget" as ThemeId,
  place: "kim-bang" as PlaceId,
  panel: "documents",
};

const selections: readonly Selection[] = [
  { kind: "province", id: "lang-son" as ProvinceId },
  { kind: "article", id: "an-article" as ArticleId },
  { kind: "document", id: "a-decree" as DocumentId },
  { kind: "theme", id: "a-theme" as ThemeId },
  { kind: "place", id: "a-place" as PlaceId },
  { kind: "corpus" },
];

describe("selecting", () => {
  test.each(selections)("a $kind leaves nothing else selected", (selection) => {
    const store = createViewStore(everything);
    store.getState().select(selection);
    const own = selection.kind === "corpus" ? {} : { [selection.kind]: selection.id };
    expect(store.getState().view).toEqual({ ...defaultView, ...own });
    expect(selectionOf(store.getState().view)).toEqual(selection);
  });

  test("an article may keep the province it was reached from", () => {
    const store = createViewStore();
    const article = { kind: "article", id: "an-article" as ArticleId } as const;
    store.getState().select(article, "lang-son" as ProvinceId);
    expect(store.getState().view.province).toBe("lang-son");
    expect(selectionOf(store.getState().view)).toEqual(article);
  });

  test("keeps what is no selection: boundaries, colours, dates, camera, language", () => {
    const kept: Partial<View> = {
      boundaries: "2025" as View["boundaries"],
      color: "documents",
      from: "2023",
      camera: { zoom: 8, lat: 21, lng: 106 },
      lang: "vi",
    };
    const store = createViewStore(kept);
    store.getState().select({ kind: "province", id: "lang-son" as ProvinceId });
    expect(store.getState().view).toMatchObject(kept);
  });

  test("closes the evidence that was open", () => {
    const store = createViewStore();
    store.getState().openEvidence({ article: "an-article" as ArticleId, locator: {} as never });
    store.getState().select({ kind: "corpus" });
    expect(store.getState().evidence).toBeNull();
  });
});

describe("a change", () => {
  const lastEntry = (act: (state: ReturnType<ReturnType<typeof createViewStore>["getState"]>) => void) => {
    const store = createViewStore();
    act(store.getState());
    return store.getState().entry;
  };

  test("of the selection asks for a history entry", () => {
    expect(lastEntry(({ select }) => select({ kind: "theme", id: "a-theme" as ThemeId }))).toBe("push");
  });

  test.each([
    ["of the camera", (state) => state.moveCamera({ zoom: 8, lat: 21, lng: 106 })],
    ["that corrects the view", (state) => state.replace({ ...defaultView, q: "x" })],
  ] satisfies [string, Parameters<typeof lastEntry>[0]][])("%s asks for none", (_, act) => {
    expect(lastEntry(act)).toBe("replace");
  });

  test("of what is under the pointer leaves the view as it is", () => {
    const store = createViewStore();
    const before = store.getState().view;
    const hovered = { kind: "province", id: "lang-son" as ProvinceId } as const;
    store.getState().hover(hovered);
    expect(store.getState().hovered).toBe(hovered);
    store.getState().hover({ ...hovered });
    expect(store.getState().hovered).toBe(hovered);
    expect(store.getState().view).toBe(before);
  });
});

describe("a notice", () => {
  test("stands until it is dismissed, each by itself", () => {
    const { getState } = createViewStore();
    getState().notify([
      { key: "panel", value: "map" },
      { key: "lang", value: "fr" },
    ]);
    const [first] = getState().notices;
    getState().dismiss(first?.id ?? -1);
    expect(getState().notices.map(({ dropped }) => dropped.key)).toEqual(["lang"]);
  });

  test("never takes over the number of one that was dismissed", () => {
    const { getState } = createViewStore();
    getState().notify([{ key: "panel", value: "map" }]);
    const before = getState().notices[0]?.id;
    getState().dismiss(before ?? -1);
    getState().notify([{ key: "panel", value: "map" }]);
    expect(getState().notices[0]?.id).not.toBe(before);
  });
});

test("every store is its own", () => {
  const [one, other] = [createViewStore(), createViewStore()];
  one.getState().change({ q: "x" });
  expect(other.getState().view).toEqual(defaultView);
});
