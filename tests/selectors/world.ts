import type {
  ArticleId,
  BoundariesId,
  Catalogue,
  DocumentId,
  FamilyId,
  PlaceId,
  ProvinceId,
  ThemeId,
} from "#dataset/schema.ts";
import * as build from "../builders.ts";

// An invented corpus: five old units that became three, four articles, three themes in two families.

export const OLD = "2008" as BoundariesId;
export const NEW = "2025" as BoundariesId;
export const provinceId = (id: string) => id as ProvinceId;
export const articleId = (id: string) => id as ArticleId;
export const documentId = (id: string) => id as DocumentId;
export const themeId = (id: string) => id as ThemeId;
export const familyId = (id: string) => id as FamilyId;
export const placeId = (id: string) => id as PlaceId;
export const idsOf = <T extends { id: unknown }>(items: readonly T[]): T["id"][] => items.map(({ id }) => id);

const unit = (set: string, id: string, en: string, vi: string, successor: string | null, parts: string[]) =>
  build.province({ boundaries: set, id, name: { en, vi }, successor, predecessors: parts });

const published = (edtf: string | null, notBefore: string | null = null, notAfter: string | null = null) => ({
  edtf,
  how: "printed" as const,
  notBefore,
  notAfter,
  note: null,
});

export const provinces = () => [
  unit("2008", "ha-nam", "Ha Nam", "Hà Nam", "ninh-binh", []),
  unit("2008", "ninh-binh", "Ninh Binh", "Ninh Bình", "ninh-binh", []),
  unit("2008", "hai-phong", "Hai Phong", "Hải Phòng", "hai-phong", []),
  unit("2008", "lang-son", "Lang Son", "Lạng Sơn", "lang-son", []),
  unit("2008", "cao-bang", "Cao Bang", "Cao Bằng", "cao-bang", []),
  unit("2025", "ninh-binh", "Ninh Binh", "Ninh Bình", null, ["ha-nam", "ninh-binh"]),
  unit("2025", "hai-phong", "Hai Phong", "Hải Phòng", null, ["hai-phong"]),
  unit("2025", "lang-son", "Lang Son", "Lạng Sơn", null, ["lang-son"]),
  unit("2025", "cao-bang", "Cao Bang", "Cao Bằng", null, ["cao-bang"]),
];

export const places = () => [
  build.place({
    id: "kim-bang",
    name: { en: "Kim Bang", vi: "Kim Bảng" },
    variants: ["Kim Bang district"],
    kind: { en: "district", vi: "huyện" },
    provinces: { "2008": "ha-nam", "2025": "ninh-binh" },
  }),
  build.place({
    id: "hai-phong-port",
    name: { en: "Hai Phong port", vi: "Cảng Hải Phòng" },
    variants: [],
    kind: { en: "port", vi: "cảng" },
    provinces: { "2008": "hai-phong", "2025": "hai-phong" },
  }),
  build.place({
    id: "lessonia",
    name: build.both("Lessonia"),
    variants: [],
    provinces: { "2008": "cao-bang", "2025": "cao-bang" },
  }),
  build.place({
    id: "ha-nam-province",
    name: { en: "Ha Nam", vi: "Hà Nam" },
    variants: [],
    kind: { en: "province until June 2025", vi: "tỉnh đến tháng 6/2025" },
    provinces: { "2008": "ha-nam", "2025": "ninh-binh" },
  }),
];

const resolution28 = (year: string, title: string) =>
  build.document({
    id: `resolution-28-nq-tw-${year}`,
    issued: `${year}-06-15`,
    title: { en: title, vi: null },
    aliases: [],
    sameNumberAs: ["2003", "2008", "2013", "2018", "2022"]
      .filter((other) => other !== year)
      .map((other) => `resolution-28-nq-tw-${other}`),
  });

export const documents = () => [
  resolution28("2003", "State farms"),
  resolution28("2018", "Social insurance reform"),
  resolution28("2022", "Another subject"),
  resolution28("2013", "Strategy for protecting the Fatherland"),
  resolution28("2008", "Firm defensive areas"),
  build.document({
    id: "resolution-30-nq-tw-2022",
    number: { vi: "30-NQ/TW", ascii: "30-NQ/TW" },
    issued: "2022-11-23",
    title: { en: "Party cells", vi: "Tổ chức cơ sở đảng" },
    aliases: [],
  }),
  build.document({
    id: "plan-of-ha-nam",
    type: "plan",
    number: null,
    title: { en: "Ha Nam to 2030", vi: "Hà Nam đến năm 2030" },
    aliases: [],
  }),
  build.document({
    id: "decree-164-2018-nd-cp",
    type: "decree",
    number: { vi: "164/2018/NĐ-CP", ascii: "164/2018/ND-CP" },
    issuer: { en: "Government", vi: "Chính phủ" },
    issued: "2018-12-21",
    title: {
      en: "Combining defence with the economy",
      vi: "Kết hợp quốc phòng với kinh tế - xã hội",
    },
    aliases: [],
  }),
  build.document({
    id: "decree-168-2018-nd-cp",
    type: "decree",
    number: { vi: "168/2018/NĐ-CP", ascii: "168/2018/ND-CP" },
    issuer: { en: "Government", vi: "Chính phủ" },
    issued: "2018-12-28",
    title: { en: "Defence work of ministries", vi: "Công tác quốc phòng ở bộ, ngành" },
    aliases: [],
  }),
];

export const families = () => [
  build.family({ id: "politics", name: build.both("Politics") }),
  build.family({ id: "forces", name: build.both("Forces") }),
];

export const themes = () => [
  build.theme({
    id: "education",
    family: "politics",
    name: { en: "Defence and security education", vi: "Giáo dục quốc phòng và an ninh" },
    terms: { en: ["lesson"], vi: ["giáo dục"] },
  }),
  build.theme({
    id: "militia",
    family: "forces",
    name: { en: "Militia and reserves", vi: "Dân quân tự vệ và dự bị động viên" },
    terms: { en: ["militia"], vi: ["dân quân"] },
  }),
  build.theme({
    id: "training",
    family: "forces",
    name: { en: "Training and exercises", vi: "Huấn luyện và diễn tập" },
    terms: { en: ["drill"], vi: ["diễn tập"] },
  }),
];

export const articles = () => [
  build.article({
    id: "kim-bang-2023",
    title: { text: "A district at work", how: "printed", note: null },
    published: published(null, "2023-02-17", "2023-10-31"),
    pin: "kim-bang",
    pinProvince: "ha-nam",
    scope: "district",
    scopeName: { en: "Kim Bang district", vi: "Huyện Kim Bảng" },
    provinces: ["ha-nam"],
    provincesIn: { "2025": ["ninh-binh"] },
    sentences: 10,
    themes: [
      { theme: "militia", sentences: 4 },
      { theme: "education", sentences: 1 },
    ],
    documents: ["resolution-28-nq-tw-2008", "decree-164-2018-nd-cp"],
    places: ["kim-bang"],
  }),
  build.article({
    id: "ninh-binh-2024",
    title: { text: "A province reports", how: "printed", note: null },
    published: published("2024-04"),
    pin: "kim-bang",
    pinProvince: "ninh-binh",
    scope: "province",
    scopeName: { en: "Ninh Binh", vi: "Ninh Bình" },
    provinces: ["ninh-binh"],
    provincesIn: { "2025": ["ninh-binh"] },
    sentences: 30,
    themes: [{ theme: "militia", sentences: 4 }],
    documents: ["resolution-28-nq-tw-2013", "resolution-28-nq-tw-2008"],
    places: ["kim-bang"],
  }),
  build.article({
    id: "hai-phong-2025",
    title: { text: "A port and its people", how: "printed", note: null },
    published: published("2025-08-06"),
    pin: "hai-phong-port",
    pinProvince: "hai-phong",
    scope: "province",
    scopeName: { en: "Hai Phong", vi: "Hải Phòng" },
    boundaries: "2025",
    provinces: ["hai-phong"],
    provincesIn: { "2008": ["hai-phong"] },
    sentences: 0,
    themes: [],
    documents: [],
    places: ["hai-phong-port"],
  }),
  build.article({
    id: "region-undated",
    title: { text: "A military region", how: "printed", note: null },
    published: published(null),
    pin: "hai-phong-port",
    pinProvince: "lang-son",
    scope: "military-region",
    scopeName: { en: "A region", vi: "Một quân khu" },
    provinces: ["lang-son", "cao-bang"],
    provincesIn: { "2025": ["lang-son", "cao-bang"] },
    sentences: 20,
    themes: [{ theme: "training", sentences: 5 }],
    documents: ["resolution-28-nq-tw-2008"],
    places: ["lessonia"],
  }),
];

export const events = () => [
  build.event({ id: "kim-bang-horizon", article: "kim-bang-2023", kind: "planned", date: "2025/2030" }),
  build.event({ id: "kim-bang-drill", article: "kim-bang-2023", date: "2016" }),
  build.event({
    id: "kim-bang-decree",
    article: "kim-bang-2023",
    kind: "issued",
    date: "2018-12-21",
    document: "decree-164-2018-nd-cp",
  }),
  build.event({ id: "kim-bang-sometime", article: "kim-bang-2023", date: null }),
  build.event({ id: "region-drill", article: "region-undated", date: "2024-34" }),
];

export const world = (): Catalogue =>
  build.catalogue({
    provinces: provinces(),
    places: places(),
    documents: documents(),
    families: families(),
    themes: themes(),
    articles: articles(),
    events: events(),
    issues: [],
  });
