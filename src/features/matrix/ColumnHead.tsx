import { ArrowDown } from "lucide-react";
import { referenceKey } from "#selectors/references.ts";
import { type GridColumn, placed } from "./gridParts.ts";

/** The head of a column: its name, what it rests on, and the order of the rows by it. */
export function ColumnHead({ column, at }: { column: GridColumn; at: number }) {
  const { name, more, note, label, title, isSorted, onSort, standsFor } = column;
  const [first, ...others] = standsFor.map(referenceKey);
  const words = (
    <>
      <span className="matrix-head-name">
        <span className="matrix-head-word">{name}</span>
        {more && <span className="matrix-more">{more}</span>}
        {isSorted && <ArrowDown size={12} aria-hidden="true" />}
      </span>
      <span className="matrix-head-note">{note}</span>
      {others.map((key) => (
        <span key={key} data-stands-for={key} hidden />
      ))}
    </>
  );
  return (
    <th
      scope="col"
      className={at === 1 ? "matrix-head matrix-corpus" : "matrix-head"}
      aria-sort={isSorted ? "descending" : undefined}
    >
      {onSort ? (
        <button
          type="button"
          className="matrix-sort"
          aria-label={label}
          title={title ?? label}
          onClick={onSort}
          data-stands-for={first}
          {...placed(0, at)}
        >
          {words}
        </button>
      ) : (
        <div className="matrix-sort" title={title} data-stands-for={first}>
          {words}
        </div>
      )}
    </th>
  );
}
