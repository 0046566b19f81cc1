import type { BoundariesId } from "#dataset/schema.ts";
import { formatEdtf } from "#i18n/formatEdtf.ts";
import type { MapInput } from "./mapInput.ts";

/** When a set of boundaries is in force; of the first one only its end, since its beginning is not what sets it apart. */
export function datedWords(
  { index, t, lang }: Pick<MapInput, "index" | "t" | "lang">,
  id: BoundariesId,
): string {
  const set = index.boundaries.get(id);
  return t("map.dated", {
    from: !set || index.catalogue.boundaries[0]?.id === id ? "none" : formatEdtf(set.validFrom, lang),
    to: set?.validTo ? formatEdtf(set.validTo, lang) : "none",
  });
}
