import type { Event, ProvinceId } from "#dataset/schema.ts";
import { selectionOf, type View } from "#state/view.ts";

/** Whether an event in a lane of these provinces belongs to what is selected. */
export function isChosen(
  view: View,
  { article, document }: Pick<Event, "article" | "document">,
  provinces: readonly ProvinceId[],
): boolean {
  const selection = selectionOf(view);
  switch (selection.kind) {
    case "article":
      return article === selection.id;
    case "document":
      return document === selection.id;
    case "province":
      return provinces.includes(selection.id);
    default:
      return false;
  }
}
