import { describe, expect, test } from "vitest";
import { checkView } from "#state/checkView.ts";
import { defaultView, type View } from "#state/view.ts";
import { article, catalogue, document, place, province, theme } from "../builders.ts";

const dataset = catalogue();
const view = (patch: object): View => ({ ...defaultView, ...patch }) as View;

describe("a view of the dataset", () => {
  test.each([
    { province: province().id },
    { article: article().id },
    { document: document().id },
    { theme: theme().id },
    { place: place().id },
    { boundaries: "2025" },
    { color: "documents" },
    { color: theme().id },
    { q: "anything", from: "1900", story: "unheard-of" },
  ])("is left as it is: %o", (patch) => {
    const one = view(patch);
    expect(checkView(one, dataset)).toEqual({ view: one, dropped: [] });
    expect(checkView(one, dataset).view).toBe(one);
  });
});

describe("what the dataset does not have", () => {
  test.each(["province", "article", "document", "theme", "place", "boundaries", "color"] as const)(
    "is dropped and named: %s",
    (key) => {
      const value = key === "boundaries" ? "1997" : "unheard-of";
      expect(checkView(view({ [key]: value, q: "x" }), dataset)).toEqual({
        view: view({ q: "x" }),
        dropped: [{ key, value }],
      });
    },
  );

  test("is dropped without what it stands beside", () => {
    const { view: checked, dropped } = checkView(
      view({ province: "bac-ninh", article: "x", theme: "y" }),
      dataset,
    );
    expect(checked).toEqual(view({ province: "bac-ninh" }));
    expect(dropped.map(({ key }) => key)).toEqual(["article", "theme"]);
  });
});
