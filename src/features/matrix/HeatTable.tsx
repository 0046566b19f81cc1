import { type ReactNode, useCallback, useId } from "react";
import { useT } from "#i18n/I18n.tsx";
import type { EvidenceGroup } from "#selectors/matrix/evidenceGroups.ts";
import { CORPUS } from "#state/view.ts";
import { CellTip, type CellWords } from "./CellTip.tsx";
import { CompareStart } from "./CompareStart.tsx";
import type { GridColumn, GridItem } from "./gridParts.ts";
import { MatrixFrame } from "./MatrixFrame.tsx";
import { MatrixGrid } from "./MatrixGrid.tsx";
import { type Choice, OrderBar } from "./OrderBar.tsx";
import { placeName } from "./placeName.ts";
import { SharedNote } from "./SharedNote.tsx";
import { useCellTip } from "./useCellTip.ts";
import type { useTicks } from "./useTicks.ts";

interface HeatTableProps {
  kind: "themes" | "documents";
  /** The matrix in sentences. */
  said: readonly string[];
  groups: readonly EvidenceGroup[];
  grid: { corpus: GridColumn; columns: readonly GridColumn[]; items: readonly GridItem[] };
  /** What the order of the rows is called when none is asked for. */
  usualRows: string;
  /** The rows by which the columns can be ordered. */
  rows: readonly Choice[];
  ticks: ReturnType<typeof useTicks>;
  notes: ReactNode;
  legend: ReactNode;
  /** Opens what a cell rests on; the cell is given by the key of its row and the place of its column. */
  onOpen: (row: string, column: number) => void;
  wordsFor: (row: string, column: number) => CellWords | null;
}

/** Provinces by something as a table whose cells describe themselves and open what they rest on. */
export function HeatTable({ kind, groups, grid, ticks, onOpen, wordsFor, ...props }: HeatTableProps) {
  const t = useT();
  const tip = useCellTip();
  const ids = { tip: useId(), said: useId(), keys: useId() };
  const { close } = tip;
  const open = useCallback(
    (row: string, column: number) => {
      close();
      onOpen(row, column);
    },
    [close, onOpen],
  );
  if (groups.length === 0) return <p className="p-5 text-muted">{t("matrix.empty")}</p>;
  return (
    <>
      <MatrixFrame
        caption={
          <>
            <h2>{t(`matrix.${kind}.title`)}</h2>
            <p id={ids.said}>{props.said.join(" ")}</p>
          </>
        }
        bar={
          <>
            <OrderBar
              usualRows={props.usualRows}
              usualColumns={t("matrix.order.names")}
              rows={[
                { value: CORPUS, label: t("matrix.order.corpus") },
                ...groups.map((group) => ({
                  value: group.province.id,
                  label: t("matrix.order.province", { name: placeName(group, t) }),
                })),
              ]}
              columns={props.rows}
            />
            <CompareStart ticks={ticks} />
          </>
        }
        notes={
          <>
            <SharedNote columns={groups} />
            {props.notes}
          </>
        }
        legend={props.legend}
      >
        <MatrixGrid
          kind={kind}
          label={t(`matrix.${kind}.caption`)}
          describedBy={`${ids.said} ${ids.keys}`}
          corner={t(`matrix.${kind}.corner`)}
          corpus={grid.corpus}
          columns={grid.columns}
          items={grid.items}
          onOpen={open}
          onPoint={tip.point}
          onLeave={tip.leave}
        />
        <p id={ids.keys} hidden>
          {t("matrix.keys")}
        </p>
      </MatrixFrame>
      <CellTip
        id={ids.tip}
        anchor={tip.pointed?.cell ?? null}
        words={tip.pointed && wordsFor(tip.pointed.row, tip.pointed.column)}
        onEnter={tip.keep}
        onLeave={tip.leave}
        onClose={tip.close}
      />
    </>
  );
}
