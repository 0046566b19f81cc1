import type { Document } from "#dataset/schema.ts";
import { formatEdtf } from "#i18n/formatEdtf.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { citedBy } from "#selectors/documentsOf.ts";
import { referenceKey } from "#selectors/references.ts";
import { useCatalogue, useView, useViewStore } from "#state/AtlasState.tsx";
import { VirtualList } from "#ui/VirtualList.tsx";

/** Every document of the registry: the cited ones first, by how many articles cite them. */
export function DocumentList() {
  const t = useT();
  const index = useCatalogue();
  const rows = index.catalogue.documents.map((document) => ({
    document,
    n: citedBy(index, document.id).length,
  }));
  rows.sort((a, b) => b.n - a.n || (b.document.issued ?? "").localeCompare(a.document.issued ?? ""));
  const cited = rows.filter(({ n }) => n > 0);
  const others = rows.filter(({ n }) => n === 0);
  const list = {
    keyOf: ({ document }: (typeof rows)[number]) => document.id,
    estimatePx: 76,
    render: ({ document, n }: (typeof rows)[number]) => <DocumentRow document={document} citing={n} />,
  };
  return (
    <>
      <h2 className="kicker px-4 pt-3 pb-1">
        {t("browse.cited")} <span className="font-normal">{cited.length}</span>
      </h2>
      <VirtualList {...list} items={cited} />
      <h2 className="kicker px-4 pt-4 pb-1">
        {t("browse.registry")} <span className="font-normal">{others.length}</span>
      </h2>
      <VirtualList {...list} items={others} />
    </>
  );
}

function DocumentRow({ document, citing }: { document: Document; citing: number }) {
  const t = useT();
  const lang = useLang();
  const store = useViewStore();
  const selected = useView(({ view }) => view.document === document.id);
  return (
    <button
      type="button"
      className="row"
      data-stands-for={referenceKey({ kind: "document", id: document.id })}
      aria-current={selected || undefined}
      onClick={() => store.getState().select({ kind: "document", id: document.id })}
    >
      <span className="flex items-baseline justify-between gap-2">
        <span className="font-semibold">
          {t(`documents.type.${document.type}`)} {document.number?.vi}
        </span>
        <span className="shrink-0 text-[12px] text-muted">
          {document.issued ? formatEdtf(document.issued.slice(0, 4), lang) : ""}
        </span>
      </span>
      <span
        className="line-clamp-2 text-[12.5px] leading-snug text-muted"
        lang={lang === "vi" && !document.title.vi ? "en" : undefined}
      >
        {(lang === "vi" && document.title.vi) || document.title.en}
      </span>
      {citing > 0 && <span className="text-[12px] text-muted">{t("browse.citedBy", { count: citing })}</span>}
    </button>
  );
}
