import { describe, expect, test } from "vitest";
import type { ProvinceId } from "#dataset/schema.ts";
import { ALL_DATES } from "#selectors/filterArticles.ts";
import { indexCatalogue } from "#selectors/indexCatalogue.ts";
import { compareDocuments } from "#selectors/matrix/compareDocuments.ts";
import { comparedSides, overlapsOf } from "#selectors/matrix/comparedSides.ts";
import { compareThemes } from "#selectors/matrix/compareThemes.ts";
import { committedCatalogue, OLD } from "../../committed.ts";

const index = indexCatalogue(committedCatalogue);
const sidesOf = (...ids: string[]) => comparedSides(index, OLD, ALL_DATES, ids as ProvinceId[]);
const compare = (...ids: string[]) => compareThemes(index, ALL_DATES, sidesOf(...ids));

describe("the sides of a comparison", () => {
  test("stand in the order in which they were chosen", () => {
    expect(sidesOf("thai-binh", "ha-nam").map(({ province }) => province?.id)).toEqual([
      "thai-binh",
      "ha-nam",
    ]);
  });

  test("are a province and the rest of the corpus where one is chosen", () => {
    const [own, rest] = sidesOf("hai-phong");
    expect(rest?.province).toBeNull();
    expect((own?.articles.length ?? 0) + (rest?.articles.length ?? 0)).toBe(
      committedCatalogue.articles.length,
    );
  });

  test("overlap wholly where one article is about both, in part where one has another besides, else not at all", () => {
    const kinds = overlapsOf(sidesOf("lang-son", "cao-bang", "bac-ninh", "ha-nam")).map(({ kind }) => kind);
    expect(kinds).toEqual(["same", "some", "none", "some", "none", "none"]);
  });
});

describe("themes side by side", () => {
  test("carry no difference between provinces of the same article", () => {
    const { rows, compared } = compare("lang-son", "cao-bang");
    expect(compared).toBe(0);
    expect(rows.flatMap(({ apart }) => apart)).toEqual([]);
  });

  test("are compared by what the sides do not share", () => {
    const [overlap] = overlapsOf(sidesOf("bac-ninh", "lang-son"));
    const articles = new Map(committedCatalogue.articles.map((one) => [String(one.id), one]));
    expect(overlap?.own.map(({ n }) => n)).toEqual([
      articles.get("bac-ninh-city-2024")?.sentences,
      articles.get("military-region-1-2024")?.sentences,
    ]);
  });

  test("name the side that stresses a theme more, where the numbers carry it", () => {
    const { rows, sides } = compare("thai-binh", "hai-phong");
    const planning = rows.find(({ theme }) => theme.id === "defensive-area-planning");
    expect(
      planning?.apart.map(({ more, less }) => [sides[more]?.province?.id, sides[less]?.province?.id]),
    ).toEqual([["hai-phong", "thai-binh"]]);
    const education = rows.find(({ theme }) => theme.id === "defence-education");
    expect(education?.apart).toEqual([]);
  });

  test("share one scale that no interval leaves", () => {
    const { rows, full } = compare("thai-binh", "hai-phong", "ha-nam");
    for (const { cells } of rows) {
      for (const { interval } of cells) expect(interval?.high ?? 0).toBeLessThanOrEqual(full);
    }
  });
});

test("documents fall into those of all, of some and of one", () => {
  const sets = compareDocuments(index, ALL_DATES, sidesOf("bac-ninh", "lang-son", "ha-nam"));
  expect(sets.map(({ sides }) => sides.length)).toEqual(
    sets.map(({ sides }) => sides.length).toSorted((a, b) => b - a),
  );
  expect(sets[0]?.rows.map(({ document }) => document.id)).toEqual(["resolution-28-nq-tw-2008"]);
  for (const { sides, rows } of sets) {
    for (const { cells } of rows) expect(cells.flatMap(({ k }, at) => (k > 0 ? [at] : []))).toEqual(sides);
  }
});
