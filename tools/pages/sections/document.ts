import type { Document, DocumentId } from "../../../src/dataset/schema.ts";
import { issuerOf, nameAndDate, nameOf, titleOf } from "../../../src/features/details/document/nameOf.ts";
import { formatEdtf } from "../../../src/i18n/formatEdtf.ts";
import { provincesOf } from "../../../src/selectors/articlesOf.ts";
import { citedBy, coCited } from "../../../src/selectors/documentsOf.ts";
import { newestFirst } from "../../../src/selectors/newestFirst.ts";
import { escapeXml, facts, linkOut, section } from "../markup.ts";
import type { PageInput, PageText } from "../thing.ts";
import { articleLine, cut, documentLink, provinceLinks } from "./shared.ts";

/** A law, decree, resolution …: what is known of it, and which articles of the atlas cite it. */
export function documentPage(id: DocumentId, input: PageInput): PageText {
  const { index, words } = input;
  const { t, p, lang } = words;
  const document = index.documents.get(id);
  if (!document) throw new Error(`the dataset has no document "${id}"`);
  const articles = newestFirst(index, citedBy(index, id));
  const units = articles.flatMap((article) =>
    provincesOf(article, article.boundaries).flatMap((one) => index.unit(article.boundaries, one) ?? []),
  );
  const provinces = [...new Set(units.map(({ name }) => name.vi))];
  const title = titleOf(document, lang);
  const dated = document.issued && `${t("documents.issued")}: ${formatEdtf(document.issued, lang)}`;
  const cited =
    articles.length > 0
      ? `${t("documents.citedBy")} ${t("count.articles", { count: articles.length })}`
      : p("uncited");
  const lines = (some: DocumentArticles) =>
    cut(
      newestFirst(index, some.get(id) ?? []).map((article) => articleLine(article, input)),
      input,
    );

  return {
    kicker: t("details.kind.document"),
    name: nameOf(document, t, lang),
    told: nameAndDate(document, t, lang),
    subtitle: document.number ? title : "",
    description: p("describe.document", {
      title: document.number ? `${nameAndDate(document, t, lang)}: ${title}` : nameAndDate(document, t, lang),
      articles: articles.length,
      provinces: provinces.length > 0 ? new Intl.ListFormat(lang).format(provinces) : "none",
    }),
    lines: [...(document.number ? [title] : []), ...(dated ? [dated] : []), cited],
    body: [
      section(t("details.known"), documentFacts(document, input)),
      section(p("section.related"), relatedFacts(document, input)),
      section(
        p("section.citedBy"),
        articles.length > 0
          ? lines(index.articlesByDocument) + facts([[t("articles.provinces"), provinceLinks(units)]])
          : `<p>${escapeXml(p("uncited"))}</p>`,
      ),
      section(p("section.citedOpen"), lines(index.articlesByCandidate)),
      section(p("section.context"), lines(index.articlesByContext)),
      section(
        p("section.beside"),
        cut(
          coCited(index, id).map(
            ({ document: other, articles: count }) =>
              `${documentLink(other, input)} <small>${escapeXml(t("count.articles", { count }))}</small>`,
          ),
          input,
        ),
      ),
      section(
        p("section.sources"),
        cut(
          document.sources.map((source) =>
            /^https:/.test(source) ? linkOut(source, source) : escapeXml(source),
          ),
          input,
        ),
      ),
    ].join(""),
  };
}

type DocumentArticles = PageInput["index"]["articlesByDocument"];

function documentFacts(document: Document, { words: { t, lang } }: PageInput): string {
  const date = (edtf: string | null) => edtf && escapeXml(formatEdtf(edtf, lang));
  const other = lang === "en" ? document.title.vi : document.title.en;
  return facts([
    [t("documents.number"), document.number && escapeXml(document.number.vi)],
    [
      t("documents.otherTitle"),
      other && `<span lang="${lang === "en" ? "vi" : "en"}">${escapeXml(other)}</span>`,
    ],
    [t("documents.issuer"), escapeXml(issuerOf(document, lang))],
    [t("documents.issued"), date(document.issued)],
    [t("documents.effective"), date(document.effective)],
    [t("documents.status"), document.status && escapeXml(document.status[lang])],
    [t("documents.confidence"), escapeXml(t(`documents.confidenceOf.${document.confidence}`))],
    [t("details.note"), document.note && escapeXml(document.note[lang])],
  ]);
}

function relatedFacts(document: Document, input: PageInput): string {
  const { index, words } = input;
  const links = (ids: readonly DocumentId[]) =>
    ids
      .flatMap((id) => index.documents.get(id) ?? [])
      .map((one) => documentLink(one, input))
      .join("; ");
  const implementing = index.catalogue.documents.filter((one) => one.implements.includes(document.id));
  return facts([
    [words.t("documents.replaces"), links(document.replaces)],
    [words.t("documents.replacedBy"), links(document.replacedBy)],
    [words.t("documents.amends"), links(document.amends)],
    [words.t("documents.amendedBy"), links(document.amendedBy)],
    [words.t("documents.implements"), links(document.implements)],
    [words.t("documents.implementedBy"), links(implementing.map(({ id }) => id))],
    [words.t("documents.sameNumber"), links(document.sameNumberAs)],
  ]);
}
