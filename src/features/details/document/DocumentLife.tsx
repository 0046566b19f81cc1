import type { Article, Document } from "#dataset/schema.ts";
import { createT } from "#i18n/createT.ts";
import { formatEdtf } from "#i18n/formatEdtf.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { documentLife, type LifeEntry } from "#selectors/documentLife.ts";
import { useCatalogue } from "#state/AtlasState.tsx";
import { SelectLink } from "../facts/SelectLink.tsx";
import { issuerOf, nameOf } from "./nameOf.ts";

/** The document's life on a line: issued, in force, amended, replaced, and the years in which articles cite it. */
export function DocumentLife({ document, articles }: { document: Document; articles: readonly Article[] }) {
  const t = useT();
  const entries = documentLife(useCatalogue(), document, articles);
  if (entries.length < 2) return null;
  const most = Math.max(1, ...entries.map((entry) => (entry.kind === "cited" ? entry.articles.length : 0)));
  return (
    <section className="mb-6" aria-label={t("documents.life")}>
      <h3 className="kicker mb-2">{t("documents.life")}</h3>
      <ol className="life">
        {entries.map((entry) => (
          <li key={keyOf(entry)} className={`life-${entry.kind}`}>
            <When entry={entry} />
            <span className="life-mark" aria-hidden="true" />
            <What entry={entry} document={document} most={most} />
          </li>
        ))}
      </ol>
    </section>
  );
}

const keyOf = (entry: LifeEntry): string =>
  entry.kind === "cited"
    ? `cited ${entry.year} ${entry.to}`
    : `${entry.kind} ${entry.date} ${"by" in entry ? entry.by.id : ""}`;

function When({ entry }: { entry: LifeEntry }) {
  const t = useT();
  const lang = useLang();
  if (entry.kind !== "cited") return <span className="life-when">{formatEdtf(entry.date, lang)}</span>;
  return (
    <span className="life-when">
      {entry.year === null
        ? t("articles.how.unknown")
        : entry.to === null
          ? entry.year
          : `${entry.year}–${entry.to}`}
    </span>
  );
}

function What({ entry, document, most }: { entry: LifeEntry; document: Document; most: number }) {
  const t = useT();
  const lang = useLang();
  switch (entry.kind) {
    case "issued":
      return <span>{t("documents.lifeIssued", { issuer: issuerOf(document, lang) })}</span>;
    case "effective":
      return <span>{t("documents.lifeEffective")}</span>;
    case "amended":
    case "replaced":
      return (
        <span>
          {t(entry.kind === "amended" ? "documents.amendedBy" : "documents.replacedBy")}{" "}
          <SelectLink to={{ kind: "document", id: entry.by.id }}>
            {nameOf(entry.by, createT(lang), lang)}
          </SelectLink>
        </span>
      );
    case "cited":
      return (
        <span className="flex items-center gap-2">
          {t("documents.lifeCited", { count: entry.articles.length })}
          {most > 1 && (
            <span
              className="life-bar"
              style={{ width: `${(entry.articles.length / most) * 90}px` }}
              aria-hidden="true"
            />
          )}
        </span>
      );
  }
}
