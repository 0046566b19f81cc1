import type { Province, ProvinceId } from "#dataset/schema.ts";
import { countByProvince } from "#selectors/countByProvince.ts";
import { documentsByProvince } from "#selectors/documentsByProvince.ts";
import type { CatalogueIndex } from "#selectors/indexCatalogue.ts";
import { type ColorBy, measureKind } from "#selectors/measure.ts";
import { measureByProvince } from "#selectors/measureByProvince.ts";
import type { ExportScope } from "./exportScope.ts";
import { shareText } from "./shareText.ts";
import type { Column, Table } from "./table.ts";

/** Why a unit has no value: nothing was found about it, or the atlas does not look there. */
export type Uncovered = "no-data" | "not-covered";

/**
 * Provinces by the boundaries shown, with what the map says of each. A unit without an article has no value rather
 * than 0, and `coverage` says why.
 */
export function provinceTable(
  index: CatalogueIndex,
  { boundaries, filter }: Pick<ExportScope, "boundaries" | "filter">,
  color: ColorBy,
  uncovered: (id: ProvinceId) => Uncovered,
): Table<Province> {
  const set = index.boundaries.get(boundaries);
  const articles = countByProvince(index, boundaries, filter);
  const documents = documentsByProvince(index, boundaries, filter);
  const measures = measureByProvince(index, boundaries, color, filter);
  const rounded = (value: number | null) =>
    value === null || measureKind(color) === "count" ? value : shareText(value, 1);
  const columns: Column<Province>[] = [
    ["id", ({ id }) => id],
    ["name_en", ({ name }) => name.en],
    ["name_vi", ({ name }) => name.vi],
    ["kind", ({ kind }) => kind],
    ["region_en", ({ region }) => region.en],
    ["military_region", ({ militaryRegion }) => militaryRegion],
    ["boundaries", () => boundaries],
    ["valid_from", () => set?.validFrom ?? null],
    ["valid_to", () => set?.validTo ?? null],
    ["predecessors", ({ predecessors }) => predecessors],
    ["successor", ({ successor }) => successor],
    ["coverage", ({ id }) => ((articles.get(id)?.value ?? null) === null ? uncovered(id) : "value")],
    ["articles", ({ id }) => articles.get(id)?.value ?? null],
    ["documents", ({ id }) => documents.get(id)?.value ?? null],
    ["measure", () => color],
    ["value", ({ id }) => rounded(measures.get(id)?.value ?? null)],
    ["n", ({ id }) => measures.get(id)?.n ?? 0],
  ];
  return { name: "provinces", columns };
}
