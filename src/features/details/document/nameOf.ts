import type { Document } from "#dataset/schema.ts";
import type { T } from "#i18n/createT.ts";
import { formatEdtf } from "#i18n/formatEdtf.ts";

type Language = "en" | "vi";

export const titleOf = ({ title }: Document, lang: Language): string =>
  (lang === "vi" && title.vi) || title.en;

/** The language of what `titleOf` gives, where it is not the page's. */
export const titleLang = ({ title }: Document, lang: Language): "en" | undefined =>
  lang === "vi" && !title.vi ? "en" : undefined;

export const issuerOf = ({ issuer }: Document, lang: Language): string =>
  (lang === "vi" && issuer.vi) || issuer.en;

/** "Resolution 28-NQ/TW", or the title of a document without a number. */
export const nameOf = (document: Document, t: T, lang: Language): string =>
  document.number ? `${t(`documents.type.${document.type}`)} ${document.number.vi}` : titleOf(document, lang);

/** The same with the date that tells it apart: "Resolution 28-NQ/TW of 22 September 2008". */
export const nameAndDate = (document: Document, t: T, lang: Language): string =>
  document.issued
    ? t("documents.nameOfDate", { name: nameOf(document, t, lang), date: formatEdtf(document.issued, lang) })
    : nameOf(document, t, lang);
