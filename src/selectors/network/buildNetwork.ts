import type { Article, BoundariesId, DocumentId } from "#dataset/schema.ts";
import { provincesOf } from "../articlesOf.ts";
import { ALL_DATES, type DateFilter, filterArticles } from "../filterArticles.ts";
import { groupBy } from "../groupBy.ts";
import type { CatalogueIndex } from "../indexCatalogue.ts";
import { referenceKey } from "../references.ts";
import { foldDocuments } from "./foldDocuments.ts";
import type { Centre, Citation, Cited, Citer, Network } from "./network.ts";

/** More citers than these are gathered by province: a column of them still fits on a screen and a half. */
export const MOST_ARTICLES = 24;

export interface NetworkOptions {
  readonly boundaries: BoundariesId;
  readonly filter?: DateFilter;
  /** Draws what is linked with this, and nothing else; null draws everything. */
  readonly centre?: Centre | null;
  /** Draws every document, however few articles cite it. */
  readonly unfolded?: boolean;
}

/** The documents that an article cites or may cite. */
const mentioned = ({ documents, candidates }: Article): readonly DocumentId[] => [
  ...new Set([...documents, ...candidates]),
];

/** Documents and the articles that cite them, as a graph with two sides that stays readable at any size. */
export function buildNetwork(index: CatalogueIndex, options: NetworkOptions): Network {
  const { boundaries, filter = ALL_DATES, centre = null, unfolded = false } = options;
  const all = filterArticles(index, filter).kept.filter((article) => mentioned(article).length > 0);
  const articles = centre ? all.filter(isNear(index, boundaries, centre)) : all;
  const centred = centre?.kind === "article" ? index.articles.get(centre.id) : undefined;
  const known = (ids: readonly DocumentId[]) => ids.filter((id) => index.documents.has(id));
  // Around an article stands what it cites itself; around anything else what its articles cite.
  const reach = centred ? new Set(mentioned(centred)) : null;
  const documentsOf = (article: Article) =>
    known(mentioned(article)).filter((id) => reach === null || reach.has(id));
  const documents = [...new Set(articles.flatMap(documentsOf))];
  const citers = citersOf(index, boundaries, articles, centre);
  const { cited, keyOf, foldedUpTo } = foldDocuments(index, articles, documents, {
    keep: centre?.kind === "document" ? centre.id : null,
    unfolded,
  });
  const everything = new Set(all.flatMap((article) => known(mentioned(article))));
  return {
    citers,
    cited,
    citations: citationsBetween(citers, cited, documentsOf, keyOf),
    articles,
    documents,
    apart: { articles: all.length - articles.length, documents: everything.size - documents.length },
    foldedUpTo,
  };
}

function isNear(
  index: CatalogueIndex,
  boundaries: BoundariesId,
  centre: Centre,
): (article: Article) => boolean {
  switch (centre.kind) {
    case "document":
      return (article) => mentioned(article).includes(centre.id);
    case "province":
      return (article) => provincesOf(article, boundaries).includes(centre.id);
    case "article": {
      const own = index.articles.get(centre.id);
      const cited = new Set(own ? mentioned(own) : []);
      return (article) => article.id === centre.id || mentioned(article).some((id) => cited.has(id));
    }
  }
}

/** The articles themselves while they are few, else the provinces that they are about; the centre stays itself. */
function citersOf(
  index: CatalogueIndex,
  boundaries: BoundariesId,
  articles: readonly Article[],
  centre: Centre | null,
): readonly Citer[] {
  const asArticle = (article: Article): Citer => ({
    kind: "article",
    key: referenceKey({ kind: "article", id: article.id }),
    article,
  });
  if (articles.length <= MOST_ARTICLES) return articles.map(asArticle);
  const alone = articles.filter(({ id }) => centre?.kind === "article" && id === centre.id);
  const rest = articles.filter((article) => !alone.includes(article));
  const byProvince = groupBy(rest, (article) => provincesOf(article, boundaries));
  const provinces = [...byProvince].flatMap(([id, about]): Citer[] => {
    const province = index.unit(boundaries, id);
    if (!province) return [];
    return [{ kind: "province", key: referenceKey({ kind: "province", id }), province, articles: about }];
  });
  return [...alone.map(asArticle), ...provinces];
}

function citationsBetween(
  citers: readonly Citer[],
  cited: readonly Cited[],
  documentsOf: (article: Article) => readonly DocumentId[],
  keyOf: (document: DocumentId) => string | undefined,
): readonly Citation[] {
  const order = new Map(cited.map(({ key }, at) => [key, at]));
  return citers.flatMap((citer) => {
    const certain = new Map<string, Set<Article>>();
    const open = new Map<string, Set<Article>>();
    const add = (to: Map<string, Set<Article>>, key: string, article: Article) =>
      to.set(key, (to.get(key) ?? new Set()).add(article));
    for (const article of citer.kind === "article" ? [citer.article] : citer.articles) {
      for (const id of documentsOf(article)) {
        const key = keyOf(id);
        if (key) add(article.documents.includes(id) ? certain : open, key, article);
      }
    }
    return [...new Set([...certain.keys(), ...open.keys()])]
      .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
      .map((to) => ({
        from: citer.key,
        to,
        articles: certain.get(to)?.size ?? 0,
        open: [...(open.get(to) ?? [])].filter((article) => !certain.get(to)?.has(article)).length,
      }));
  });
}
