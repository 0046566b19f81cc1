import { useLang, useT } from "#i18n/I18n.tsx";
import { type ComparedDocument, compareDocuments } from "#selectors/matrix/compareDocuments.ts";
import type { Named } from "#selectors/namedBy.ts";
import { referenceKey } from "#selectors/references.ts";
import { useCatalogue, useView } from "#state/AtlasState.tsx";
import { Figure } from "./Figure.tsx";
import { documentName, issuedYear, titleLang } from "./names.ts";
import { SideHeads } from "./SideHeads.tsx";
import { useFitting } from "./useFitting.ts";
import { useSides } from "./useSides.ts";

const MOST = 7;

/** Which documents the articles of several sides cite: those that are spoken of first, then those in common. */
export function CompareDocuments({ named }: { named: Named }) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const from = useView(({ view }) => view.from);
  const to = useView(({ view }) => view.to);
  const sides = useSides();
  const isNamed = ({ document }: ComparedDocument) => Number(named.documents.has(document.id));
  const rows = compareDocuments(index, { from, to }, sides)
    .flatMap((set) => set.rows)
    .toSorted((a, b) => isNamed(b) - isNamed(a));
  const fitting = useFitting(rows.length, MOST);
  const { shown } = fitting;
  return (
    <Figure
      fitting={fitting}
      caption={t("stage.compare.documents")}
      note={rows.length > shown && t("stage.documents.more", { count: rows.length - shown })}
    >
      <table className="stage-compare" data-sides={sides.length}>
        <SideHeads sides={sides} />
        <tbody>
          {rows.slice(0, shown).map(({ document, cells }) => (
            <tr key={document.id} data-stands-for={referenceKey({ kind: "document", id: document.id })}>
              <th scope="row" lang={document.number ? undefined : titleLang(document, lang)}>
                {[documentName(document, t, lang), issuedYear(document)].filter(Boolean).join(", ")}
              </th>
              {cells.map(({ k }, at) => (
                <td key={sides[at]?.province?.id ?? ""}>
                  <span className={k > 0 ? "stage-dot" : "stage-none"} aria-hidden="true" />
                  <span className="sr-only">
                    {t(k > 0 ? "stage.compare.cites" : "stage.compare.citesNot")}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Figure>
  );
}
