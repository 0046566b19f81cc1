import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from "react";

interface Size {
  rows: number;
  columns: number;
  /** Brings a row into the page that is not drawn now. */
  reveal: (row: number) => void;
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-8, 0],
  PageDown: [8, 0],
};
/** The first cell that holds something: below two rows of heads, right of the names and the corpus. */
const FIRST = "2,2";

/**
 * The grid pattern of the ARIA authoring practices: one tab stop, arrows between the places marked `data-at`, Home
 * and End along the row, with Control to the corners. Set on the elements, so that moving renders nothing anew.
 */
export function useRoving(grid: RefObject<HTMLElement | null>, { rows, columns, reveal }: Size) {
  const current = useRef(FIRST);
  const find = (at: string) => grid.current?.querySelector<HTMLElement>(`[data-at="${at}"]`) ?? null;

  // After every render: rows may have come, gone or changed places.
  useEffect(() => {
    const root = grid.current;
    if (!root) return;
    for (const other of root.querySelectorAll<HTMLElement>('[data-at][tabindex="0"]')) other.tabIndex = -1;
    const stop =
      root.querySelector<HTMLElement>(`[data-at="${current.current}"]`) ??
      root.querySelector<HTMLElement>(`[data-at="${FIRST}"]`) ??
      root.querySelector<HTMLElement>("[data-at]");
    if (stop) stop.tabIndex = 0;
  });

  const onFocus = ({ target }: FocusEvent) => {
    const at = target instanceof HTMLElement ? target.dataset.at : undefined;
    if (at === undefined) return;
    const before = find(current.current);
    if (before) before.tabIndex = -1;
    current.current = at;
    (target as HTMLElement).tabIndex = 0;
  };

  const focusFrom = (row: number, column: number, step: readonly [number, number], tries = 2): void => {
    const [down, right] = [Math.sign(step[0]), Math.sign(step[1])];
    for (let [r, c] = [row, column]; r >= 0 && r < rows && c >= 0 && c < columns; r += down, c += right) {
      const found = find(`${r},${c}`);
      if (found) {
        found.focus();
        return;
      }
      if (r >= 2 && tries > 0 && !grid.current?.querySelector(`[data-at^="${r},"]`)) {
        reveal(r);
        requestAnimationFrame(() => requestAnimationFrame(() => focusFrom(r, c, step, tries - 1)));
        return;
      }
      if (down === 0 && right === 0) return;
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const at = event.target instanceof HTMLElement ? event.target.dataset.at : undefined;
    if (at === undefined || event.altKey || event.metaKey) return;
    const [row = 0, column = 0] = at.split(",").map(Number);
    const clamp = (r: number) => Math.min(rows - 1, Math.max(2, r));
    const step = STEPS[event.key];
    if (step) {
      const isPage = Math.abs(step[0]) > 1;
      focusFrom(isPage ? clamp(row + step[0]) : row + step[0], column + step[1], step);
    } else if (event.key === "Home") {
      focusFrom(event.ctrlKey ? 2 : row, event.ctrlKey ? 2 : 0, [0, 1]);
    } else if (event.key === "End") {
      focusFrom(event.ctrlKey ? rows - 1 : row, columns - 1, [0, -1]);
    } else return;
    event.preventDefault();
  };
  return { onFocus, onKeyDown };
}
