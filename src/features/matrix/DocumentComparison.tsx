import { useId, useMemo } from "react";
import { filterArticles } from "#selectors/filterArticles.ts";
import { compareDocuments, type DocumentSet } from "#selectors/matrix/compareDocuments.ts";
import { CellTip } from "./CellTip.tsx";
import { ComparisonHead } from "./ComparisonHead.tsx";
import { corpusColumn } from "./corpusColumn.ts";
import { DocumentLegend } from "./DocumentLegend.tsx";
import { describeDocumentCell, documentRow } from "./documentRow.tsx";
import type { GridItem } from "./gridParts.ts";
import { MatrixFrame } from "./MatrixFrame.tsx";
import { MatrixGrid } from "./MatrixGrid.tsx";
import { sideName } from "./sideName.ts";
import { useCellTip } from "./useCellTip.ts";
import { useComparison } from "./useComparison.ts";
import { useOpenCell } from "./useOpenCell.ts";
import { wordsOf } from "./words.ts";

/** The documents of provinces side by side: common to all, to some, to one alone. */
export function DocumentComparison() {
  const { lang, t, index, compare, filter, sides } = useComparison();
  const { list } = wordsOf(lang);
  const tip = useCellTip();
  const open = useOpenCell();
  const ids = { tip: useId(), said: useId() };
  const sets = useMemo(() => compareDocuments(index, filter, sides), [index, filter, sides]);
  const names = list(sides.map((side) => sideName(side, t)));

  const bandOf = ({ sides: among }: DocumentSet) => {
    if (among.length === sides.length)
      return sides.length === 2 ? t("matrix.compare.both") : t("matrix.compare.all", { count: sides.length });
    const cited = among.map((at) => sideName(sides[at], t));
    return among.length === 1
      ? t("matrix.compare.only", { name: cited[0] ?? "" })
      : t("matrix.compare.among", { names: list(cited) });
  };
  const items = sets.flatMap((set): GridItem[] => [
    { kind: "band", key: `set ${set.sides.join()}`, name: bandOf(set), hue: null },
    ...set.rows.map((row) =>
      documentRow(row, { isSorted: false, onSort: null, isUnderType: false }, t, lang),
    ),
  ]);
  const common = sets.find((set) => set.sides.length === sides.length)?.rows.length ?? 0;
  const own = sides.map((side, at) =>
    t("matrix.compare.own", {
      count: sets.find((set) => set.sides.length === 1 && set.sides[0] === at)?.rows.length ?? 0,
      name: sideName(side, t),
    }),
  );
  const said = [
    t("matrix.compare.inCommon", { count: common }),
    `${list(own).replace(/^./u, (letter) => letter.toLocaleUpperCase(lang))}.`,
    compare.length === 1 && t("matrix.compare.invite"),
  ];
  const find = (row: string, column: number) => {
    const found = sets.flatMap((set) => set.rows).find(({ document }) => document.id === row);
    const [cell, side] = [found?.cells[column], sides[column]];
    return found && cell && side ? { row: found, cell, side } : null;
  };
  const pointed = tip.pointed && find(tip.pointed.row, tip.pointed.column);
  return (
    <>
      <MatrixFrame
        caption={
          <ComparisonHead
            what="documents"
            title={t("matrix.compare.documentsTitle", { names })}
            said={said.filter(Boolean).join(" ")}
            saidId={ids.said}
            sides={sides}
          />
        }
        notes={<p>{t("matrix.documents.counted")}</p>}
        legend={<DocumentLegend hasSome={sides.some(({ articles }) => articles.length > 1)} />}
      >
        <MatrixGrid
          kind="documents"
          label={t("matrix.compare.documentsTitle", { names })}
          describedBy={ids.said}
          corner={t("matrix.documents.corner")}
          corpus={corpusColumn(
            { short: t("matrix.n", { count: filterArticles(index, filter).kept.length }), long: "" },
            { isSorted: false, onSort: null },
            t,
          )}
          columns={sides.map((side) => ({
            key: side.province?.id ?? "the-rest",
            name: sideName(side, t),
            note: t("matrix.n", { count: side.articles.length }),
            label: sideName(side, t),
            title: `${t("matrix.compare.articles", { count: side.articles.length })}, ${t("matrix.compare.documents", { count: side.documents })}`,
            isSorted: false,
            onSort: null,
            standsFor: side.province ? [{ kind: "province", id: side.province.id }] : [],
          }))}
          items={items}
          onOpen={(row, column) => {
            const found = find(row, column);
            tip.close();
            if (!found) return;
            const { side } = found;
            void open(
              { kind: "document", id: found.row.document.id },
              side.province?.id ?? null,
              side.articles,
            );
          }}
          onPoint={tip.point}
          onLeave={tip.leave}
        />
      </MatrixFrame>
      <CellTip
        id={ids.tip}
        anchor={tip.pointed?.cell ?? null}
        words={pointed && describeDocumentCell(pointed.row, pointed.cell, sideName(pointed.side, t), t, lang)}
        onEnter={tip.keep}
        onLeave={tip.leave}
        onClose={tip.close}
      />
    </>
  );
}
