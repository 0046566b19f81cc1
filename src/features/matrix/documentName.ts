import type { Document } from "#dataset/schema.ts";
import type { T } from "#i18n/createT.ts";
import type { Language } from "#i18n/I18n.tsx";

const titleOf = ({ title }: Document, lang: Language): string => (lang === "vi" && title.vi) || title.en;

/** The year of issue, which tells documents of one number apart. */
const yearOf = ({ issued }: Document): string => /^\d{4}/.exec(issued ?? "")?.[0] ?? "";

/** "28-NQ/TW, 2013", or the title where there is no number; short enough for the head of a row under its type. */
export const shortName = (document: Document, lang: Language): string =>
  [document.number?.vi ?? titleOf(document, lang), yearOf(document)].filter(Boolean).join(", ");

/** "Resolution 28-NQ/TW, 2013", or the title. */
export const documentName = (document: Document, t: T, lang: Language): string =>
  document.number
    ? `${t(`documents.type.${document.type}`)} ${shortName(document, lang)}`
    : shortName(document, lang);

/** What it is called in full, where the name is a number. */
export const fullTitle = (document: Document, lang: Language): string => titleOf(document, lang);
