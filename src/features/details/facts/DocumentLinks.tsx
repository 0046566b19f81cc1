import { type ReactNode, useState } from "react";
import type { DocumentId } from "#dataset/schema.ts";
import { formatEdtf } from "#i18n/formatEdtf.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { referenceKey } from "#selectors/references.ts";
import { useCatalogue } from "#state/AtlasState.tsx";
import { Fact } from "./Fact.tsx";
import { SelectLink } from "./SelectLink.tsx";

/** A law may amend a dozen others: beyond these the reader asks for the rest. */
const AT_ONCE = 3;

interface DocumentLinksProps {
  name: string;
  ids: readonly DocumentId[];
  children?: ReactNode;
}

/** Documents that stand in one relation to another, each told apart by its date and title. */
export function DocumentLinks({ name, ids, children }: DocumentLinksProps) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const [all, setAll] = useState(false);
  const documents = ids.flatMap((id) => index.documents.get(id) ?? []);
  const shown = all ? documents : documents.slice(0, AT_ONCE);
  return (
    <Fact name={name}>
      {documents.length > 0 && (
        <>
          <ul>
            {shown.map((document) => (
              <li
                key={document.id}
                className="mb-1"
                data-stands-for={referenceKey({ kind: "document", id: document.id })}
              >
                <SelectLink to={{ kind: "document", id: document.id }}>
                  {t(`documents.type.${document.type}`)} {document.number?.vi}
                </SelectLink>
                <span className="text-muted">
                  {document.issued && ` · ${formatEdtf(document.issued, lang)}`} ·{" "}
                  <span lang={lang === "vi" && !document.title.vi ? "en" : undefined}>
                    {(lang === "vi" && document.title.vi) || document.title.en}
                  </span>
                </span>
              </li>
            ))}
          </ul>
          {documents.length > shown.length && (
            <button type="button" className="link min-h-6" onClick={() => setAll(true)}>
              {t("documents.moreDocuments", { count: documents.length - shown.length })}
            </button>
          )}
          {children}
        </>
      )}
    </Fact>
  );
}
