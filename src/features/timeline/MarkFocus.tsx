import { createContext, useContext } from "react";
import type { PlacedMark } from "./layOut.ts";

/** What the chart's marks share: which of them Tab reaches, and whom to tell what happens to them. */
export interface MarkFocus {
  readonly current: string | null;
  readonly onFocus: (placed: PlacedMark, element: Element) => void;
  readonly onEnter: (placed: PlacedMark, element: Element) => void;
  readonly onLeave: () => void;
  readonly onSelect: (placed: PlacedMark) => void;
}

const nobody = () => {};
export const MarkFocusContext = createContext<MarkFocus>({
  current: null,
  onFocus: nobody,
  onEnter: nobody,
  onLeave: nobody,
  onSelect: nobody,
});

export const useMarkFocus = (): MarkFocus => useContext(MarkFocusContext);
