import { formatEdtf } from "#i18n/formatEdtf.ts";
import { headingOf } from "#map/headingOf.ts";
import type { MapModel } from "#map/model.ts";
import type { ExportBasis } from "../exportBasis.ts";

/** The words that stand around a picture of the map. */
export interface PictureWords {
  title: string;
  /** What is selected, and what the map says of it. */
  selected: string | null;
  /** The dates asked for, and which map this is. */
  dates: string;
  named: string;
  /** What a pin stands for. */
  pin: string;
  source: string;
  address: string;
  attribution: string;
}

/** What the dates asked for leave, in words. */
export function datesInWords({ view, lang, t }: Pick<ExportBasis, "view" | "lang" | "t">): string {
  const { from, to } = view;
  return t("share.picture.dates", {
    known: from ? (to ? "between" : "after") : to ? "before" : "none",
    from: from ? formatEdtf(from, lang) : "",
    to: to ? formatEdtf(to, lang) : "",
  });
}

export function pictureWords(basis: ExportBasis, model: MapModel): PictureWords {
  const { t, about } = basis;
  const says = model.regions.find(({ selected }) => selected)?.says;
  return {
    title: headingOf({ ...basis, color: basis.view.color }),
    selected: model.legend.concerned ?? says ?? null,
    dates: datesInWords(basis),
    named: model.named,
    pin: t("share.picture.pin"),
    source: t("share.picture.source", { version: about.schemaVersion, hash: about.datasetHash }),
    address: about.view,
    attribution: `${model.attribution}. ${t("map.sources")}.`,
  };
}
