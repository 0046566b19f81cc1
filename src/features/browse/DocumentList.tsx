import { useMemo, useState } from "react";
import { formatEdtf } from "#i18n/formatEdtf.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import {
  type DocumentGroup,
  type DocumentOrder,
  type ListedDocument,
  listDocuments,
} from "#selectors/listDocuments.ts";
import { referenceKey } from "#selectors/references.ts";
import { useCatalogue, useView, useViewStore } from "#state/AtlasState.tsx";
import { VirtualList } from "#ui/VirtualList.tsx";

const ORDERS: readonly DocumentOrder[] = ["cited", "newest", "type"];

/** Every document of the registry: by how many articles cite it, by date, or by type. */
export function DocumentList() {
  const t = useT();
  const index = useCatalogue();
  const from = useView(({ view }) => view.from);
  const to = useView(({ view }) => view.to);
  const [order, setOrder] = useState<DocumentOrder>("cited");
  const groups = useMemo(() => listDocuments(index, order, { from, to }), [index, order, from, to]);
  return (
    <>
      <label className="flex items-center justify-between gap-2 px-4 pt-2.5 text-[12.5px] text-muted">
        {t("documents.sort.label")}
        <select
          className="min-h-6 rounded bg-transparent py-0.5 font-semibold text-ink"
          value={order}
          onChange={({ target }) => setOrder(target.value as DocumentOrder)}
        >
          {ORDERS.map((one) => (
            <option key={one} value={one}>
              {t(`documents.sort.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {groups.map(({ key, rows }) => (
        <section key={key}>
          <GroupHeading name={key} count={rows.length} />
          <VirtualList
            items={rows}
            keyOf={({ document }) => document.id}
            estimatePx={92}
            render={(row) => <DocumentRow {...row} />}
          />
        </section>
      ))}
    </>
  );
}

function GroupHeading({ name, count }: { name: DocumentGroup["key"]; count: number }) {
  const t = useT();
  return (
    <h2 className="kicker px-4 pt-3 pb-1">
      {name === "cited" || name === "registry"
        ? t(`browse.${name}`)
        : name === "all"
          ? t("documents.sort.all")
          : t(`documents.type.${name}`)}{" "}
      <span className="font-normal">{count}</span>
    </h2>
  );
}

function DocumentRow({ document, articles }: ListedDocument) {
  const t = useT();
  const lang = useLang();
  const store = useViewStore();
  const selected = useView(({ view }) => view.document === document.id);
  const twins = document.sameNumberAs.length;
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
        {/* What shares its number is told apart by its whole date at a glance. */}
        <span className={`shrink-0 text-[12px] ${twins > 0 ? "font-semibold" : "text-muted"}`}>
          {document.issued && formatEdtf(twins > 0 ? document.issued : document.issued.slice(0, 4), lang)}
        </span>
      </span>
      <span
        className="line-clamp-2 text-[12.5px] leading-snug"
        lang={lang === "vi" && !document.title.vi ? "en" : undefined}
      >
        {(lang === "vi" && document.title.vi) || document.title.en}
      </span>
      <span className="block text-[12px] text-muted">
        {(lang === "vi" && document.issuer.vi) || document.issuer.en}
        {articles > 0 && ` · ${t("browse.citedBy", { count: articles })}`}
      </span>
      {twins > 0 && (
        <span className="tag tag-doubt mt-0.5">{t("documents.oneOf", { count: twins + 1 })}</span>
      )}
    </button>
  );
}
