import { useView } from "#state/AtlasState.tsx";
import { DocumentComparison } from "./DocumentComparison.tsx";
import { DocumentTable } from "./DocumentTable.tsx";
import "./matrix.css";

/** Provinces by the documents that their articles cite: all of them, or those that are compared side by side. */
export function DocumentMatrix() {
  const isComparing = useView(({ view }) => view.compare.length > 0);
  return isComparing ? <DocumentComparison /> : <DocumentTable />;
}
