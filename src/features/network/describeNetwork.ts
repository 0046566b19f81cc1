import type { Document } from "#dataset/schema.ts";
import type { T } from "#i18n/createT.ts";
import type { CatalogueIndex } from "#selectors/indexCatalogue.ts";
import { citedTogether } from "#selectors/network/citedTogether.ts";
import type { Network } from "#selectors/network/network.ts";
import { nameOf } from "./labels.ts";

/** More than these are counted instead of named. */
const MOST_NAMES = 3;

/** The network in sentences: how large it is, what is cited most, what once, what together, and what is not drawn. */
export function describeNetwork(index: CatalogueIndex, network: Network, t: T, lang: "en" | "vi"): string[] {
  const { articles, documents, foldedUpTo, citers } = network;
  const drawn = new Set(documents);
  const counts = new Map(documents.map((id) => [id, 0]));
  let [links, open] = [0, 0];
  for (const article of articles) {
    for (const id of new Set(article.documents)) {
      if (!drawn.has(id)) continue;
      links += 1;
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    open += article.candidates.filter((id) => drawn.has(id) && !article.documents.includes(id)).length;
  }
  const most = Math.max(0, ...counts.values());
  const foremost = [...counts]
    .filter(([, count]) => count === most)
    .flatMap(([id]) => index.documents.get(id) ?? []);
  const once = [...counts.values()].filter((count) => count === 1).length;
  const name = (document: Document) => nameOf(document, t, lang);
  const [pair, next] = citedTogether(index, articles, 2);
  return [
    t("network.size", { articles: articles.length, documents: documents.length, links }),
    ...(open > 0 ? [t("network.open", { count: open })] : []),
    most <= 1
      ? t("network.noneTwice")
      : foremost.length <= MOST_NAMES
        ? t("network.most", {
            names: new Intl.ListFormat(lang, { type: "conjunction" }).format(foremost.map(name)),
            count: most,
            documents: foremost.length,
          })
        : t("network.mostMany", { documents: foremost.length, count: most }),
    ...(most > 1 && once > 0 ? [t("network.once", { count: once })] : []),
    pair
      ? t(next?.articles === pair.articles ? "network.pairAmong" : "network.pair", {
          one: name(pair.documents[0]),
          other: name(pair.documents[1]),
          count: pair.articles,
        })
      : t("network.noPair"),
    ...(citers.some(({ kind }) => kind === "province") ? [t("network.byProvince")] : []),
    ...(foldedUpTo !== null ? [t("network.folded", { count: foldedUpTo })] : []),
  ];
}
