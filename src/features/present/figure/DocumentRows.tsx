import type { Article, DocumentId } from "#dataset/schema.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { documentsOf } from "#selectors/documentsOf.ts";
import type { Named } from "#selectors/namedBy.ts";
import { referenceKey } from "#selectors/references.ts";
import { useCatalogue } from "#state/AtlasState.tsx";
import { Figure } from "./Figure.tsx";
import { documentName, documentTitle, issuedYear, titleLang } from "./names.ts";
import { useFitting } from "./useFitting.ts";

const MOST = 6;

/** The documents that some articles cite: those that are spoken of first, then those that others cite too. */
export function DocumentRows({ articles, named }: { articles: readonly Article[]; named: Named }) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const isNamed = (id: DocumentId) => Number(named.documents.has(id));
  const rows = documentsOf(index, articles).toSorted(
    (a, b) => isNamed(b.document.id) - isNamed(a.document.id) || b.others.length - a.others.length,
  );
  const open = articles.reduce((sum, { openCitations }) => sum + openCitations, 0);
  const fitting = useFitting(rows.length, MOST);
  const { shown } = fitting;
  return (
    <Figure
      fitting={fitting}
      caption={t("stage.documents.caption", { count: rows.length })}
      note={[
        rows.length > shown && t("stage.documents.more", { count: rows.length - shown }),
        open > 0 && t("count.open", { count: open }),
      ]
        .filter(Boolean)
        .join(" · ")}
    >
      <ul className="stage-list">
        {rows.slice(0, shown).map(({ document, others }) => (
          <li key={document.id} data-stands-for={referenceKey({ kind: "document", id: document.id })}>
            <p className="stage-line">
              <strong lang={document.number ? undefined : titleLang(document, lang)}>
                {documentName(document, t, lang)}
              </strong>
              {others.length > 0 && (
                <span className="stage-of one-line">
                  {t("documents.alsoCitedBy", { names: others.map((one) => one.scopeName[lang]).join(", ") })}
                </span>
              )}
              <span className="stage-when">{issuedYear(document)}</span>
            </p>
            {document.number && !fitting.tight && (
              <p className="stage-under one-line" lang={titleLang(document, lang)}>
                {documentTitle(document, lang)}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Figure>
  );
}
