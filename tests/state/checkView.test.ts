import { describe, expect, test } from "vitest";
import { checkView } from "#state/checkView.ts";
import { defaultView, type View } from "#state/view.ts";
import { article, catalogue, document, place, province, theme } from "../builders.ts";
import { committedCatalogue } from "../committed.ts";

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

  test.each([
    ["rows", "similarity"],
    ["rows", province().id],
    ["columns", "similarity"],
    ["columns", theme().id],
    ["columns", document().id],
  ])("does not include the order of a chart by %s=%s", (key, value) => {
    expect(checkView(view({ [key]: value }), dataset).dropped).toEqual([]);
  });

  test.each(["rows", "columns"] as const)("is dropped as the order of a chart: %s", (key) => {
    expect(checkView(view({ [key]: "unheard-of" }), dataset)).toEqual({
      view: view({}),
      dropped: [{ key, value: "unheard-of" }],
    });
  });

  test("is dropped from the provinces compared, one by one", () => {
    expect(checkView(view({ compare: ["bac-ninh", "x", "bac-giang", "y"] }), dataset)).toEqual({
      view: view({ compare: ["bac-ninh", "bac-giang"] }),
      dropped: [
        { key: "compare", value: "x" },
        { key: "compare", value: "y" },
      ],
    });
  });

  test("is dropped without what it stands beside", () => {
    const { view: checked, dropped } = checkView(
      view({ province: "bac-ninh", article: "x", theme: "y" }),
      dataset,
    );
    expect(checked).toEqual(view({ province: "bac-ninh" }));
    expect(dropped.map(({ key }) => key)).toEqual(["article", "theme"]);
  });
});

describe("a province that the boundaries of the view do not have", () => {
  test("gives way to its successor, without a notice", () => {
    expect(checkView(view({ province: "bac-giang", boundaries: "2025" }), dataset)).toEqual({
      view: view({ province: "bac-ninh", boundaries: "2025" }),
      dropped: [],
    });
  });

  test("gives way where it is compared, and is compared once with itself", () => {
    expect(checkView(view({ compare: ["bac-giang", "bac-ninh"], boundaries: "2025" }), dataset)).toEqual({
      view: view({ compare: ["bac-ninh"], boundaries: "2025" }),
      dropped: [],
    });
  });

  test("gives way to its first part on an earlier map", () => {
    const later = province({
      id: "kinh-bac",
      boundaries: "2025",
      successor: null,
      predecessors: ["bac-giang", "bac-ninh"],
    });
    const merged = catalogue({ provinces: [...dataset.provinces, later] });
    expect(checkView(view({ province: "kinh-bac" }), merged).view.province).toBe("bac-giang");
  });

  test("stays as it is where both maps have one of its name", () => {
    const one = view({ province: "bac-ninh", boundaries: "2025" });
    expect(checkView(one, dataset).view).toBe(one);
  });

  test("keeps the article it was reached from", () => {
    const { view: checked } = checkView(
      view({ province: "bac-giang", article: article().id, boundaries: "2025" }),
      dataset,
    );
    expect(checked).toMatchObject({ province: "bac-ninh", article: article().id });
  });
});

test("every province until 30 June 2025 leads somewhere on the map after it", () => {
  const idsIn = (set: string) =>
    committedCatalogue.provinces.filter(({ boundaries }) => boundaries === set).map(({ id }) => id);
  for (const province of idsIn("2008")) {
    const { view: checked, dropped } = checkView(view({ province, boundaries: "2025" }), committedCatalogue);
    expect(idsIn("2025"), province).toContain(checked.province);
    expect(dropped).toEqual([]);
  }
});
