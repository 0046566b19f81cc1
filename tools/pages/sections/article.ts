import type { ArticleId } from "../../../src/dataset/schema.ts";
import { dateOf, titleOf } from "../../../src/features/details/subjectOf.ts";
import { provincesOf } from "../../../src/selectors/articlesOf.ts";
import { escapeXml, facts, linkOut, section } from "../markup.ts";
import type { PageInput, PageText } from "../thing.ts";
import { citedLines, cut, plannedLines, provinceLinks, themeLines } from "./shared.ts";

/** Previews show about so many letters of a description. */
const DESCRIPTION = 240;

/** An article: who published it and when, our summary, and what was found in it. Never a sentence of it. */
export function articlePage(id: ArticleId, input: PageInput): PageText {
  const { index, words } = input;
  const { t, p, lang } = words;
  const article = index.articles.get(id);
  if (!article) throw new Error(`the dataset has no article "${id}"`);
  const units = provincesOf(article, article.boundaries).flatMap(
    (one) => index.unit(article.boundaries, one) ?? [],
  );
  const outlet = article.outlet[lang];
  const date = dateOf(article, t, lang);
  return {
    kicker: t("details.kind.article"),
    name: titleOf(article, lang),
    told: titleOf(article, lang),
    subtitle: `${outlet} · ${date}`,
    description: shortened(article.summary[lang]),
    lines: [outlet, date, t("count.documentsCited", { count: article.documents.length })],
    body: [
      section(
        t("details.known"),
        facts([
          [t("articles.outlet"), escapeXml(outlet)],
          [t("articles.author"), escapeXml(article.authors.map(({ name }) => name[lang]).join(", "))],
          [t("articles.published"), escapeXml(date)],
          [t("articles.scope"), escapeXml(article.scopeName[lang])],
          [t("articles.provinces"), provinceLinks(units)],
          [t("articles.read"), linkOut(article.url, p("read", { outlet }))],
        ]),
      ),
      section(p("section.summary"), `<p>${escapeXml(article.summary[lang])}</p>`),
      section(p("section.stresses"), cut(themeLines([article], input).map(escapeXml), input)),
      section(p("section.cites"), cut(citedLines([article], input), input, 30)),
      section(p("section.plans"), cut(plannedLines([article], input), input)),
    ].join(""),
  };
}

function shortened(text: string): string {
  if (text.length <= DESCRIPTION) return text;
  return `${text.slice(0, text.lastIndexOf(" ", DESCRIPTION - 1)).replace(/[,;.:]$/, "")}…`;
}
