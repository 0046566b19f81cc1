import type { Document } from "#dataset/schema.ts";
import type { T } from "#i18n/createT.ts";
import { formatEdtf } from "#i18n/formatEdtf.ts";
import type { Language } from "#i18n/I18n.tsx";
import type { Proportion } from "#selectors/matrix/proportion.ts";
import type { CellWords } from "./CellTip.tsx";
import { documentName, fullTitle, shortName } from "./documentName.ts";
import type { GridCell, GridRow } from "./gridParts.ts";

interface Row {
  document: Document;
  corpus: Proportion;
  cells: readonly Proportion[];
}

/** A document as a row of the grid; under the band of its type its number is enough. */
export function documentRow(
  { document, corpus, cells }: Row,
  order: { isSorted: boolean; onSort: (() => void) | null; isUnderType: boolean },
  t: T,
  lang: Language,
): GridRow {
  const long = documentName(document, t, lang);
  const title = document.number ? `${long}: ${fullTitle(document, lang)}` : long;
  return {
    kind: "row",
    key: document.id,
    name: order.isUnderType ? shortName(document, lang) : long,
    nameLang: !document.number && lang === "vi" && !document.title.vi ? "en" : undefined,
    hue: null,
    label: t(order.isSorted ? "matrix.rowOn" : "matrix.row", { name: long }),
    title,
    isSorted: order.isSorted,
    onSort: order.onSort,
    standsFor: { kind: "document", id: document.id },
    corpus: corpus.k,
    cellAt: (column) => {
      const cell = cells[column];
      return cell ? documentCell(cell, t) : null;
    },
  };
}

/** All, some or none of the articles cite it: a full, a part or no disc; the count where there are several. */
function documentCell({ k, n }: Proportion, t: T): GridCell {
  return {
    className: k === 0 ? "is-uncited" : "is-cited",
    children: (
      <>
        <span
          className="matrix-disc"
          aria-hidden="true"
          style={{ "--part": `${n === 0 ? 0 : (k / n) * 100}%` } as React.CSSProperties}
        />
        {n > 1 && k > 0 && <span className="matrix-disc-count">{`${k}/${n}`}</span>}
      </>
    ),
    label: t("matrix.tip.cites", { k, n }),
  };
}

/** A cell in full: the document, how many of the articles cite it, and how many of the corpus. */
export function describeDocumentCell(
  { document, corpus }: Row,
  cell: Proportion,
  place: string,
  t: T,
  lang: Language,
): CellWords {
  return {
    title: `${place} · ${documentName(document, t, lang)}`,
    lines: [
      document.number ? fullTitle(document, lang) : null,
      document.issued && t("matrix.tip.issued", { date: formatEdtf(document.issued, lang) }),
      t("matrix.tip.corpus", { k: corpus.k, n: corpus.n }),
    ].filter((line) => typeof line === "string"),
    verdict: t("matrix.tip.cites", { k: cell.k, n: cell.n }),
  };
}
