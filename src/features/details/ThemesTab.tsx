import { type ReactNode, useState } from "react";
import { useLang, useT } from "#i18n/I18n.tsx";
import { type ThemeShare, themeSharesOf } from "#selectors/themeShares.ts";
import { useCatalogue } from "#state/AtlasState.tsx";
import type { Subject } from "./subjectOf.ts";
import { ThemeByArticle } from "./ThemeByArticle.tsx";
import { ThemeRow } from "./ThemeRow.tsx";

/** Share bars against the corpus average by family; each opens to where its sentences stand. */
export function ThemesTab({ subject, facts }: { subject: Subject; facts: ReactNode }) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const { articles, selection } = subject;
  const about = selection.kind === "corpus" ? "" : selection.id;
  const [opened, setOpened] = useState<{ theme: string; about: string } | null>(null);
  // What was opened of one subject is not open of the next.
  const open = opened?.about === about ? opened.theme : null;
  const shares = themeSharesOf(index, articles);
  // Compared on one scale, whatever the province: the scale of the corpus grows only where a share needs it.
  const full = Math.max(0.05, ...shares.rows.flatMap(({ share, corpus }) => [share, corpus]));

  if (selection.kind === "theme") {
    return (
      <div className="px-5 py-4">
        {facts}
        <ThemeByArticle key={selection.id} id={selection.id} articles={articles} />
      </div>
    );
  }
  const isEmpty = (row: ThemeShare) => row.sentences === 0;
  const isCorpus = selection.kind === "corpus";
  return (
    <div className="px-5 py-4">
      {articles.length === 0 && facts}
      {articles.length > 0 && (
        <>
          <p className="mb-1 flex justify-between text-[12px] text-muted">
            <span>{t("themes.share")}</span>
            {!isCorpus && (
              <span>
                <span
                  className="mr-1 inline-block h-3 w-[2px] translate-y-0.5 bg-[var(--ink)]"
                  aria-hidden="true"
                />
                {t("themes.averageShort")}
              </span>
            )}
          </p>
          {shares.families.map(({ family, rows }) => (
            <section key={family.id} aria-label={family.name[lang]} className="mb-3.5">
              <h3 className="kicker mb-1 flex items-center gap-2">
                <span className={`hue-${family.id} size-2.5 rounded-sm`} aria-hidden="true" />
                {family.name[lang]}
              </h3>
              <ul>
                {rows
                  .filter((row) => !isEmpty(row))
                  .map((row) => (
                    <ThemeRow
                      key={row.theme.id}
                      row={row}
                      full={full}
                      showAverage={!isCorpus}
                      articles={articles}
                      open={open === row.theme.id}
                      onToggle={() =>
                        setOpened(open === row.theme.id ? null : { theme: row.theme.id, about })
                      }
                    />
                  ))}
              </ul>
              {rows.some(isEmpty) && (
                <p className="mt-1 text-[12px] text-muted">
                  {t("themes.none")}:{" "}
                  {rows
                    .filter(isEmpty)
                    .map(({ theme }) => theme.name[lang])
                    .join(" · ")}
                </p>
              )}
            </section>
          ))}
          <p className="mb-4 text-[12px] leading-snug text-muted">{t("themes.small", { total: shares.n })}</p>
          {facts && <div className="border-t border-line pt-4">{facts}</div>}
        </>
      )}
    </div>
  );
}
