import type { Document, DocumentId } from "#dataset/schema.ts";
import { formatEdtf } from "#i18n/formatEdtf.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { useCatalogue } from "#state/AtlasState.tsx";
import { DocumentLinks } from "./DocumentLinks.tsx";
import { Fact } from "./Fact.tsx";
import { FieldDoubt, fieldName } from "./FieldDoubt.tsx";

interface DocumentFactsProps {
  id: DocumentId;
  /** What the document is and how it stands to others, or how far the entry can be relied on. */
  part: "identity" | "reliance";
}

/** A document's entry in the registry, each field that was seen on no page marked as such. */
export function DocumentFacts({ id, part }: DocumentFactsProps) {
  const document = useCatalogue().documents.get(id);
  if (!document) return null;
  return part === "identity" ? <Identity document={document} /> : <Reliance document={document} />;
}

/** Number, issuer and date together are the identity; then status and relations. */
function Identity({ document }: { document: Document }) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const { number, issuer, title, tenure, confidence } = document;
  const implementedBy = index.catalogue.documents
    .filter((one) => one.implements.includes(document.id))
    .map((one) => one.id);
  const otherTitle = lang === "en" ? title.vi : title.en;
  return (
    <dl className="facts mb-6">
      <Fact name={t("documents.number")}>
        {number && (
          <>
            {number.vi}
            {number.ascii !== number.vi && (
              <span className="text-muted"> · {t("documents.ascii", { number: number.ascii })}</span>
            )}
            <FieldDoubt document={document} field="number" />
          </>
        )}
      </Fact>
      <Fact name={t("documents.issuer")}>
        {(lang === "vi" && issuer.vi) || issuer.en}
        {tenure && <span className="text-muted"> · {t("documents.tenure", { number: tenure })}</span>}
        <FieldDoubt document={document} field="issuer" />
      </Fact>
      <Fact name={t("documents.issued")}>
        {document.issued ? formatEdtf(document.issued, lang) : t("articles.how.unknown")}
        <FieldDoubt document={document} field="issued" />
      </Fact>
      <Fact name={t("documents.effective")}>
        {document.effective && (
          <>
            {formatEdtf(document.effective, lang)}
            <FieldDoubt document={document} field="effective" />
          </>
        )}
      </Fact>
      <Fact name={t("documents.otherTitle")}>
        {otherTitle && (
          <>
            <span lang={lang === "en" ? "vi" : "en"}>{otherTitle}</span>
            <FieldDoubt document={document} field={lang === "en" ? "title.vi" : "title.en"} />
          </>
        )}
      </Fact>
      <Fact name={t("documents.status")}>
        {document.status && (
          <>
            {document.status[lang]}
            <FieldDoubt document={document} field="status" />
          </>
        )}
      </Fact>
      <DocumentLinks name={t("documents.replaces")} ids={document.replaces}>
        <FieldDoubt document={document} field="replaces" />
      </DocumentLinks>
      <DocumentLinks name={t("documents.replacedBy")} ids={document.replacedBy}>
        <FieldDoubt document={document} field="replacedBy" />
      </DocumentLinks>
      <DocumentLinks name={t("documents.amends")} ids={document.amends} />
      <DocumentLinks name={t("documents.amendedBy")} ids={document.amendedBy} />
      <DocumentLinks name={t("documents.implements")} ids={document.implements} />
      <DocumentLinks name={t("documents.implementedBy")} ids={implementedBy} />
      <Fact name={t("details.note")}>{document.note?.[lang]}</Fact>
      {confidence !== "verified" && (
        <Fact name={t("documents.confidence")}>
          <span className="tag tag-doubt">{t(`documents.confidenceOf.${confidence}`)}</span>
        </Fact>
      )}
    </dl>
  );
}

/** How far the entry can be relied on, and the pages on which it was seen. */
function Reliance({ document }: { document: Document }) {
  const t = useT();
  const { confidence, uncheckedFields, sources } = document;
  return (
    <section aria-label={t("documents.reliance")}>
      <h3 className="kicker mb-1.5">{t("documents.reliance")}</h3>
      <dl className="facts mb-2">
        {confidence === "verified" && (
          <Fact name={t("documents.confidence")}>{t(`documents.confidenceOf.${confidence}`)}</Fact>
        )}
        <Fact name={t("documents.uncheckedName")}>
          {uncheckedFields.length > 0 && uncheckedFields.map((field) => fieldName(field, t)).join(", ")}
        </Fact>
        <Fact name={t("documents.sources")}>
          {sources.length > 0 && (
            <ul className="text-[12px]">
              {sources.map((source) => (
                <li key={source} className="py-0.5 leading-5 wrap-anywhere">
                  {/^https?:/.test(source) ? (
                    <a className="link" href={source} target="_blank" rel="noreferrer">
                      {source.replace(/^https?:\/\/(www\.)?/, "")}
                    </a>
                  ) : (
                    source
                  )}
                </li>
              ))}
            </ul>
          )}
        </Fact>
      </dl>
    </section>
  );
}
