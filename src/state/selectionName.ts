import type { CatalogueIndex } from "#selectors/indexCatalogue.ts";
import { selectionOf, type View } from "./view.ts";

/** What is selected, by its name; empty for nothing. */
export function selectionName(index: CatalogueIndex, view: View, lang: "en" | "vi"): string {
  const selection = selectionOf(view);
  switch (selection.kind) {
    case "province":
      return index.unit(view.boundaries, selection.id)?.name.vi ?? selection.id;
    case "article": {
      const article = index.articles.get(selection.id);
      return (lang === "vi" && article?.titleVi) || article?.title.text || selection.id;
    }
    case "document": {
      const document = index.documents.get(selection.id);
      const title = (lang === "vi" && document?.title.vi) || document?.title.en;
      return [document?.number?.vi, title].filter(Boolean).join(": ");
    }
    case "theme":
      return index.themes.get(selection.id)?.name[lang] ?? selection.id;
    case "place":
      return index.places.get(selection.id)?.name[lang] ?? selection.id;
    default:
      return "";
  }
}
