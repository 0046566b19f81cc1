import type { BoundariesId, Catalogue } from "#dataset/schema.ts";
import { indexCatalogue } from "#selectors/indexCatalogue.ts";
import { article, catalogue, document, event, province } from "../../builders.ts";

export const OLD = "2008" as BoundariesId;
export const NEW = "2025" as BoundariesId;

const unit = (id: string, name: string, boundaries = "2008") =>
  province({ id, boundaries, name: { en: name, vi: name } });

/**
 * Two articles: one about a city of Bắc Ninh, its date of publication known by bounds only, and one of a military
 * region, pinned on Lạng Sơn and about two other provinces besides.
 */
export const sample = (overrides: Partial<Catalogue> = {}): Catalogue => ({
  ...catalogue({
    provinces: [
      unit("bac-kan", "Bắc Kạn"),
      unit("bac-ninh", "Bắc Ninh"),
      unit("cao-bang", "Cao Bằng"),
      unit("ha-noi", "Hà Nội"),
      unit("lang-son", "Lạng Sơn"),
      unit("bac-ninh", "Bắc Ninh", "2025"),
      unit("cao-bang", "Cao Bằng", "2025"),
      unit("lang-son", "Lạng Sơn", "2025"),
    ],
    documents: [document()],
    articles: [
      article({
        published: {
          edtf: null,
          how: "unknown",
          notBefore: "2024-07-15",
          notAfter: "2024-12-25",
          note: null,
        },
      }),
      article({
        id: "military-region-1-2024",
        title: { text: "A region and its provinces", how: "printed", note: null },
        titleVi: "Một quân khu và các tỉnh",
        pinProvince: "lang-son",
        provinces: ["bac-kan", "cao-bang", "lang-son"],
        provincesIn: { "2025": ["cao-bang", "lang-son"] },
      }),
    ],
    events: [
      event({ id: "city", date: "2016", check: "inconsistent", title: { en: "Class one", vi: "Loại một" } }),
      event({
        id: "plan",
        kind: "planned",
        date: "../2030",
        vision: 2045,
        document: "resolution-28-nq-tw-2008",
        title: { en: "A plan", vi: "Một kế hoạch" },
      }),
      event({ id: "published", kind: "published", date: null, title: { en: "Appears", vi: "Đăng" } }),
      event({ id: "plenum", date: null, title: { en: "A plenum", vi: "Một hội nghị" } }),
      event({
        id: "resolution",
        article: "military-region-1-2024",
        kind: "issued",
        date: "2008-09-22",
        dateFrom: "registry",
        document: "resolution-28-nq-tw-2008",
        title: { en: "Resolution 28", vi: "Nghị quyết 28" },
      }),
      event({
        id: "appeared",
        article: "military-region-1-2024",
        kind: "published",
        date: "2024-03-20",
        title: { en: "The region's article", vi: "Bài về quân khu" },
      }),
    ],
  }),
  ...overrides,
});

export const sampleIndex = (overrides?: Partial<Catalogue>) => indexCatalogue(sample(overrides));
