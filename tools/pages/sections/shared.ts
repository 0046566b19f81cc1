import type { Article, Document, Province } from "../../../src/dataset/schema.ts";
import { nameAndDate } from "../../../src/features/details/document/nameOf.ts";
import { dateOf, titleOf } from "../../../src/features/details/subjectOf.ts";
import { formatEdtf } from "../../../src/i18n/formatEdtf.ts";
import { documentsOf } from "../../../src/selectors/documentsOf.ts";
import { themeSharesOf } from "../../../src/selectors/themeShares.ts";
import { escapeXml, linkTo, list } from "../markup.ts";
import type { PageInput } from "../thing.ts";

/** Longer lists are cut, with a count of the rest: the atlas has them all. */
const MOST = 12;

export function cut(items: readonly string[], { words }: PageInput, most = MOST): string {
  if (items.length <= most) return list(items);
  return list([...items.slice(0, most), escapeXml(words.p("more", { count: items.length - most }))]);
}

export const provinceLinks = (units: readonly Province[]): string =>
  [...new Map(units.map((unit) => [unit.id, unit])).values()]
    .map(({ id, name }) => linkTo({ kind: "province", id }, name.vi))
    .join(", ");

export const documentLink = (document: Document, { words }: PageInput): string =>
  linkTo({ kind: "document", id: document.id }, nameAndDate(document, words.t, words.lang));

/** "Headline. Outlet, date", with the headline leading to the article's page. */
export const articleLine = (article: Article, { words }: PageInput): string =>
  `${linkTo({ kind: "article", id: article.id }, titleOf(article, words.lang))} <small>${escapeXml(`${article.outlet[words.lang]}, ${dateOf(article, words.t, words.lang)}`)}</small>`;

/** Themes of articles by the share of their sentences, largest first; those without a sentence are left out. */
export function themeLines(articles: readonly Article[], { index, words }: PageInput): string[] {
  const { rows } = themeSharesOf(index, articles);
  return rows
    .filter(({ sentences }) => sentences > 0)
    .map(({ theme, share, sentences, n }) =>
      words.p("share", { theme: theme.name[words.lang], share, sentences, n }),
    );
}

export function citedLines(articles: readonly Article[], input: PageInput): string[] {
  return documentsOf(input.index, articles).map(({ document, articles: citing }) => {
    const title = document.number
      ? `: ${(input.words.lang === "vi" && document.title.vi) || document.title.en}`
      : "";
    const many = articles.length > 1 ? ` (${input.words.t("count.articles", { count: citing.length })})` : "";
    return `${documentLink(document, input)}${escapeXml(title + many)}`;
  });
}

/** Planning horizons that articles state, the nearest first. */
export function plannedLines(articles: readonly Article[], { index, words }: PageInput): string[] {
  return articles
    .flatMap(({ id }) => index.eventsByArticle.get(id) ?? [])
    .filter(({ kind, date }) => kind === "planned" && date !== null)
    .sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1))
    .map(({ date, title }) =>
      escapeXml(words.p("until", { date: formatEdtf(date ?? "", words.lang), title: title[words.lang] })),
    );
}
