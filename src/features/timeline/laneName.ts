import type { T } from "#i18n/createT.ts";
import type { LaneOf } from "#selectors/timelineLanes.ts";

/** What a lane is called. */
export function laneName(t: T, lang: "en" | "vi", of: LaneOf): string {
  switch (of.kind) {
    case "province":
      return of.province.name.vi;
    case "type":
      return t(`documents.type.${of.type}`);
    case "family":
      return of.family.name[lang];
    case "rest":
      return t(of.by === "documents" ? "timeline.lanes.restDocuments" : "timeline.lanes.restThemes");
  }
}
