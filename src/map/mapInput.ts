import type { BoundaryUnit } from "#dataset/boundaryFile.ts";
import type { Article, BoundariesId, ProvinceId } from "#dataset/schema.ts";
import type { T } from "#i18n/createT.ts";
import { articlesAbout, type Subject } from "#selectors/articlesOf.ts";
import { type DateFilter, filterArticles } from "#selectors/filterArticles.ts";
import type { CatalogueIndex } from "#selectors/indexCatalogue.ts";
import type { ColorBy } from "#selectors/measure.ts";

/** The outlines of a set of boundaries other than the one shown. */
export interface SetBeside {
  boundaries: BoundariesId;
  units: readonly BoundaryUnit[];
}

/** What the model is computed from: the dataset, the outlines, and what the reader chose. */
export interface MapInput {
  index: CatalogueIndex;
  units: readonly BoundaryUnit[];
  boundaries: BoundariesId;
  /** The set asked for as dashes, and the outlines of other sets as far as they are here. */
  outlines?: BoundariesId | null;
  beside?: readonly SetBeside[];
  color: ColorBy;
  filter: DateFilter;
  /** The selected province, and whatever else is selected. */
  province: ProvinceId | null;
  subject: Exclude<Subject, { kind: "province" }> | null;
  /** The provinces side by side in a chart: outlined where nothing else is selected. */
  compared?: readonly ProvinceId[];
  t: T;
  lang: "en" | "vi";
}

/** The articles behind what is selected, within the dates asked for. */
export const articlesBehind = ({ index, filter, subject }: MapInput): readonly Article[] =>
  subject ? filterArticles(index, filter, articlesAbout(index, subject)).kept : [];
