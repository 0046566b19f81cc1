import type { Article } from "#dataset/schema.ts";
import { createT } from "#i18n/createT.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { datedWords } from "#map/datedWords.ts";
import { provincesOf } from "#selectors/articlesOf.ts";
import { useCatalogue } from "#state/AtlasState.tsx";
import { UnitLinks } from "./UnitLinks.tsx";

/** The provinces an article is about, in the boundaries of its day and in every other set, with the reason. */
export function ArticleProvinces({ article }: { article: Article }) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const own = article.boundaries;
  const others = index.catalogue.boundaries.filter(({ id }) => id !== own);
  const unitsIn = (set: typeof own) => provincesOf(article, set).flatMap((id) => index.unit(set, id) ?? []);
  const dated = (set: typeof own) => datedWords({ index, t: createT(lang), lang }, set);
  return (
    <>
      <UnitLinks units={unitsIn(own)} />
      <Small>{dated(own)}</Small>
      {others.map(({ id }) =>
        unitsIn(id).length === 0 ? null : (
          <span key={id} className="mt-1 block">
            <span className="text-muted">{t("articles.countsFor")}</span> <UnitLinks units={unitsIn(id)} />
            <Small>{dated(id)}</Small>
          </span>
        ),
      )}
      {article.provincesNote && <Small>{article.provincesNote[lang]}</Small>}
    </>
  );
}

const Small = ({ children }: { children: string }) => (
  <span className="block text-[12px] leading-snug text-muted">{children}</span>
);
