import { useId } from "react";
import { useT } from "#i18n/I18n.tsx";
import { useView, useViewStore } from "#state/AtlasState.tsx";
import { SIMILARITY } from "#state/view.ts";

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface OrderBarProps {
  /** What the rows can be ordered by besides their usual order. */
  rows: readonly Choice[];
  columns: readonly Choice[];
  usualRows: string;
  usualColumns: string;
}

/** Which order is on, and the way to another or back. */
export function OrderBar({ rows, columns, usualRows, usualColumns }: OrderBarProps) {
  const t = useT();
  const store = useViewStore();
  const byRows = useView(({ view }) => view.rows);
  const byColumns = useView(({ view }) => view.columns);
  const { change } = store.getState();
  const alike = { value: SIMILARITY, label: t("matrix.order.similarity") };
  return (
    <fieldset className="matrix-order">
      <legend className="sr-only">{t("matrix.order.label")}</legend>
      <Order
        label={t("matrix.order.rows")}
        value={byRows}
        choices={[{ value: "", label: usualRows }, alike, ...rows]}
        onChange={(value) => change({ rows: value })}
      />
      {columns.length > 0 && (
        <Order
          label={t("matrix.order.columns")}
          value={byColumns}
          choices={[{ value: "", label: usualColumns }, alike, ...columns]}
          onChange={(value) => change({ columns: value })}
        />
      )}
      {(byRows !== null || byColumns !== null) && (
        <button type="button" className="link" onClick={() => change({ rows: null, columns: null })}>
          {t("matrix.order.reset")}
        </button>
      )}
      {(byRows === SIMILARITY || byColumns === SIMILARITY) && (
        <p className="matrix-order-method">{t("matrix.order.method")}</p>
      )}
    </fieldset>
  );
}

interface OrderProps {
  label: string;
  value: string | null;
  choices: readonly Choice[];
  onChange: (value: string | null) => void;
}

function Order({ label, value, choices, onChange }: OrderProps) {
  const id = useId();
  // An order by what has no row or column now is the usual one.
  const known = choices.some((choice) => choice.value === value) ? (value ?? "") : "";
  return (
    <span className="matrix-order-one" data-on={known !== "" || undefined}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={known} onChange={({ target }) => onChange(target.value || null)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </span>
  );
}
