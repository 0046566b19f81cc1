import { describe, expect, test } from "vitest";
import type { ProvinceId } from "#dataset/schema.ts";
import { classBreaks } from "#selectors/classBreaks.ts";
import { measureKind } from "#selectors/measure.ts";
import { committedCatalogue, committedUnits, NEW } from "../committed.ts";
import { modelOf, provinceId, regionIn, subject } from "./modelOf.ts";

const idsWhere = (
  model: ReturnType<typeof modelOf>,
  keep: (region: ReturnType<typeof regionIn>) => boolean,
) => model.regions.filter(keep).map(({ id }) => id);
const regionOne = ["bac-giang", "bac-kan", "bac-ninh", "cao-bang", "lang-son", "thai-nguyen"];

describe("the provinces of the map", () => {
  test.each([
    ["articles", "bac-ninh", 2, "2"],
    ["articles", "lang-son", 1, "1"],
    ["documents", "ha-nam", 3, "3"],
    ["documents", "hai-phong", 0, "0"],
  ])("coloured by %s have their counts: %s", (color, id, value, printed) => {
    expect(regionIn(modelOf({ color }), id)).toMatchObject({ coverage: "value", value, printed });
  });

  test("coloured by a theme have its share of their sentences, pooled over their articles", () => {
    const { articles } = committedCatalogue;
    const own = articles.filter(({ provinces }) => provinces.includes(provinceId("bac-ninh")));
    const coded = own.flatMap(({ themes }) => themes.filter(({ theme }) => theme === "party-leadership"));
    const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
    const n = sum(own.map(({ sentences }) => sentences));
    const region = regionIn(modelOf({ color: "party-leadership" }), "bac-ninh");
    expect(region.n).toBe(n);
    expect(region.value).toBeCloseTo(sum(coded.map(({ sentences }) => sentences)) / n, 10);
  });

  test("are labelled in Vietnamese in either language", () => {
    for (const lang of ["en", "vi"] as const) {
      expect(regionIn(modelOf({ lang }), "lang-son").label).toBe("Lạng Sơn");
    }
  });

  test("have labels in composed letters", () => {
    const labels = modelOf().regions.map(({ label }) => label);
    expect(labels).toEqual(labels.map((label) => label.normalize("NFC")));
  });

  test("without an article are told apart: in the north no data, in the south not covered", () => {
    const model = modelOf();
    expect(regionIn(model, "ha-giang")).toMatchObject({
      coverage: "no-data",
      value: null,
      step: null,
      printed: null,
    });
    expect(regionIn(model, "nghe-an").coverage).toBe("not-covered");
    expect(regionIn(model, "ca-mau").coverage).toBe("not-covered");
  });

  test("with the value 0 have data, and a step of their own", () => {
    const model = modelOf({ color: "documents" });
    expect(regionIn(model, "hai-phong")).toMatchObject({ coverage: "value", value: 0, step: 0 });
    expect(idsWhere(model, ({ step }) => step === 0)).toEqual(["hai-phong"]);
  });

  test("carry the articles of their parts on the map of 2025", () => {
    const model = modelOf({ boundaries: NEW });
    expect(regionIn(model, "ninh-binh").value).toBe(1);
    expect(model.regions).toHaveLength(34);
    expect(model.regions.some(({ id }) => id === "ha-nam")).toBe(false);
  });

  test("lose what the dates leave out", () => {
    const model = modelOf({ filter: { from: "2025", to: "2025" } });
    expect(idsWhere(model, ({ value }) => value !== null)).toEqual(["hai-phong"]);
    expect(model.pins.map(({ place }) => place)).toEqual(["hai-phong-city"]);
  });

  test.each([
    ["en", "articles", "lang-son", /: 1 article, 7 documents$/],
    ["en", "documents", "hai-phong", /: 1 article, no document cited$/],
    ["en", "militia-reserves", "lang-son", /: 8% of 37 sentences$/],
    ["en", "articles", "ha-giang", /: no article$/],
    ["vi", "articles", "lang-son", /^Lạng Sơn: 1 bài viết, 7 văn bản$/],
    ["vi", "articles", "ha-giang", /^Hà Giang: /],
  ] as const)("say themselves in words (%s, %s): %s", (lang, color, id, words) => {
    expect(regionIn(modelOf({ lang, color }), id).says).toMatch(words);
  });
});

describe("what is selected", () => {
  test("is marked on the one province", () => {
    const model = modelOf({ province: provinceId("lang-son") });
    expect(idsWhere(model, ({ selected }) => selected)).toEqual(["lang-son"]);
    expect(idsWhere(model, ({ concerned }) => concerned)).toEqual([]);
  });

  test("concerns six provinces where it is the article of Military Region 1", () => {
    const mr1 = subject("article", "military-region-1-2024");
    expect(idsWhere(modelOf({ subject: mr1 }), ({ concerned }) => concerned)).toEqual(regionOne);
  });

  test("concerns their four successors on the map of 2025", () => {
    const mr1 = subject("article", "military-region-1-2024");
    const model = modelOf({ subject: mr1, boundaries: NEW });
    expect(idsWhere(model, ({ concerned }) => concerned)).toEqual([
      "bac-ninh",
      "cao-bang",
      "lang-son",
      "thai-nguyen",
    ]);
  });

  test("is what the map is to bring into sight", () => {
    expect(modelOf().focus).toBeNull();
    const one = modelOf({ province: provinceId("ha-nam") }).focus;
    const six = modelOf({ subject: subject("article", "military-region-1-2024") }).focus;
    expect(one?.[2]).toBeLessThan(106.3);
    expect(six?.[3]).toBeGreaterThan(22.5);
  });

  test("marks the pins of its articles", () => {
    const pins = modelOf({ subject: subject("article", "thai-binh-2024") }).pins;
    expect(pins.filter(({ selected }) => selected).map(({ place }) => place)).toEqual(["thai-binh-province"]);
  });
});

describe("what a selection has to do with the provinces", () => {
  const doc = subject("document", "resolution-28-nq-tw-2008");

  test.each(["articles", "documents", "party-leadership"])(
    "is told by more than a colour, coloured by %s: the others step back",
    (color) => {
      const model = modelOf({ subject: doc, color });
      const concerned = idsWhere(model, (region) => region.concerned).sort();
      expect(concerned).toEqual([...regionOne, "ha-nam"].sort());
      expect(idsWhere(model, ({ recedes }) => !recedes).sort()).toEqual(concerned);
    },
  );

  test("stands in the legend with the document's short name, its year where others bear its number", () => {
    expect(modelOf({ subject: doc }).legend).toMatchObject({
      concerned: "28-NQ/TW (2008): cited by 2 articles about these provinces",
      concernedColumn: "Articles citing 28-NQ/TW (2008)",
    });
    expect(modelOf({ subject: doc, lang: "vi" }).legend.concerned).toBe(
      "28-NQ/TW (2008): 2 bài về các tỉnh này trích dẫn",
    );
  });

  test("gives way to what is selected where provinces are side by side, and is said of them else", () => {
    const compared = ["ha-nam", "thai-binh"].map(provinceId);
    const model = modelOf({ compared });
    expect(idsWhere(model, (region) => region.concerned).sort()).toEqual(compared);
    expect(idsWhere(model, ({ recedes }) => !recedes).sort()).toEqual(compared);
    expect(model.legend).toMatchObject({ concerned: "side by side in the chart", concernedColumn: null });
    expect(model.description).toMatch(/side by side in the chart \(2\): .*Hà Nam/);
    expect(idsWhere(modelOf({ compared, subject: doc }), ({ concerned }) => concerned)).toEqual(
      idsWhere(modelOf({ subject: doc }), ({ concerned }) => concerned),
    );
  });

  test("is counted for each province, and said in its words", () => {
    const model = modelOf({ subject: doc });
    expect(regionIn(model, "lang-son").concerns).toBe(1);
    expect(regionIn(model, "lang-son").says).toMatch(/documents; 1 cites 28-NQ\/TW \(2008\)$/);
    expect(regionIn(model, "thai-binh")).toMatchObject({ concerns: 0, concerned: false, recedes: true });
  });

  test("stands in the description with the names of the provinces", () => {
    expect(modelOf({ subject: doc }).description).toMatch(
      /28-NQ\/TW \(2008\): cited by 2 articles about these provinces \(7\): .*Hà Nam/,
    );
  });

  test("goes with the dates asked for", () => {
    const model = modelOf({ subject: doc, filter: { from: "2024", to: "2024" } });
    expect(regionIn(model, "ha-nam").concerned).toBe(false);
    expect(regionIn(model, "lang-son").concerned).toBe(true);
  });

  test("is nothing where no article carries it: then no province steps back", () => {
    const model = modelOf({ subject: subject("document", "decree-152-2007-nd-cp") });
    expect(model.legend.concerned).toBeNull();
    expect(idsWhere(model, ({ recedes }) => recedes)).toEqual([]);
  });

  test.each([
    ["theme", "militia-reserves", /^Militia and reserves: in \d articles/],
    ["place", "kim-bang", /^Kim Bang: named in 1 article/],
    ["article", "thai-binh-2024", /is about these provinces$/],
  ] as const)("is said of a %s in its own words", (kind, id, words) => {
    expect(modelOf({ subject: subject(kind, id) }).legend.concerned).toMatch(words);
  });
});

describe("the pins", () => {
  test("stand for every article, at its place", () => {
    const { pins } = modelOf();
    expect(pins.flatMap(({ articles }) => articles).sort()).toEqual(
      committedCatalogue.articles.map(({ id }) => id),
    );
    const kimBang = pins.find(({ place }) => place === "kim-bang");
    expect(kimBang?.at).toEqual([105.87266, 20.58064]);
    expect(kimBang?.says).toMatch(/^Kim Bang: ./);
  });

  test("have the Vietnamese title where the page is Vietnamese", () => {
    const says = modelOf({ lang: "vi" }).pins.map((pin) => pin.says);
    expect(says.find((words) => words.startsWith("Kim Bảng: "))).toContain("khu vực phòng thủ");
  });

  test("lie in the provinces that the map shows first", () => {
    const [west, south, east, north] = modelOf().home;
    for (const { at } of modelOf().pins) {
      expect(at[0]).toBeGreaterThan(west);
      expect(at[0]).toBeLessThan(east);
      expect(at[1]).toBeGreaterThan(south);
      expect(at[1]).toBeLessThan(north);
    }
  });
});

describe("the legend", () => {
  const colors = ["articles", "documents", ...committedCatalogue.themes.map(({ id }) => id)];
  const bounds = (label: string) => {
    const [min, max = min] = label.split("–").map((part) => Number.parseFloat(part.replace("%", "")));
    return [min, max] as [number, number];
  };

  describe.each(["2008", "2025"] as const)("in the boundaries of %s", (set) => {
    test.each(colors)("by %s has at most six closed classes in rising order, without a gap", (color) => {
      const boundaries = committedCatalogue.boundaries.find(({ id }) => id === set)?.id ?? NEW;
      const classes = modelOf({ color, boundaries }).legend.classes.map(({ label }) => bounds(label));
      expect(classes.length).toBeGreaterThan(0);
      expect(classes.length).toBeLessThanOrEqual(6);
      for (const [min, max] of classes) expect(max).toBeGreaterThanOrEqual(min);
      const positive = classes.filter(([, max]) => max > 0);
      expect(positive.slice(1).map(([min]) => min)).toEqual(positive.slice(0, -1).map(([, max]) => max + 1));
    });

    test.each(colors)("by %s has every printed value within the class of its province's colour", (color) => {
      const boundaries = committedCatalogue.boundaries.find(({ id }) => id === set)?.id ?? NEW;
      const { regions, legend } = modelOf({ color, boundaries });
      for (const { id, step, printed } of regions) {
        if (printed === null) continue;
        const shown = legend.classes.find((one) => one.step === step);
        const [min, max] = bounds(shown?.label ?? "");
        const value = printed === "<1%" ? 1 : Number.parseFloat(printed);
        expect([id, value >= min && value <= max]).toEqual([id, true]);
      }
    });

    test.each(colors)("by %s tells its classes apart by rising steps of the ramp", (color) => {
      const boundaries = committedCatalogue.boundaries.find(({ id }) => id === set)?.id ?? NEW;
      const steps = modelOf({ color, boundaries }).legend.classes.map(({ step }) => step);
      expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
    });
  });

  test("says its unit and its n, and how what is missing looks", () => {
    const sentences = committedCatalogue.articles.reduce((sum, article) => sum + article.sentences, 0);
    expect(modelOf({ color: "party-leadership" }).legend).toMatchObject({
      title: "Party leadership: share of sentences",
      n: `5 articles · ${sentences} sentences`,
      noData: "no article",
      notCovered: "not covered",
      kind: "share",
    });
    expect(modelOf({ lang: "vi" }).legend).toMatchObject({ title: "Số bài viết", kind: "count" });
  });

  test("counts n within the dates asked for", () => {
    expect(modelOf({ filter: { from: "2025", to: null } }).legend.n).toMatch(/^1 article · /);
  });

  test("has the classes of the values shown", () => {
    const { regions, legend } = modelOf({ color: "documents" });
    const { classes } = classBreaks(
      regions.map(({ value }) => value),
      measureKind("documents"),
    );
    expect(legend.classes).toHaveLength(classes.length);
  });
});

describe("the description", () => {
  test("says how many provinces, what is shown, the highest, the lowest and how many have none", () => {
    expect(modelOf({ color: "documents" }).description).toBe(
      "Map of 63 provinces, boundaries until 30 June 2025. Documents cited: 9 provinces have a value, " +
        "from 0 to 13, the highest in Bắc Ninh; 54 are without an article.",
    );
  });

  test("says the same in Vietnamese", () => {
    const { description } = modelOf({ color: "documents", lang: "vi" });
    expect(description).toMatch(/63 tỉnh/);
    expect(description).toMatch(/từ 0 đến 13, cao nhất ở Bắc Ninh/);
    expect(description).toMatch(/54 tỉnh chưa có bài/);
  });

  test("names no extremes where all values are the same", () => {
    const { description } = modelOf({ filter: { from: "2025", to: null } });
    expect(description).toContain("one province has a value, each 1;");
    expect(description).not.toContain("highest");
  });

  test("names none where nothing is left", () => {
    const { description, regions, legend, home } = modelOf({ filter: { from: "1990", to: "1991" } });
    // Articles of unknown date stay, whatever the dates asked for.
    expect(regions.filter(({ value }) => value !== null).length).toBeLessThan(9);
    expect(description).not.toContain("undefined");
    expect(legend.title).toBe("Articles");
    expect(home).toEqual(modelOf().home);
  });

  test("says from when the boundaries of 2025 hold", () => {
    expect(modelOf({ boundaries: NEW }).dated).toBe("Boundaries from 1 July 2025");
  });
});

test("the outlines are the same list as long as the boundaries are", () => {
  expect(modelOf({ color: "documents" }).units).toBe(modelOf({ province: "ha-nam" as ProvinceId }).units);
  expect(modelOf().units).toBe(committedUnits["2008"]);
});
