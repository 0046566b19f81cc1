import { describe, expect, test } from "vitest";
import type { BoundariesId, ProvinceId } from "#dataset/schema.ts";
import { articlesInProvince } from "#selectors/articlesOf.ts";
import { countByProvince } from "#selectors/countByProvince.ts";
import { counterpartsOf } from "#selectors/counterpartsOf.ts";
import { indexCatalogue } from "#selectors/indexCatalogue.ts";
import { buildSearch } from "#selectors/search/buildSearch.ts";
import { search } from "#selectors/search/search.ts";
import { setsBeside } from "#selectors/setsBeside.ts";
import { standingOf } from "#selectors/standingOf.ts";
import { successionOf } from "#selectors/successionOf.ts";
import { checkView } from "#state/checkView.ts";
import { defaultView, type View } from "#state/view.ts";
import { NEW, OLD } from "../committed.ts";
import { catalogueOfThree, INVENTED, NEXT } from "../threeSets.ts";

const index = indexCatalogue(catalogueOfThree);
const id = (text: string) => text as ProvinceId;
const ids = (units: readonly { id: ProvinceId }[] | undefined) => units?.map((unit) => unit.id);

describe("with a third set of boundaries, which only the data know,", () => {
  const counterparts: [BoundariesId, string, BoundariesId, string[]][] = [
    [OLD, "lang-son", NEXT, [INVENTED]],
    [NEXT, INVENTED, OLD, ["cao-bang", "lang-son"]],
    [OLD, "ha-nam", NEXT, ["ninh-binh"]],
    [NEXT, "ninh-binh", OLD, ["ha-nam", "nam-dinh", "ninh-binh"]],
    [NEW, "ninh-binh", NEXT, ["ninh-binh"]],
  ];
  test.each(counterparts)("the unit %2$s of %1$s is found in %3$s", (from, unit, to, expected) => {
    expect(counterpartsOf(index, from, id(unit), to)).toEqual(expected);
  });

  test("a unit of the middle set knows both what it was and what it becomes", () => {
    const lasting = successionOf(index, NEW, id("lang-son"));
    expect(lasting.before?.changed).toBe(false);
    expect(lasting.after).toMatchObject({ changed: true, unit: { id: INVENTED }, set: { id: NEXT } });
    expect(ids(lasting.after?.with)).toEqual(["cao-bang"]);
    const merged = successionOf(index, NEW, id("ninh-binh"));
    expect(ids(merged.before?.units)).toEqual(["ha-nam", "nam-dinh", "ninh-binh"]);
    expect(merged.after?.changed).toBe(false);
  });

  test("articles count for the invented unit", () => {
    expect(countByProvince(index, NEXT).get(INVENTED)?.value).toBe(
      articlesInProvince(index, OLD, id("lang-son")).length,
    );
  });

  test("an article stands under it through succession, and is its own unit's on its own map", () => {
    const [article] = articlesInProvince(index, OLD, id("lang-son"));
    if (!article) throw new Error("the catalogue has no article about Lạng Sơn");
    const standing = standingOf(index, article, NEXT, INVENTED);
    expect(standing).toMatchObject({ by: "succession", set: { id: OLD } });
    expect(ids(standing?.units)).toContain("lang-son");
    expect(standingOf(index, article, OLD, id("lang-son"))?.by).toBe("own");
    expect(standingOf(index, article, NEW, id("lang-son"))?.by).toBe("unchanged");
    expect(standingOf(index, article, NEXT, id("ninh-binh"))).toBeNull();
  });

  test("an article of the larger unit is not the smaller one's own, though they share a name", () => {
    const article = { boundaries: NEW, provinces: [id("hai-phong")] };
    expect(standingOf(index, article, OLD, id("hai-phong"))).toMatchObject({
      by: "succession",
      set: { id: NEW },
    });
  });

  test("the sets beside the one shown are those in which the selected unit is another, and the one asked for", () => {
    expect(setsBeside(index, NEW, id("ninh-binh"), null)).toEqual([OLD]);
    expect(setsBeside(index, NEW, id("lang-son"), null)).toEqual([NEXT]);
    expect(setsBeside(index, NEW, id("ninh-binh"), NEXT)).toEqual([OLD, NEXT]);
    expect(setsBeside(index, NEXT, id("hue"), null)).toEqual([]);
    expect(setsBeside(index, NEW, null, NEW)).toEqual([]);
  });

  test("a view of a unit that is gone shows the one that holds its area, across two changes", () => {
    const view = (patch: object) => ({ ...defaultView, ...patch }) as View;
    const shown = (patch: object) => checkView(view(patch), catalogueOfThree).view;
    expect(shown({ province: "lang-son", boundaries: NEXT }).province).toBe(INVENTED);
    expect(shown({ province: "ha-nam", boundaries: NEXT }).province).toBe("ninh-binh");
    expect(shown({ boundaries: NEXT, outlines: OLD })).toMatchObject({ boundaries: NEXT, outlines: OLD });
  });

  test("search finds the invented name, and says of the old ones that they are part of it", () => {
    const found = buildSearch(index);
    expect(search(found, "biên viễn")[0]).toMatchObject({
      id: INVENTED,
      note: { kind: "made-of", of: NEW, boundaries: NEXT, since: "2031-01-01" },
    });
    expect(search(found, "cao bằng")[0]).toMatchObject({
      note: { kind: "joined", successor: INVENTED, boundaries: NEXT },
    });
  });
});

test("a set drawn over itself is none, and nothing is said of it", () => {
  const view = { ...defaultView, boundaries: NEW, outlines: NEW } as View;
  expect(checkView(view, catalogueOfThree)).toMatchObject({ view: { outlines: null }, dropped: [] });
});

test("a set that nobody knows is dropped from the dashes with a notice", () => {
  const view = { ...defaultView, outlines: "1997" } as unknown as View;
  const { view: checked, dropped } = checkView(view, catalogueOfThree);
  expect(checked.outlines).toBeNull();
  expect(dropped).toEqual([{ key: "outlines", value: "1997" }]);
});
