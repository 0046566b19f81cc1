import type { Document, EventKind } from "#dataset/schema.ts";
import { formatEdtf } from "#i18n/formatEdtf.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { documentLife, type LifeEntry } from "#selectors/documentLife.ts";
import { citedBy } from "#selectors/documentsOf.ts";
import { filterArticles } from "#selectors/filterArticles.ts";
import { useCatalogue, useView } from "#state/AtlasState.tsx";
import { DatedRows } from "./DatedRows.tsx";
import { articleName, documentName } from "./names.ts";

const KIND: Record<LifeEntry["kind"], EventKind> = {
  issued: "issued",
  effective: "happened",
  amended: "issued",
  replaced: "issued",
  cited: "published",
};

/** A document's life: when it was issued, what became of it, and in which years who cites it. */
export function LifeRows({ document }: { document: Document }) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const from = useView(({ view }) => view.from);
  const to = useView(({ view }) => view.to);
  const { kept } = filterArticles(index, { from, to }, citedBy(index, document.id));
  const rows = documentLife(index, document, kept).map((entry, at) => ({
    key: `${entry.kind} ${at}`,
    kind: KIND[entry.kind],
    kindWords: "",
    ...said(entry),
    rank: entry.kind === "cited" ? 1 : 0,
  }));
  function said(entry: LifeEntry): { date: string; title: string } {
    if (entry.kind === "cited") {
      const years = [entry.year, entry.to].filter((year) => year !== null).join("–");
      return {
        date: years || t("timeline.undated"),
        title: t("stage.life.cited", {
          names: entry.articles.map((one) => articleName(index, one, lang)).join(", "),
        }),
      };
    }
    const date = formatEdtf(entry.date, lang);
    if (entry.kind === "issued")
      return {
        date,
        title: t("documents.lifeIssued", {
          issuer: (lang === "vi" && document.issuer.vi) || document.issuer.en,
        }),
      };
    if (!("by" in entry)) return { date, title: t("documents.lifeEffective") };
    const by = documentName(entry.by, t, lang);
    return {
      date,
      title: `${t(entry.kind === "amended" ? "documents.amendedBy" : "documents.replacedBy")} ${by}`,
    };
  }
  return (
    <DatedRows
      rows={rows}
      caption={t("stage.life.caption", { name: documentName(document, t, lang) })}
      more={(count) => t("stage.events.more", { count })}
    />
  );
}
