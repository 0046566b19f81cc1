import type { Entry } from "#dataset/schema.ts";
import type { T } from "#i18n/createT.ts";
import type { Language } from "#i18n/I18n.tsx";
import type { CatalogueIndex } from "#selectors/indexCatalogue.ts";
import { defaultView, type View } from "#state/view.ts";
import { articleName, documentName, issuedYear } from "./figure/names.ts";

/** Where the atlas shows an entry that no passage carries, and what it is called. */
export interface EntryDetails {
  name: string;
  view: View;
}

/** A thing of the registry by its own details; a fact of an article by the tab of the article that lists it. */
export function detailsOfEntry(index: CatalogueIndex, entry: Entry, t: T, lang: Language): EntryDetails {
  switch (entry.kind) {
    case "document": {
      const document = index.documents.get(entry.document);
      const name = document
        ? [documentName(document, t, lang), issuedYear(document)].filter(Boolean).join(", ")
        : entry.document;
      return { name, view: { ...defaultView, document: entry.document } };
    }
    case "province": {
      const { boundaries, province } = entry;
      const name = index.unit(boundaries, province)?.name.vi ?? province;
      return { name: t("stage.sources.register", { name }), view: { ...defaultView, boundaries, province } };
    }
    case "place": {
      const name = index.places.get(entry.place)?.name[lang] ?? entry.place;
      return { name: t("stage.sources.register", { name }), view: { ...defaultView, place: entry.place } };
    }
    case "theme": {
      const name = index.themes.get(entry.theme)?.name[lang] ?? entry.theme;
      return { name, view: { ...defaultView, theme: entry.theme } };
    }
    case "boundaries": {
      const { boundaries } = entry;
      const name = index.boundaries.get(boundaries)?.name[lang] ?? boundaries;
      return { name, view: { ...defaultView, boundaries } };
    }
    case "issue": {
      const article = index.catalogue.issues.find(({ id }) => id === entry.id)?.article ?? null;
      const known = article && index.articles.get(article);
      const name = known ? articleName(index, known, lang) : t("stage.sources.corpus");
      return { name: t("stage.sources.issue", { name }), view: { ...defaultView, article } };
    }
    case "corpus":
      return { name: t("stage.sources.corpus"), view: defaultView };
    default: {
      const article = index.articles.get(entry.article);
      const name = article ? articleName(index, article, lang) : entry.article;
      return { name, view: { ...defaultView, article: entry.article, panel: panelOf(entry) } };
    }
  }
}

function panelOf({ kind }: Entry): View["panel"] {
  if (kind === "event") return "timeline";
  if (kind === "citation") return "documents";
  return kind === "coding" ? "themes" : null;
}
