import type { T } from "#i18n/createT.ts";
import type { CatalogueIndex } from "#selectors/indexCatalogue.ts";
import type { ColorBy } from "#selectors/measure.ts";

/** What the colours of the map stand for, as a headline. */
export function headingOf({ index, color, lang, t }: HeadingInput): string {
  if (color === "articles") return t("share.picture.heading.articles");
  if (color === "documents") return t("share.picture.heading.documents");
  return t("share.picture.heading.share", { theme: index.themes.get(color)?.name[lang] ?? color });
}

interface HeadingInput {
  index: CatalogueIndex;
  color: ColorBy;
  lang: "en" | "vi";
  t: T;
}
