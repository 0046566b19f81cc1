import { useState } from "react";
import type { Article, ThemeId } from "#dataset/schema.ts";
import { percentFormat } from "#i18n/formats.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { provincesOf } from "#selectors/articlesOf.ts";
import { themeSharesOf } from "#selectors/themeShares.ts";
import { useCatalogue, useView } from "#state/AtlasState.tsx";
import { ShareBar } from "#ui/ShareBar.tsx";
import { titleOf } from "./subjectOf.ts";
import { ThemeSentences } from "./ThemeSentences.tsx";

/**
 * How much of each article a theme takes, beside its share of the corpus; a row opens to its sentences. Reached from
 * a province, its articles come first, the first of them open.
 */
export function ThemeByArticle({ id, articles }: { id: ThemeId; articles: readonly Article[] }) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const province = useView(({ view }) => view.province);
  const boundaries = useView(({ view }) => view.boundaries);
  const isOwn = (article: Article) =>
    province !== null && provincesOf(article, boundaries).includes(province);
  const [chosen, setChosen] = useState<string | null | undefined>(undefined);
  const family = index.themes.get(id)?.family;
  const percent = percentFormat(lang);
  const rows = articles
    .map((article) => ({
      article,
      row: themeSharesOf(index, [article]).rows.find(({ theme }) => theme.id === id),
    }))
    .sort(
      (a, b) =>
        Number(isOwn(b.article)) - Number(isOwn(a.article)) || (b.row?.share ?? 0) - (a.row?.share ?? 0),
    );
  const open = chosen === undefined ? rows.find(({ article }) => isOwn(article))?.article.id : chosen;
  const full = Math.max(0.05, ...rows.map(({ row }) => row?.share ?? 0));
  if (rows.length === 0) return <p className="text-[13px] text-muted">{t("themes.none")}</p>;
  return (
    <>
      <h3 className="kicker mb-1">{t("themes.byArticle")}</h3>
      <ul>
        {rows.map(({ article, row }) => (
          <li key={article.id} className="border-b border-line py-2">
            <button
              type="button"
              className="w-full text-left"
              aria-expanded={open === article.id}
              onClick={() => setChosen(open === article.id ? null : article.id)}
            >
              <span className="flex justify-between gap-3 text-[13px]">
                <span>{titleOf(article, lang)}</span>
                <span className="tabular-nums">{percent.format(row?.share ?? 0)}</span>
              </span>
              <span className="mt-1 block">
                <ShareBar
                  share={row?.share ?? 0}
                  mark={row?.corpus ?? null}
                  full={full}
                  hue={`hue-${family}`}
                />
              </span>
              <span className="text-[12px] text-muted">
                {t("themes.n", { sentences: row?.sentences ?? 0, total: row?.n ?? 0 })}
              </span>
            </button>
            {open === article.id && (
              <div className="mt-1 border-l-2 border-[var(--line)] pl-3">
                <ThemeSentences theme={id} articles={[article]} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
