import type { Article, Event } from "#dataset/schema.ts";
import type { T } from "#i18n/createT.ts";
import { formatEdtf } from "#i18n/formatEdtf.ts";

type Language = "en" | "vi";
interface Dated {
  readonly event: Event;
  readonly article: Article;
}

/** When an event was, in words; for an article of unknown date, what is known around it. */
export function dateWords(t: T, lang: Language, { event, article }: Dated): string {
  if (event.date !== null) {
    const date = formatEdtf(event.date, lang);
    return event.vision === null ? date : `${date}, ${t("timeline.vision", { year: String(event.vision) })}`;
  }
  const { notBefore, notAfter } = article.published;
  if (event.kind !== "published") return t("timeline.undated");
  const from = notBefore && formatEdtf(notBefore, lang);
  const to = notAfter && formatEdtf(notAfter, lang);
  if (from && to) return t("timeline.unknownBetween", { from, to });
  if (from) return t("timeline.unknownAfter", { from });
  return to ? t("timeline.unknownBefore", { to }) : t("timeline.undated");
}

/** An article's title in the reader's language where there is one. */
export const articleTitle = ({ title, titleVi }: Article, lang: Language): string =>
  lang === "vi" ? (titleVi ?? title.text) : title.text;

/** What a reader should know of an event's date: where it comes from, and whether others have another. */
export function doubts(t: T, { date, dateFrom, check }: Event): string[] {
  const sources = {
    article: null,
    page: t("timeline.fromPage"),
    registry: t("timeline.fromRegistry"),
    "look-up": t("timeline.fromLookUp"),
  };
  const source = date === null ? null : sources[dateFrom];
  return [source, check === "inconsistent" ? t("timeline.inconsistent") : null].filter(
    (word) => word !== null,
  );
}

/** Which article states an event; how many, where a document's issue stands for several. */
export const sourceWords = (t: T, lang: Language, article: Article, articles = 1): string =>
  articles > 1 ? t("timeline.inArticles", { count: articles }) : articleTitle(article, lang);

/** A mark in one line, for those who do not see it. */
export function describeMark(t: T, lang: Language, mark: Dated & { events?: readonly Event[] }): string {
  const { event, article, events } = mark;
  const head = `${dateWords(t, lang, mark)}, ${t(`timeline.kind.${event.kind}`)}: ${event.title[lang]}`;
  return [head, sourceWords(t, lang, article, events?.length), ...doubts(t, event)].join(" · ");
}
