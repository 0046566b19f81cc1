import type { Article, Document } from "#dataset/schema.ts";
import { createT } from "#i18n/createT.ts";
import { formatEdtf } from "#i18n/formatEdtf.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { coCited } from "#selectors/documentsOf.ts";
import { referenceKey } from "#selectors/references.ts";
import { useCatalogue, useViewStore } from "#state/AtlasState.tsx";
import { VirtualList } from "#ui/VirtualList.tsx";
import { SelectLink } from "../facts/SelectLink.tsx";
import { nameOf, titleLang, titleOf } from "./nameOf.ts";

interface NeighbourListProps {
  document: Document;
  /** The articles that cite the document, among which its neighbours are counted. */
  articles: readonly Article[];
  /** Shows no more than these and leads to the rest. */
  most?: number;
}

/** The documents cited in the same articles, each with how many of these articles cite it too. */
export function NeighbourList({ document, articles, most }: NeighbourListProps) {
  const t = useT();
  const store = useViewStore();
  const index = useCatalogue();
  const neighbours = coCited(index, document.id, articles);
  if (neighbours.length === 0) return null;
  const shown = neighbours.slice(0, most ?? neighbours.length);
  return (
    <section className="mb-5" aria-label={t("documents.neighbours")}>
      <h3 className="kicker mb-1">{t("documents.neighbours")}</h3>
      <p className="mb-1.5 text-[12.5px] leading-snug text-muted">
        {t("documents.neighboursNote", { count: articles.length })}
      </p>
      <VirtualList
        items={shown}
        keyOf={(neighbour) => neighbour.document.id}
        estimatePx={52}
        render={(neighbour) => (
          <Neighbour document={neighbour.document} shared={neighbour.articles} of={articles.length} />
        )}
      />
      {neighbours.length > shown.length && (
        <button
          type="button"
          className="link mt-1.5 min-h-6 text-[13px]"
          onClick={() => store.getState().change({ panel: "documents" })}
        >
          {t("documents.allNeighbours", { count: neighbours.length })}
        </button>
      )}
    </section>
  );
}

function Neighbour({ document, shared, of }: { document: Document; shared: number; of: number }) {
  const t = useT();
  const lang = useLang();
  return (
    <div className="neighbour" data-stands-for={referenceKey({ kind: "document", id: document.id })}>
      <span className="neighbour-count" title={t("documents.shared", { shared, of })}>
        <b aria-hidden="true">{shared}</b>
        <span className="sr-only">{t("documents.shared", { shared, of })}</span>
        <span className="share-bar" aria-hidden="true">
          <span className="share-fill" style={{ width: `${(shared / Math.max(1, of)) * 100}%` }} />
        </span>
      </span>
      <span className="min-w-0 text-[13px] leading-snug">
        <SelectLink to={{ kind: "document", id: document.id }}>
          <span lang={document.number ? undefined : titleLang(document, lang)}>
            {nameOf(document, createT(lang), lang)}
          </span>
        </SelectLink>
        {document.issued && (
          <span className="text-muted"> · {formatEdtf(document.issued.slice(0, 4), lang)}</span>
        )}
        {document.number && (
          <span className="line-clamp-1 text-[12px] text-muted" lang={titleLang(document, lang)}>
            {titleOf(document, lang)}
          </span>
        )}
      </span>
    </div>
  );
}
