import type { Document, DocumentId } from "#dataset/schema.ts";
import { formatEdtf } from "#i18n/formatEdtf.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { citedBy } from "#selectors/documentsOf.ts";
import { referenceKey } from "#selectors/references.ts";
import { sameNumber } from "#selectors/sameNumber.ts";
import { useCatalogue, useViewStore } from "#state/AtlasState.tsx";
import { issuerOf, titleLang, titleOf } from "./nameOf.ts";

/** The documents that bear one number, this one among them: date, issuer and subject are what tells them apart. */
export function SameNumber({ id }: { id: DocumentId }) {
  const t = useT();
  const lang = useLang();
  const documents = sameNumber(useCatalogue(), id);
  const own = documents.find((document) => document.id === id);
  if (!own || documents.length < 2) return null;
  return (
    <section className="same-number" aria-label={t("documents.sameNumber")}>
      <h3 className="text-[13.5px] leading-snug font-semibold">
        {t("documents.sameNumberHead", { count: documents.length, number: own.number?.vi ?? "" })}
      </h3>
      <p className="text-[12.5px] leading-snug text-muted">
        {own.issued
          ? t("documents.sameNumberThis", {
              date: formatEdtf(own.issued, lang),
              issuer: issuerOf(own, lang),
            })
          : t("documents.sameNumberUndated", { issuer: issuerOf(own, lang) })}
      </p>
      <ul className="mt-1.5">
        {documents.map((document) => (
          <li key={document.id}>
            <Twin document={document} isOwn={document.id === id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Twin({ document, isOwn }: { document: Document; isOwn: boolean }) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const store = useViewStore();
  const words = (
    <>
      <span className="flex flex-wrap items-baseline gap-x-1.5">
        <span className="twin-date">
          {document.issued ? formatEdtf(document.issued, lang) : t("articles.how.unknown")}
        </span>
        <span className="text-[12px] text-muted">
          {issuerOf(document, lang)} ·{" "}
          {isOwn
            ? t("documents.thisOne")
            : t("browse.citedBy", { count: citedBy(index, document.id).length })}
        </span>
      </span>
      <span className="line-clamp-1" lang={titleLang(document, lang)}>
        {titleOf(document, lang)}
      </span>
    </>
  );
  const key = referenceKey({ kind: "document", id: document.id });
  if (isOwn)
    return (
      <div className="twin" aria-current="true" data-stands-for={key}>
        {words}
      </div>
    );
  return (
    <button
      type="button"
      className="twin"
      data-stands-for={key}
      onClick={() => store.getState().select({ kind: "document", id: document.id })}
    >
      {words}
    </button>
  );
}
