import { ArrowRight } from "lucide-react";
import { memo } from "react";
import { referenceKey } from "#selectors/references.ts";
import { type GridColumn, type GridRow, placed } from "./gridParts.ts";

interface MatrixRowProps {
  row: GridRow;
  /** The position in the grid. */
  at: number;
  columns: readonly GridColumn[];
  hasControls: boolean;
}

/** One row: its name, the corpus, and a button for every cell. */
export const MatrixRow = memo(function MatrixRow({ row, at, columns, hasControls }: MatrixRowProps) {
  const { key, name, nameLang, under, hue, label, title, isSorted, onSort, standsFor, corpus, cellAt } = row;
  const words = (
    <>
      {hue && <i className={hue} aria-hidden="true" />}
      <span className="matrix-name-words">
        <span className="matrix-name-word" lang={nameLang}>
          {name}
        </span>
        {under && <span className="matrix-name-under">{under}</span>}
      </span>
      {isSorted && <ArrowRight size={12} aria-hidden="true" />}
    </>
  );
  return (
    <tr className="matrix-row" aria-rowindex={hasControls ? at + 1 : at}>
      <th scope="row" className="matrix-name" aria-sort={isSorted ? "descending" : undefined}>
        {onSort ? (
          <button
            type="button"
            aria-label={label}
            title={title ?? label}
            onClick={onSort}
            data-stands-for={referenceKey(standsFor)}
            {...placed(at, 0)}
          >
            {words}
          </button>
        ) : (
          <div title={title} data-stands-for={referenceKey(standsFor)}>
            {words}
          </div>
        )}
      </th>
      <td className="matrix-corpus">{corpus}</td>
      {columns.map((column, index) => {
        const cell = cellAt(index);
        const stands = column.standsFor[0];
        return (
          <td key={column.key}>
            {cell && (
              <button
                type="button"
                className={`matrix-cell ${cell.className}`}
                aria-label={cell.label}
                data-row={key}
                data-column={index}
                data-stands-for={stands && referenceKey(stands)}
                {...placed(at, index + 2)}
              >
                {cell.children}
              </button>
            )}
          </td>
        );
      })}
    </tr>
  );
});
