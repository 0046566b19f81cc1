import { useQuery } from "@tanstack/react-query";
import { Network } from "lucide-react";
import type { Document } from "#dataset/schema.ts";
import { useT } from "#i18n/I18n.tsx";
import { citationsOf, type DocumentCitations } from "#selectors/citationsOf.ts";
import { hasCitations } from "#selectors/documentsOf.ts";
import { useCatalogue, useView, useViewStore } from "#state/AtlasState.tsx";
import { documentQuery } from "#state/queries.ts";
import { DocumentFacts } from "../facts/DocumentFacts.tsx";
import type { Subject } from "../subjectOf.ts";
import { CitedBy } from "./CitedBy.tsx";
import { DocumentLife } from "./DocumentLife.tsx";
import { EvidenceFailure } from "./EvidenceFailure.tsx";
import { NeighbourList } from "./NeighbourList.tsx";
import { PassageSection } from "./PassageSection.tsx";
import { SameNumber } from "./SameNumber.tsx";
import { Spellings } from "./Spellings.tsx";
import "./document.css";

const NOTHING: DocumentCitations = { cited: [], open: [], context: [] };
/** Neighbours beyond these stand in the tab of documents. */
const NEIGHBOURS = 5;

/**
 * The page of a document: what it is and which other bears its number, who cites it, when and in which paragraph, what
 * stays open, how it is spelled, its life and its neighbours. Its citations come in one file, however many there are.
 */
export function DocumentPage({ document, articles }: { document: Document; articles: Subject["articles"] }) {
  const t = useT();
  const index = useCatalogue();
  const store = useViewStore();
  const from = useView(({ view }) => view.from);
  const to = useView(({ view }) => view.to);
  const isMentioned = hasCitations(index, document.id);
  const query = useQuery({ ...documentQuery(document.id), enabled: isMentioned });
  const found = query.data ? citationsOf(index, query.data, { from, to }) : NOTHING;
  return (
    <div className="document-page px-5 py-4">
      <SameNumber id={document.id} />
      <DocumentFacts id={document.id} part="identity" />
      {query.error && <EvidenceFailure error={query.error} onRetry={() => void query.refetch()} />}
      {query.isLoading && <p className="mb-3 text-[12.5px] text-muted">{t("app.loading")}</p>}
      <CitedBy document={document} articles={articles} cited={found.cited} />
      <PassageSection kind="open" document={document} groups={found.open} />
      <PassageSection kind="context" document={document} groups={found.context} />
      <Spellings document={document} citations={found} hasCome={!isMentioned || query.isSuccess} />
      <DocumentLife document={document} articles={articles} />
      <NeighbourList document={document} articles={articles} most={NEIGHBOURS} />
      {articles.length > 0 && (
        <p className="mb-5">
          <button
            type="button"
            className="button inline-flex items-center gap-2 text-[13px]"
            onClick={() => store.getState().change({ chart: "network", rows: null, columns: null })}
          >
            <Network size={15} aria-hidden="true" /> {t("documents.showNetwork")}
          </button>
        </p>
      )}
      <DocumentFacts id={document.id} part="reliance" />
    </div>
  );
}
