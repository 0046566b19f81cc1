import { describe, expect, test } from "vitest";
import type { BoundariesId } from "#dataset/schema.ts";
import { indexCatalogue } from "#selectors/indexCatalogue.ts";
import { committedUnits, NEW, OLD } from "../committed.ts";
import { catalogueOfThree, INVENTED, NEXT, unitsOfNext } from "../threeSets.ts";
import { modelOf, provinceId, regionIn } from "./modelOf.ts";

const old = { boundaries: OLD, units: committedUnits["2008"] };
const now = { boundaries: NEW, units: committedUnits["2025"] };
const next = { boundaries: NEXT, units: unitsOfNext };

describe("on the map of 2025", () => {
  const ninhBinh = { boundaries: NEW, province: provinceId("ninh-binh"), beside: [old] };

  test("the selected Ninh Bình shows the provinces it was made of, named, the one of its own name as former", () => {
    const [dashes] = modelOf(ninhBinh).dashes;
    expect(dashes).toMatchObject({ boundaries: OLD, when: "earlier", whole: [] });
    expect(dashes?.notes.map(({ text }) => text)).toEqual(["Hà Nam", "Nam Định", "former Ninh Bình"]);
    expect(dashes?.strong.length).toBeGreaterThan(2);
  });

  test("the legend and the description say so, in either language", () => {
    expect(modelOf(ninhBinh).legend.dashes).toEqual([
      { when: "earlier", label: "former parts of Ninh Bình" },
    ]);
    expect(modelOf(ninhBinh).description).toContain(
      "Dashed: boundaries until 30 June 2025 (Hà Nam, Nam Định, former Ninh Bình).",
    );
    expect(modelOf({ ...ninhBinh, lang: "vi" }).description).toMatch(
      /Nét đứt: địa giới đến .* \(Hà Nam, Nam Định, Ninh Bình cũ\)\./,
    );
  });

  test("a province that stayed what it was shows nothing", () => {
    expect(modelOf({ ...ninhBinh, province: provinceId("lang-son") }).dashes).toEqual([]);
  });

  test("nothing is dashed before the other outlines are here", () => {
    expect(modelOf({ ...ninhBinh, beside: [] }).dashes).toEqual([]);
  });
});

describe("on the map until June 2025", () => {
  test("the selected Hà Nam shows the Ninh Bình that it became part of", () => {
    const model = modelOf({ province: provinceId("ha-nam"), beside: [now] });
    expect(model.dashes).toMatchObject([{ boundaries: NEW, when: "later", whole: [] }]);
    expect(model.dashes[0]?.notes.map(({ text }) => text)).toEqual(["Ninh Bình from 2025"]);
    expect(model.legend.dashes).toEqual([{ when: "later", label: "what Hà Nam became" }]);
  });
});

describe("a whole set asked for", () => {
  test("is dashed with its borders between provinces, and named for its days", () => {
    const model = modelOf({ beside: [now], outlines: NEW });
    expect(model.dashes[0]?.whole.length).toBeGreaterThan(30);
    expect(model.dashes[0]).toMatchObject({ strong: [], notes: [], label: "Boundaries from 1 July 2025" });
  });

  test("keeps its lines as long as its outlines are the same, so that no renderer draws them twice", () => {
    const lines = () => modelOf({ beside: [now], outlines: NEW, color: "documents" }).dashes[0]?.whole;
    expect(lines()).toBe(lines());
    const parts = () => modelOf({ province: provinceId("ha-nam"), beside: [now] }).dashes[0]?.strong;
    expect(parts()).toBe(parts());
  });

  test("is not drawn over itself", () => {
    expect(modelOf({ beside: [old], outlines: OLD }).dashes).toEqual([]);
  });
});

describe("with a third set that only the data know", () => {
  const index = indexCatalogue(catalogueOfThree);
  const model = (boundaries: BoundariesId, more: Parameters<typeof modelOf>[0] = {}) =>
    modelOf({
      index,
      boundaries,
      units: boundaries === NEXT ? unitsOfNext : boundaries === NEW ? now.units : old.units,
      ...more,
    });

  test("the map says which it is, how many units it has and what they are called", () => {
    const third = model(NEXT);
    expect(third.named).toBe("33 invented units, from 2031");
    expect(third.dated).toBe("Boundaries from 1 January 2031");
    expect(third.description).toMatch(/^Map of 33 provinces, boundaries from 1 January 2031\./);
    expect(regionIn(third, INVENTED)).toMatchObject({ label: "Biên Viễn", value: 1 });
    expect(model(NEW).dated).toBe("Boundaries 1 July 2025 – 31 December 2030");
  });

  test("the invented province shows what it was made of", () => {
    const [dashes] = model(NEXT, { province: INVENTED, beside: [now] }).dashes;
    expect(dashes?.when).toBe("earlier");
    expect(dashes?.notes.map(({ text }) => text)).toEqual(["Cao Bằng", "Lạng Sơn"]);
  });

  test("a province of the middle set shows what it was and what it becomes, told apart", () => {
    const catalogue = {
      ...catalogueOfThree,
      provinces: catalogueOfThree.provinces.map((unit) =>
        unit.boundaries === NEW && unit.id === "ninh-binh" ? { ...unit, successor: INVENTED } : unit,
      ),
    };
    const { dashes, legend } = model(NEW, {
      index: indexCatalogue(catalogue),
      province: provinceId("ninh-binh"),
      beside: [old, next],
    });
    expect(dashes.map(({ boundaries, when }) => [boundaries, when])).toEqual([
      [OLD, "earlier"],
      [NEXT, "later"],
    ]);
    expect(legend.dashes.map(({ label }) => label)).toEqual([
      "former parts of Ninh Bình",
      "what Ninh Bình became",
    ]);
  });
});
