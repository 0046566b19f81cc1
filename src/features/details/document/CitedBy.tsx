import type { Article, Document } from "#dataset/schema.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import type { CitingArticle } from "#selectors/citationsOf.ts";
import { citedBy } from "#selectors/documentsOf.ts";
import { newestFirst } from "#selectors/newestFirst.ts";
import { provincesCiting } from "#selectors/provincesCiting.ts";
import { useCatalogue, useView } from "#state/AtlasState.tsx";
import { VirtualList } from "#ui/VirtualList.tsx";
import { SelectLink } from "../facts/SelectLink.tsx";
import { CitingCard } from "./CitingCard.tsx";

interface CitedByProps {
  document: Document;
  /** The articles that the catalogue says cite it, within the dates asked for. */
  articles: readonly Article[];
  /** The same with their citations, once these have come. */
  cited: readonly CitingArticle[];
}

/** Who cites the document, the latest first, and the provinces that these articles are about. */
export function CitedBy({ document, articles, cited }: CitedByProps) {
  const t = useT();
  const index = useCatalogue();
  const all = citedBy(index, document.id).length;
  const passages = cited.reduce((sum, { citations }) => sum + citations.length, 0);
  const citations = new Map(cited.map((one) => [one.article, one.citations]));
  return (
    <section className="mb-6" aria-label={t("documents.citedBy")}>
      <h3 className="kicker mb-1">{t("documents.citedBy")}</h3>
      {articles.length === 0 ? (
        <p className="text-[13.5px]">
          {t(all === 0 ? "documents.notCited" : "documents.notCitedThen", { count: all })}
        </p>
      ) : (
        <>
          <p className="mb-2 text-[13px] leading-snug">
            {t("count.articles", { count: articles.length })}
            {passages > 0 && t("documents.inPassages", { count: passages })}
            {all > articles.length && ` · ${t("documents.ofAll", { count: all })}`}
          </p>
          <CitingProvinces articles={articles} />
          <VirtualList
            items={newestFirst(index, articles)}
            keyOf={({ id }) => id}
            estimatePx={150}
            className="grid gap-2.5"
            itemClassName="pb-px"
            render={(article) => <CitingCard article={article} citations={citations.get(article) ?? []} />}
          />
        </>
      )}
    </section>
  );
}

function CitingProvinces({ articles }: { articles: readonly Article[] }) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const boundaries = useView(({ view }) => view.boundaries);
  const provinces = provincesCiting(index, boundaries, articles);
  const set = index.boundaries.get(boundaries);
  return (
    <div className="mb-3 text-[13px] leading-relaxed">
      <h4 className="text-[12px] text-muted">
        {t("documents.provinces", { count: provinces.length, map: set?.name[lang] ?? boundaries })}
      </h4>
      <ul className="citing-provinces flex flex-wrap gap-x-3 gap-y-0.5">
        {provinces.map(({ province, articles: n }) => (
          <li key={province.id}>
            <SelectLink to={{ kind: "province", id: province.id }}>{province.name.vi}</SelectLink>
            {n > 1 && <span className="text-muted tabular-nums"> {n}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
