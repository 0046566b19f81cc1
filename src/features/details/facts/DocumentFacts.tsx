import type { DocumentId } from "#dataset/schema.ts";
import { formatEdtf } from "#i18n/formatEdtf.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { useCatalogue } from "#state/AtlasState.tsx";
import { DocumentLinks } from "./DocumentLinks.tsx";
import { Fact } from "./Fact.tsx";

/** A document's identity: number, issuer and date together; then its status, spellings and relations. */
export function DocumentFacts({ id }: { id: DocumentId }) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const document = index.documents.get(id);
  if (!document) return null;
  const implementedBy = index.catalogue.documents
    .filter((one) => one.implements.includes(id))
    .map((one) => one.id);
  return (
    <div className="mb-4">
      <dl className="facts">
        <Fact name={t("documents.number")}>{document.number?.vi}</Fact>
        <Fact name={t("documents.issuer")}>
          {(lang === "vi" && document.issuer.vi) || document.issuer.en}
        </Fact>
        <Fact name={t("documents.issued")}>
          {document.issued ? formatEdtf(document.issued, lang) : t("articles.how.unknown")}
        </Fact>
        <Fact name={t("documents.effective")}>
          {document.effective && formatEdtf(document.effective, lang)}
        </Fact>
        <Fact name={t("documents.otherTitle")}>{lang === "en" ? document.title.vi : document.title.en}</Fact>
        <Fact name={t("documents.status")}>{document.status?.[lang]}</Fact>
        <Fact name={t("documents.spellings")}>{document.aliases.join(" · ")}</Fact>
        <DocumentLinks name={t("documents.sameNumber")} ids={document.sameNumberAs} />
        <DocumentLinks name={t("documents.replaces")} ids={document.replaces} />
        <DocumentLinks name={t("documents.replacedBy")} ids={document.replacedBy} />
        <DocumentLinks name={t("documents.amends")} ids={document.amends} />
        <DocumentLinks name={t("documents.amendedBy")} ids={document.amendedBy} />
        <DocumentLinks name={t("documents.implements")} ids={document.implements} />
        <DocumentLinks name={t("documents.implementedBy")} ids={implementedBy} />
        <Fact name={t("documents.confidence")}>
          {t(`documents.confidenceOf.${document.confidence}`)}
          {document.uncheckedFields.length > 0 && (
            <span className="block text-[12px] text-muted">
              {t("documents.unchecked", { fields: document.uncheckedFields.join(", ") })}
            </span>
          )}
        </Fact>
        <Fact name={t("details.note")}>{document.note?.[lang]}</Fact>
        <Fact name={t("documents.sources")}>
          {document.sources.length > 0 && (
            <ul className="text-[12px]">
              {document.sources.map((source) => (
                <li key={source} className="truncate py-0.5 leading-5">
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
    </div>
  );
}
