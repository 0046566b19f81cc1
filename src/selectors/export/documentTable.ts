import type { Document } from "#dataset/schema.ts";
import { citedBy } from "#selectors/documentsOf.ts";
import { filterArticles } from "#selectors/filterArticles.ts";
import type { CatalogueIndex } from "#selectors/indexCatalogue.ts";
import type { ExportScope } from "./exportScope.ts";
import type { Table } from "./table.ts";

/** Documents: their identity and status, and which articles within the dates asked for cite them. */
export function documentTable(
  index: CatalogueIndex,
  { filter }: Pick<ExportScope, "filter">,
): Table<Document> {
  const citing = ({ id }: Document) =>
    filterArticles(index, filter, citedBy(index, id)).kept.map((article) => article.id);
  return {
    name: "documents",
    columns: [
      ["id", ({ id }) => id],
      ["type", ({ type }) => type],
      ["number", ({ number }) => number?.vi ?? null],
      ["number_ascii", ({ number }) => number?.ascii ?? null],
      ["issuer_en", ({ issuer }) => issuer.en],
      ["issuer_vi", ({ issuer }) => issuer.vi],
      ["issued", ({ issued }) => issued],
      ["effective", ({ effective }) => effective],
      ["title_en", ({ title }) => title.en],
      ["title_vi", ({ title }) => title.vi],
      ["status_en", ({ status }) => status?.en ?? null],
      ["status_vi", ({ status }) => status?.vi ?? null],
      ["aliases", ({ aliases }) => aliases],
      ["same_number_as", ({ sameNumberAs }) => sameNumberAs],
      ["replaces", ({ replaces }) => replaces],
      ["replaced_by", ({ replacedBy }) => replacedBy],
      ["amends", ({ amends }) => amends],
      ["amended_by", ({ amendedBy }) => amendedBy],
      ["implements", (document) => document.implements],
      ["confidence", ({ confidence }) => confidence],
      ["unchecked_fields", ({ uncheckedFields }) => uncheckedFields],
      ["sources", ({ sources }) => sources],
      ["citing_articles", (document) => citing(document).length],
      ["cited_by", citing],
    ],
  };
}
