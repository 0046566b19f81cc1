import type { ArticleEvidence, ArticleId, Citation } from "#dataset/schema.ts";
import type { CatalogueIndex } from "#selectors/indexCatalogue.ts";
import { sourceLink } from "#selectors/sourceLink.ts";
import { locatorColumns } from "./locatorColumns.ts";
import type { Table } from "./table.ts";

/** A citation with the article that makes it. */
export interface CitationRow {
  readonly article: ArticleId;
  readonly citation: Citation;
}

export const citationRows = ({ article, citations }: ArticleEvidence): CitationRow[] =>
  citations.map((citation) => ({ article, citation }));

/** Citations, the doubtful ones with their candidates, each with a link that opens the source at its words. */
export function citationTable(index: CatalogueIndex): Table<CitationRow> {
  const link = ({ article, citation }: CitationRow) => {
    const url = index.articles.get(article)?.url;
    return url ? sourceLink(url, citation.locator.selector[1].exact) : null;
  };
  const reasonOf = ({ citation: { resolution } }: CitationRow) => resolution.reason;
  return {
    name: "citations",
    columns: [
      ["article", ({ article }) => article],
      ["id", ({ citation }) => citation.id],
      ["relation", ({ citation }) => citation.relation],
      ["form", ({ citation }) => citation.form],
      ["literal", ({ citation }) => citation.literal],
      ["resolution", ({ citation: { resolution } }) => resolution.kind],
      [
        "document",
        ({ citation: { resolution } }) => (resolution.kind === "resolved" ? resolution.document : null),
      ],
      [
        "certainty",
        ({ citation: { resolution } }) => (resolution.kind === "resolved" ? resolution.certainty : null),
      ],
      [
        "candidates",
        ({ citation: { resolution } }) => (resolution.kind === "ambiguous" ? resolution.candidates : null),
      ],
      [
        "likely",
        ({ citation: { resolution } }) => (resolution.kind === "ambiguous" ? resolution.likely : null),
      ],
      ["reason_en", (row) => reasonOf(row)?.en ?? null],
      ["reason_vi", (row) => reasonOf(row)?.vi ?? null],
      ["note_en", ({ citation }) => citation.note?.en ?? null],
      ["note_vi", ({ citation }) => citation.note?.vi ?? null],
      ...locatorColumns<CitationRow>(({ citation }) => citation.locator),
      ["source_link", link],
    ],
  };
}
