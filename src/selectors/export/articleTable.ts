import type { Article } from "#dataset/schema.ts";
import { provincesOf } from "#selectors/articlesOf.ts";
import type { CatalogueIndex } from "#selectors/indexCatalogue.ts";
import type { Column, Table } from "./table.ts";

/** Articles: who published what when, about which provinces, and what was counted in them. */
export function articleTable(index: CatalogueIndex): Table<Article> {
  const provinces = index.catalogue.boundaries.map(
    ({ id }): Column<Article> => [`provinces_${id}`, (article) => provincesOf(article, id)],
  );
  return {
    name: "articles",
    columns: [
      ["id", ({ id }) => id],
      ["title", ({ title }) => title.text],
      ["title_vi", ({ titleVi }) => titleVi],
      ["title_vi_how", ({ titleViHow }) => titleViHow],
      ["language", ({ language }) => language],
      ["machine_translated", ({ machineTranslated }) => machineTranslated],
      ["outlet_en", ({ outlet }) => outlet.en],
      ["outlet_vi", ({ outlet }) => outlet.vi],
      ["publisher_en", ({ publisher }) => publisher.en],
      ["publisher_vi", ({ publisher }) => publisher.vi],
      ["section", ({ section }) => section],
      ["authors", ({ authors }) => authors.map(({ name }) => name.vi)],
      ["translator", ({ translator }) => translator],
      ["published", ({ published }) => published.edtf],
      ["published_how", ({ published }) => published.how],
      ["published_not_before", ({ published }) => published.notBefore],
      ["published_not_after", ({ published }) => published.notAfter],
      ["url", ({ url }) => url],
      ["original_url", ({ originalUrl }) => originalUrl],
      ["scope", ({ scope }) => scope],
      ["scope_name_en", ({ scopeName }) => scopeName.en],
      ["scope_name_vi", ({ scopeName }) => scopeName.vi],
      ["pin", ({ pin }) => pin],
      ["pin_lon", ({ pin }) => index.places.get(pin)?.position?.lon ?? null],
      ["pin_lat", ({ pin }) => index.places.get(pin)?.position?.lat ?? null],
      ["boundaries", ({ boundaries }) => boundaries],
      ...provinces,
      ["summary_en", ({ summary }) => summary.en],
      ["summary_vi", ({ summary }) => summary.vi],
      ["paragraphs", ({ paragraphs }) => paragraphs],
      ["sentences", ({ sentences }) => sentences],
      ["documents", ({ documents }) => documents],
      ["open_citations", ({ openCitations }) => openCitations],
      ["candidates", ({ candidates }) => candidates],
      ["places", ({ places }) => places],
      ["review", ({ review }) => review],
      ["sha256", ({ sha256 }) => sha256],
    ],
  };
}
