import type { DocumentId } from "#dataset/schema.ts";
import { formatEdtf } from "#i18n/formatEdtf.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { useCatalogue } from "#state/AtlasState.tsx";
import { Fact } from "./Fact.tsx";
import { SelectLink } from "./SelectLink.tsx";

/** Documents that stand in one relation to another, each told apart by its date and title. */
export function DocumentLinks({ name, ids }: { name: string; ids: readonly DocumentId[] }) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const documents = ids.flatMap((id) => index.documents.get(id) ?? []);
  return (
    <Fact name={name}>
      {documents.length > 0 && (
        <ul>
          {documents.map((document) => (
            <li key={document.id} className="mb-1">
              <SelectLink to={{ kind: "document", id: document.id }}>
                {t(`documents.type.${document.type}`)} {document.number?.vi}
              </SelectLink>
              <span className="text-muted">
                {document.issued && ` · ${formatEdtf(document.issued, lang)}`} ·{" "}
                {(lang === "vi" && document.title.vi) || document.title.en}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Fact>
  );
}
