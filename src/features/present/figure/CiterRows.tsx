import { useQuery } from "@tanstack/react-query";
import type { DocumentId } from "#dataset/schema.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { citationsOf } from "#selectors/citationsOf.ts";
import { hasCitations } from "#selectors/documentsOf.ts";
import { referenceKey } from "#selectors/references.ts";
import { useCatalogue, useView } from "#state/AtlasState.tsx";
import { documentQuery } from "#state/queries.ts";
import { Figure } from "./Figure.tsx";
import { articleName } from "./names.ts";
import { useFitting } from "./useFitting.ts";

const MOST = 7;

/** Who cites a document: a dot for each passage, hollow where it stays open which document is meant. */
export function CiterRows({ id }: { id: DocumentId }) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const from = useView(({ view }) => view.from);
  const to = useView(({ view }) => view.to);
  const { data } = useQuery({ ...documentQuery(id), enabled: hasCitations(index, id) });
  const { cited, open } = data ? citationsOf(index, data, { from, to }) : { cited: [], open: [] };
  const rows = [
    ...cited.map((one) => ({ ...one, isOpen: false })),
    ...open.map((one) => ({ ...one, isOpen: true })),
  ].sort((a, b) => Number(a.isOpen) - Number(b.isOpen) || b.citations.length - a.citations.length);
  const fitting = useFitting(Math.max(rows.length, 1), MOST);
  const { shown } = fitting;
  if (hasCitations(index, id) && !data) return null;
  return (
    <Figure
      fitting={fitting}
      caption={t("stage.citers.caption", { count: cited.length, of: index.catalogue.articles.length })}
      note={[
        open.length > 0 && t("stage.citers.open"),
        rows.length > shown && t("stage.moreArticles", { count: rows.length - shown }),
      ]
        .filter(Boolean)
        .join(" · ")}
    >
      <ul className="stage-list stage-citers">
        {rows.slice(0, shown).map(({ article, citations, isOpen }) => (
          <li
            key={`${article.id} ${isOpen}`}
            data-stands-for={referenceKey({ kind: "article", id: article.id })}
          >
            <strong>{articleName(index, article, lang)}</strong>
            <span className="stage-dots" aria-hidden="true">
              {citations.map((citation) => (
                <span key={citation.id} className={isOpen ? "stage-dot open" : "stage-dot"} />
              ))}
            </span>
            <span className="stage-of">{t("stage.citers.passages", { count: citations.length })}</span>
          </li>
        ))}
      </ul>
    </Figure>
  );
}
