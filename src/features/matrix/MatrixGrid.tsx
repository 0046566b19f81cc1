import { memo, type ReactNode, type SyntheticEvent, useRef } from "react";
import { ColumnHead } from "./ColumnHead.tsx";
import type { GridColumn, GridItem } from "./gridParts.ts";
import { MatrixRow } from "./MatrixRow.tsx";
import { useRoving } from "./useRoving.ts";
import { useWindow } from "./useWindow.ts";

/** Up to here heads fit side by side; more of them turn. */
const LEVEL_HEADS = 6;
const LEVEL_HEADS_NARROW = 3;

interface MatrixGridProps {
  label: string;
  describedBy: string;
  corner: ReactNode;
  corpus: GridColumn;
  columns: readonly GridColumn[];
  items: readonly GridItem[];
  /** `wide` where cells are drawings. */
  kind: "themes" | "documents" | "wide";
  /** A cell was clicked or Enter pressed on it: the key of its row, and the position of its column. */
  onOpen: (row: string, column: number) => void;
  /** The pointer or the focus is on a cell, or has left it. */
  onPoint: (row: string, column: number, cell: HTMLElement, how: "pointer" | "focus") => void;
  onLeave: () => void;
}

/** A table as an ARIA grid: heads that stay, cells that open what they rest on, many rows drawn as they show. */
export const MatrixGrid = memo(function MatrixGrid(props: MatrixGridProps) {
  const { label, describedBy, corner, corpus, columns, items, kind, onOpen, onPoint, onLeave } = props;
  const table = useRef<HTMLTableElement>(null);
  const { shown, before, after, reveal } = useWindow(table, items);
  const rowCount = items.reduce((count, item) => count + Number(item.kind === "row"), 0);
  const roving = useRoving(table, { rows: rowCount + 2, columns: columns.length + 2, reveal });
  const heads = [corpus, ...columns];
  const hasControls = heads.some(({ control }) => control);

  const cellOf = (event: SyntheticEvent) =>
    event.target instanceof Element ? event.target.closest<HTMLElement>("[data-row]") : null;
  const point = (how: "pointer" | "focus") => (event: SyntheticEvent) => {
    const cell = cellOf(event);
    if (cell) onPoint(cell.dataset.row ?? "", Number(cell.dataset.column), cell, how);
    else if (how === "pointer") onLeave();
  };
  const turned =
    columns.length > LEVEL_HEADS ? "always" : columns.length > LEVEL_HEADS_NARROW ? "narrow" : "never";
  return (
    <table
      ref={table}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the pattern's own example is a table
      role="grid"
      className="matrix-table"
      data-kind={kind}
      data-turned={turned}
      aria-label={label}
      aria-describedby={describedBy}
      aria-readonly="true"
      aria-rowcount={rowCount + (hasControls ? 2 : 1)}
      aria-colcount={columns.length + 2}
      style={{ "--columns": columns.length } as React.CSSProperties}
      onPointerLeave={onLeave}
      onPointerOver={point("pointer")}
      onBlur={onLeave}
      onFocus={(event) => {
        roving.onFocus(event);
        point("focus")(event);
      }}
      onKeyDown={roving.onKeyDown}
      onClick={(event) => {
        const cell = cellOf(event);
        if (cell) onOpen(cell.dataset.row ?? "", Number(cell.dataset.column));
      }}
    >
      <colgroup>
        <col className="matrix-col-name" />
        <col className="matrix-col-corpus" />
        {columns.map(({ key }) => (
          <col key={key} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <td className="matrix-corner">{corner}</td>
          {heads.map((column, at) => (
            <ColumnHead key={column.key} column={column} at={at + 1} />
          ))}
        </tr>
        {hasControls && (
          <tr aria-rowindex={2} className="matrix-controls">
            <td className="matrix-corner" />
            {heads.map(({ key, control }, at) => (
              <td key={key} className={at === 0 ? "matrix-corpus" : undefined}>
                {control?.({ "data-at": `1,${at + 1}`, tabIndex: -1 })}
              </td>
            ))}
          </tr>
        )}
      </thead>
      <tbody>
        {before > 0 && <Spacer heightPx={before} />}
        {shown.map(({ item, row }) =>
          item.kind === "band" ? (
            <tr key={item.key} className="matrix-band">
              <th scope="rowgroup" colSpan={columns.length + 2}>
                <span>
                  {item.hue && <i className={item.hue} aria-hidden="true" />}
                  {item.name}
                </span>
              </th>
            </tr>
          ) : (
            <MatrixRow key={item.key} row={item} at={row} columns={columns} hasControls={hasControls} />
          ),
        )}
        {after > 0 && <Spacer heightPx={after} />}
      </tbody>
    </table>
  );
});

const Spacer = ({ heightPx }: { heightPx: number }) => (
  <tr>
    <td style={{ height: heightPx }} />
  </tr>
);
