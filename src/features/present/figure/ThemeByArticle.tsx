import type { Article, ThemeId } from "#dataset/schema.ts";
import { percentFormat } from "#i18n/formats.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { referenceKey } from "#selectors/references.ts";
import { themeSharesOf } from "#selectors/themeShares.ts";
import { useCatalogue } from "#state/AtlasState.tsx";
import { ShareBar } from "#ui/ShareBar.tsx";
import { Figure } from "./Figure.tsx";
import { articleName } from "./names.ts";
import { useFitting } from "./useFitting.ts";

const MOST = 7;

/** How much room each article gives to one theme, the most first. */
export function ThemeByArticle({ id, articles }: { id: ThemeId; articles: readonly Article[] }) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const rows = articles
    .flatMap((article) => {
      const row = themeSharesOf(index, [article]).rows.find(({ theme }) => theme.id === id);
      return row ? [{ article, ...row }] : [];
    })
    .sort((a, b) => b.share - a.share);
  const fitting = useFitting(rows.length, MOST);
  const { shown } = fitting;
  const full = Math.max(0.05, ...rows.map(({ share }) => share));
  return (
    <Figure
      fitting={fitting}
      caption={t("stage.theme.caption", { theme: index.themes.get(id)?.name[lang] ?? id })}
      note={rows.length > shown && t("stage.moreArticles", { count: rows.length - shown })}
    >
      <ul className="stage-bars">
        {rows.slice(0, shown).map(({ article, theme, share, sentences, n }) => (
          <li key={article.id} data-stands-for={referenceKey({ kind: "article", id: article.id })}>
            <span className="stage-bar-name">{articleName(index, article, lang)}</span>
            <ShareBar share={share} mark={null} full={full} hue={`hue-${theme.family}`} />
            <strong>{percentFormat(lang).format(share)}</strong>
            <span className="stage-of">{t("stage.themes.of", { sentences, total: n })}</span>
          </li>
        ))}
      </ul>
    </Figure>
  );
}
