import { useState } from "react";
import { useT } from "#i18n/I18n.tsx";
import { themeSharesOf } from "#selectors/themeShares.ts";
import { useCatalogue } from "#state/AtlasState.tsx";
import { ProvinceFacts } from "../facts/ProvinceFacts.tsx";
import type { Subject } from "../subjectOf.ts";
import { ThemeByArticle } from "../ThemeByArticle.tsx";
import { ThemeRow } from "../ThemeRow.tsx";
import { Rest } from "./Rest.tsx";

/** As many bars as a reader takes in at a glance. */
const MOST = 6;

/** The largest themes; of a theme itself, its articles. */
export function BriefThemes({ subject: { selection, articles } }: { subject: Subject }) {
  const t = useT();
  const index = useCatalogue();
  const [open, setOpen] = useState<string | null>(null);
  if (selection.kind === "theme") return <ThemeByArticle id={selection.id} articles={articles} />;
  if (articles.length === 0)
    return selection.kind === "province" ? <ProvinceFacts id={selection.id} /> : <p>{t("themes.none")}</p>;
  const { rows, n } = themeSharesOf(index, articles);
  const carried = rows.filter(({ sentences }) => sentences > 0);
  const isCorpus = selection.kind === "corpus";
  return (
    <>
      <p className="brief-note brief-scale">
        <span>{t("themes.share")}</span>
        {!isCorpus && (
          <span>
            <span className="brief-mark" aria-hidden="true" />
            {t("themes.averageShort")}
          </span>
        )}
      </p>
      <ul>
        {carried.slice(0, MOST).map((row) => (
          <ThemeRow
            key={row.theme.id}
            row={row}
            full={Math.max(0.05, ...rows.flatMap(({ share, corpus }) => [share, corpus]))}
            showAverage={!isCorpus}
            articles={articles}
            open={open === row.theme.id}
            onToggle={() => setOpen(open === row.theme.id ? null : row.theme.id)}
          />
        ))}
      </ul>
      <p className="brief-note">{t("themes.small", { total: n })}</p>
      <Rest count={carried.length - MOST} panel="themes" />
    </>
  );
}
