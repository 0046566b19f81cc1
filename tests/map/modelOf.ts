import type { ProvinceId } from "#dataset/schema.ts";
import { createT } from "#i18n/createT.ts";
import { buildMapModel } from "#map/buildMapModel.ts";
import type { MapInput } from "#map/mapInput.ts";
import type { MapModel, Region } from "#map/model.ts";
import { indexCatalogue } from "#selectors/indexCatalogue.ts";
import type { ColorBy } from "#selectors/measure.ts";
import { committedCatalogue, committedUnits, OLD } from "../committed.ts";

export const index = indexCatalogue(committedCatalogue);

/** The model of the committed dataset; whatever a test is about is named in its overrides. */
export function modelOf(overrides: Partial<Omit<MapInput, "color">> & { color?: string } = {}): MapModel {
  const { lang = "en", boundaries = OLD, color = "articles", ...rest } = overrides;
  return buildMapModel({
    index,
    units: committedUnits[boundaries as "2008" | "2025"],
    boundaries,
    color: color as ColorBy,
    filter: { from: null, to: null },
    province: null,
    subject: null,
    t: createT(lang),
    lang,
    ...rest,
  });
}

export function regionIn(model: MapModel, id: string): Region {
  const region = model.regions.find((one) => one.id === id);
  if (!region) throw new Error(`the model has no region ${id}`);
  return region;
}

export const provinceId = (id: string) => id as ProvinceId;
export const subject = (kind: "article" | "document" | "theme" | "place", id: string) =>
  ({ kind, id }) as NonNullable<MapInput["subject"]>;
