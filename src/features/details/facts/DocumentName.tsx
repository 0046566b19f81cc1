import type { DocumentId } from "#dataset/schema.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { useCatalogue } from "#state/AtlasState.tsx";
import { SelectLink } from "./SelectLink.tsx";

/** A document by type and number, or by its title, as a link to its page; nothing where the registry has none. */
export function DocumentName({ id }: { id: DocumentId }) {
  const t = useT();
  const lang = useLang();
  const document = useCatalogue().documents.get(id);
  if (!document) return null;
  return (
    <SelectLink to={{ kind: "document", id }}>
      {document.number
        ? `${t(`documents.type.${document.type}`)} ${document.number.vi}`
        : (lang === "vi" && document.title.vi) || document.title.en}
    </SelectLink>
  );
}
