import type { MapInput } from "./mapInput.ts";

/** A legend is narrow: longer titles are cut at a word. */
const LONGEST = 44;

/**
 * The short name of what is selected: a document's number, with its year where others carry the same number, a theme's
 * or a place's name, an article's title. Empty for nothing.
 */
export function subjectName({ index, subject, lang }: Pick<MapInput, "index" | "subject" | "lang">): string {
  switch (subject?.kind) {
    case "document": {
      const document = index.documents.get(subject.id);
      if (!document?.number) return short((lang === "vi" && document?.title.vi) || document?.title.en || "");
      const year = document.issued?.slice(0, 4);
      return document.sameNumberAs.length > 0 && year
        ? `${document.number.vi} (${year})`
        : document.number.vi;
    }
    case "theme":
      return index.themes.get(subject.id)?.name[lang] ?? "";
    case "place":
      return index.places.get(subject.id)?.name[lang] ?? "";
    case "article": {
      const article = index.articles.get(subject.id);
      return short((lang === "vi" && article?.titleVi) || article?.title.text || "");
    }
    default:
      return "";
  }
}

function short(title: string): string {
  if (title.length <= LONGEST) return title;
  const cut = title.lastIndexOf(" ", LONGEST - 1);
  return `${title.slice(0, cut > 0 ? cut : LONGEST - 1)}…`;
}
