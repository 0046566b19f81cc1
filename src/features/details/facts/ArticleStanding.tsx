import type { Article, ProvinceId } from "#dataset/schema.ts";
import { formatEdtf } from "#i18n/formatEdtf.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { standingOf } from "#selectors/standingOf.ts";
import { useCatalogue, useView } from "#state/AtlasState.tsx";

/** Why an article stands under a unit: it wrote of a unit that is part of this one, or the dataset gives a reason. */
export function ArticleStanding({ article, province }: { article: Article; province: ProvinceId }) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const boundaries = useView(({ view }) => view.boundaries);
  const standing = standingOf(index, article, boundaries, province);
  const set = index.boundaries.get(article.boundaries);
  if (!set || (standing && standing.by !== "succession" && !article.provincesNote)) return null;
  const names = (standing?.units ?? article.provinces.flatMap((id) => index.unit(set.id, id) ?? []))
    .map(({ name }) => name.vi)
    .join(", ");
  const period = {
    names,
    from: set === index.catalogue.boundaries[0] ? "none" : formatEdtf(set.validFrom, lang),
    to: set.validTo ? formatEdtf(set.validTo, lang) : "none",
  };
  return (
    <p className="mt-1 border-l-2 border-dashed border-[var(--line-strong)] pl-2 text-[12.5px] leading-snug">
      {boundaries === article.boundaries
        ? t("articles.standsOwn", period)
        : t(article.provincesNote ? "articles.standsBySource" : "articles.standsBySuccession", period)}
      {article.provincesNote && <span className="block text-muted">{article.provincesNote[lang]}</span>}
    </p>
  );
}
