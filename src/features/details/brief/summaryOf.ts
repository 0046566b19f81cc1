import { formatEdtf } from "#i18n/formatEdtf.ts";
import type { CatalogueIndex } from "#selectors/indexCatalogue.ts";
import { issuerOf } from "../document/nameOf.ts";
import type { Subject } from "../subjectOf.ts";

/** A sentence about what is selected in our own words, of a document when and by whom it was issued; null where there is none, or where other words say it. */
export function summaryOf(
  index: CatalogueIndex,
  { selection, articles }: Subject,
  lang: "en" | "vi",
): string | null {
  switch (selection.kind) {
    case "province":
    case "article": {
      const [only, another] = articles;
      return only && !another ? firstSentence(only.summary[lang], lang) : null;
    }
    case "theme": {
      const definition = index.themes.get(selection.id)?.definition[lang];
      return definition ? firstSentence(definition, lang) : null;
    }
    case "document": {
      const document = index.documents.get(selection.id);
      if (!document) return null;
      return [document.issued && formatEdtf(document.issued, lang), issuerOf(document, lang)]
        .filter(Boolean)
        .join(" · ");
    }
    default:
      return null;
  }
}

/** Where the browser cannot tell sentences apart, all of it. */
function firstSentence(text: string, lang: "en" | "vi"): string {
  if (typeof Intl.Segmenter !== "function") return text;
  const [first] = new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text);
  return first?.segment.trim() ?? text;
}
