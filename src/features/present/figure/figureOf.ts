import { chartOf, type Selection, selectionOf, type View } from "#state/view.ts";

/** The one figure that stands beside the map: what the view would show in its panels, drawn for a large room. */
export type StageFigure =
  | "themes"
  | "theme"
  | "documents"
  | "citers"
  | "life"
  | "events"
  | "articles"
  | "most-cited"
  | "compare-themes"
  | "compare-documents";

/** Which figure fits a view; null where the map says it all, as it does when it is coloured by a theme. */
export function figureOf(view: View): StageFigure | null {
  const selection = selectionOf(view);
  switch (chartOf(view)) {
    case "themes":
      return "compare-themes";
    case "documents":
      return "compare-documents";
    case "network":
      return selection.kind === "document" ? "citers" : "most-cited";
    default:
      return ofSelection(selection, view);
  }
}

function ofSelection({ kind }: Selection, { panel, color }: View): StageFigure | null {
  const colouredByTheme = color !== "articles" && color !== "documents";
  if (panel === null && (colouredByTheme || kind === "corpus")) return null;
  switch (kind) {
    case "document":
      return panel === "timeline" ? "life" : panel === "themes" ? "themes" : "citers";
    case "theme":
      if (panel === null || panel === "themes") return "theme";
      break;
    case "corpus":
      if (panel === "documents") return "most-cited";
      break;
    case "article":
    case "place":
      if (panel === null) return "articles";
  }
  return panel === null ? "themes" : panel === "timeline" ? "events" : panel;
}
