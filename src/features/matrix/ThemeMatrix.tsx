import { useView } from "#state/AtlasState.tsx";
import { ThemeComparison } from "./ThemeComparison.tsx";
import { ThemeTable } from "./ThemeTable.tsx";
import "./matrix.css";

/** Provinces by themes: all of them as a heat table, or those that are compared side by side. */
export function ThemeMatrix() {
  const isComparing = useView(({ view }) => view.compare.length > 0);
  return isComparing ? <ThemeComparison /> : <ThemeTable />;
}
