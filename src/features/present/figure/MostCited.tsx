import type { Article } from "#dataset/schema.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { documentsOf } from "#selectors/documentsOf.ts";
import { referenceKey } from "#selectors/references.ts";
import { useCatalogue } from "#state/AtlasState.tsx";
import { Figure } from "./Figure.tsx";
import { articleName, documentName, issuedYear, titleLang } from "./names.ts";
import { useFitting } from "./useFitting.ts";

const MOST = 7;

/** The documents that most articles cite, a square for each of them: filled where the article cites it. */
export function MostCited({ articles }: { articles: readonly Article[] }) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const rows = documentsOf(index, articles);
  const shared = rows.filter((row) => row.articles.length > 1);
  const fitting = useFitting(shared.length, MOST);
  const { shown } = fitting;
  return (
    <Figure
      fitting={fitting}
      caption={t("stage.mostCited.caption", { articles: articles.length, documents: rows.length })}
      note={t("stage.mostCited.alone", { count: rows.length - shared.length })}
    >
      <ul className="stage-list">
        {shared.slice(0, shown).map(({ document, articles: citing }) => (
          <li key={document.id} data-stands-for={referenceKey({ kind: "document", id: document.id })}>
            <p className="stage-line">
              <strong lang={document.number ? undefined : titleLang(document, lang)}>
                {[documentName(document, t, lang), issuedYear(document)].filter(Boolean).join(", ")}
              </strong>
              <span className="stage-when">
                {t("stage.mostCited.of", { count: citing.length, of: articles.length })}
              </span>
            </p>
            <p className="stage-under">{citing.map((one) => articleName(index, one, lang)).join(" · ")}</p>
          </li>
        ))}
      </ul>
    </Figure>
  );
}
