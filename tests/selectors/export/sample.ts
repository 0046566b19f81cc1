import type { BoundariesId, ProvinceId } from "#dataset/schema.ts";
import { type About, aboutOf } from "#selectors/export/about.ts";
import { exportScope } from "#selectors/export/exportScope.ts";
import { ALL_DATES } from "#selectors/filterArticles.ts";
import { indexCatalogue } from "#selectors/indexCatalogue.ts";
import { committedCatalogue, OLD } from "../../committed.ts";

export const index = indexCatalogue(committedCatalogue);
export const about: About = aboutOf(
  "https://example.org/atlas/?province=lang-son",
  "abc123",
  "Made by us, then you",
);
export const everything = exportScope(index, { boundaries: OLD, filter: ALL_DATES, subject: null });
export const inProvince = (id: string, boundaries: BoundariesId = OLD) =>
  exportScope(index, {
    boundaries,
    filter: ALL_DATES,
    subject: { kind: "province", boundaries, id: id as ProvinceId },
  });
