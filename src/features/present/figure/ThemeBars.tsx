import type { Article } from "#dataset/schema.ts";
import { percentFormat } from "#i18n/formats.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { referenceKey } from "#selectors/references.ts";
import { themeSharesOf } from "#selectors/themeShares.ts";
import { useCatalogue } from "#state/AtlasState.tsx";
import { ShareBar } from "#ui/ShareBar.tsx";
import { Figure } from "./Figure.tsx";
import { useFitting } from "./useFitting.ts";

const MOST = 7;

/** The strongest themes of some articles as bars, each with its share, its sentences and the corpus average. */
export function ThemeBars({ articles }: { articles: readonly Article[] }) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const shares = themeSharesOf(index, articles);
  const rows = shares.rows.filter(({ sentences }) => sentences > 0);
  const fitting = useFitting(rows.length, MOST);
  const { shown } = fitting;
  const isAll = articles.length === index.catalogue.articles.length;
  const full = Math.max(0.05, ...rows.flatMap(({ share, corpus }) => [share, isAll ? 0 : corpus]));
  const percent = percentFormat(lang);
  if (articles.length === 0) return null;
  return (
    <Figure
      fitting={fitting}
      caption={t("stage.themes.caption", { total: shares.n, articles: articles.length })}
      note={[
        !isAll && t("stage.themes.average", { count: index.catalogue.articles.length }),
        rows.length > shown && t("stage.themes.more", { count: rows.length - shown }),
      ]
        .filter(Boolean)
        .join(" · ")}
    >
      <ul className="stage-bars">
        {rows.slice(0, shown).map(({ theme, share, corpus, sentences, n }) => (
          <li key={theme.id} data-stands-for={referenceKey({ kind: "theme", id: theme.id })}>
            <span className="stage-bar-name">{theme.name[lang]}</span>
            <ShareBar share={share} mark={isAll ? null : corpus} full={full} hue={`hue-${theme.family}`} />
            <strong>{percent.format(share)}</strong>
            <span className="stage-of">{t("stage.themes.of", { sentences, total: n })}</span>
          </li>
        ))}
      </ul>
    </Figure>
  );
}
