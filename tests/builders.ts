import * as z from "zod/mini";
import * as d from "#dataset/schema.ts";

// Valid objects of the dataset's schema for tests; whatever a test is about is named in its overrides.
// Ids are written as plain strings and come back branded: every builder parses what it returns.

function builder<S extends z.ZodMiniObject>(schema: S, base: z.input<S>) {
  return (overrides: Partial<z.input<S>> = {}): z.output<S> => z.parse(schema, { ...base, ...overrides });
}

/** The same words in both languages. */
export const both = (text: string): d.Bilingual => ({ en: text, vi: text });

/** A locator of a phrase of `exact` that starts at `start` (UTF-16 units). */
export const locator = (overrides: {
  paragraph?: number;
  sentence?: number | null;
  exact?: string;
  start?: number;
}): d.Locator => {
  const { paragraph = 1, sentence = 0, exact = "a phrase", start = 20 } = overrides;
  return {
    paragraph,
    sentence,
    selector: [
      { type: "TextPositionSelector", start, end: start + exact.length },
      { type: "TextQuoteSelector", exact },
    ],
  };
};

export const boundaries = builder(d.boundaries, {
  id: "2008",
  validFrom: "2008-08-01",
  validTo: "2025-06-30",
  legalBasis: null,
  name: { en: "63 units", vi: "63 đơn vị" },
});

export const province = builder(d.province, {
  id: "bac-ninh",
  boundaries: "2008",
  name: { en: "Bac Ninh", vi: "Bắc Ninh" },
  kind: "province",
  region: { en: "Red River Delta", vi: "Đồng bằng sông Hồng" },
  militaryRegion: 1,
  successor: "bac-ninh",
  predecessors: [],
  legalBasis: null,
  note: null,
});

export const place = builder(d.place, {
  id: "bac-ninh-city",
  name: { en: "Bac Ninh city", vi: "Thành phố Bắc Ninh" },
  variants: ["Bac Ninh City"],
  kind: { en: "provincial city", vi: "thành phố thuộc tỉnh" },
  provinces: { "2008": "bac-ninh", "2025": "bac-ninh" },
  position: { lon: 106.07631, lat: 21.18608 },
  precision: { en: "city centre", vi: "trung tâm thành phố" },
  source: "a gazetteer",
  confidence: "verified",
  later: null,
  note: null,
});

export const document = builder(d.document, {
  id: "resolution-28-nq-tw-2008",
  type: "resolution",
  number: { vi: "28-NQ/TW", ascii: "28-NQ/TW" },
  issuer: { en: "Politburo", vi: "Bộ Chính trị" },
  issued: "2008-09-22",
  effective: null,
  title: { en: "Firm defensive areas", vi: "Khu vực phòng thủ vững chắc" },
  status: null,
  tenure: 10,
  aliases: ["Resolution 28"],
  sameNumberAs: [],
  replaces: [],
  replacedBy: [],
  amends: [],
  amendedBy: [],
  implements: [],
  confidence: "verified",
  uncheckedFields: [],
  sources: ["https://example.org/resolution-28"],
  note: null,
});

export const family = builder(d.family, {
  id: "forces-and-readiness",
  name: { en: "Forces and readiness", vi: "Lực lượng và sẵn sàng" },
});

export const theme = builder(d.theme, {
  id: "training-and-exercises",
  family: "forces-and-readiness",
  name: { en: "Training and exercises", vi: "Huấn luyện và diễn tập" },
  definition: both("Training."),
  counts: both("A drill."),
  countsNot: both("A lesson."),
  example: both("The town held a drill."),
  terms: { en: ["drill"], vi: ["diễn tập"] },
});

export const article = builder(d.article, {
  id: "bac-ninh-city-2024",
  title: { text: "A city and its defensive area", how: "printed", note: null },
  titleVi: null,
  titleViHow: "unknown",
  language: "en",
  machineTranslated: null,
  outlet: { en: "A journal", vi: "Một tạp chí" },
  publisher: { en: "A publisher", vi: "Một nhà xuất bản" },
  section: null,
  authors: [],
  translator: null,
  published: { edtf: "2024-03-20", how: "printed", notBefore: null, notAfter: null, note: null },
  url: "https://example.org/article",
  originalUrl: null,
  pin: "bac-ninh-city",
  pinProvince: "bac-ninh",
  pinNote: null,
  scope: "city",
  scopeName: { en: "Bac Ninh city", vi: "Thành phố Bắc Ninh" },
  boundaries: "2008",
  provinces: ["bac-ninh"],
  provincesIn: { "2025": ["bac-ninh"] },
  provincesNote: null,
  militaryRegion: 1,
  summary: { en: "A summary of ours.", vi: "Tóm tắt của chúng tôi." },
  paragraphs: 2,
  sentences: 3,
  sha256: "0".repeat(64),
  themes: [{ theme: "training-and-exercises", sentences: 1 }],
  documents: ["resolution-28-nq-tw-2008"],
  openCitations: 0,
  candidates: [],
  context: [],
  places: ["bac-ninh-city"],
  review: "done",
});

export const event = builder(d.event, {
  id: "bac-ninh-city-2024-city",
  article: "bac-ninh-city-2024",
  kind: "happened",
  date: "2006-01-26",
  vision: null,
  dateFrom: "article",
  title: { en: "The town becomes a city", vi: "Thị xã trở thành thành phố" },
  document: null,
  check: "not-checked",
  note: null,
  locator: locator({}),
});

export const issue = builder(d.issue, {
  id: "bac-ninh-city-2024-date",
  kind: "unknown",
  article: "bac-ninh-city-2024",
  text: { en: "The day is unknown.", vi: "Chưa rõ ngày." },
});

export const citation = builder(d.citation, {
  id: "bac-ninh-city-2024-resolution-28",
  relation: "cites",
  form: "number",
  literal: "Resolution 28",
  resolution: {
    kind: "resolved",
    document: "resolution-28-nq-tw-2008",
    certainty: "certain",
    reason: null,
  },
  note: null,
  locator: locator({ exact: "Resolution 28" }),
});

export const figure = builder(d.figure, {
  id: "bac-ninh-city-2024-income",
  value: 140,
  qualifier: "more-than",
  unit: { en: "million dong", vi: "triệu đồng" },
  counts: { en: "income per head", vi: "thu nhập bình quân đầu người" },
  derived: false,
  check: "not-checked",
  note: null,
  locator: locator({ exact: "over 140" }),
});

export const paragraph = builder(d.paragraph, {
  index: 1,
  number: 1,
  kind: "body",
  start: 20,
  end: 60,
  sentences: [{ start: 20, end: 60, themes: ["training-and-exercises"] }],
});

export const evidence = builder(d.articleEvidence, {
  schemaVersion: d.SCHEMA_VERSION,
  article: "bac-ninh-city-2024",
  paragraphs: [paragraph()],
  codings: [{ theme: "training-and-exercises", locator: locator({}) }],
  citations: [citation()],
  events: [event()],
  figures: [figure()],
  places: [{ place: "bac-ninh-city", role: "subject", locators: [locator({ exact: "Bac Ninh" })] }],
});

export const documentCitation = builder(d.documentCitation, {
  article: "bac-ninh-city-2024",
  ...citation(),
  line: { kind: "body", number: 1 },
});

export const documentEvidence = builder(d.documentEvidence, {
  schemaVersion: d.SCHEMA_VERSION,
  document: "resolution-28-nq-tw-2008",
  citations: [documentCitation()],
});

/** Two sets of boundaries in miniature: three units, of which two merge. */
export const provinces = (): d.Province[] => [
  province({ id: "bac-giang", name: { en: "Bac Giang", vi: "Bắc Giang" } }),
  province(),
  province({ id: "lang-son", name: { en: "Lang Son", vi: "Lạng Sơn" }, successor: "lang-son" }),
  province({ boundaries: "2025", successor: null, predecessors: ["bac-giang", "bac-ninh"] }),
  province({
    id: "lang-son",
    boundaries: "2025",
    name: { en: "Lang Son", vi: "Lạng Sơn" },
    successor: null,
    predecessors: ["lang-son"],
  }),
];

export const catalogue = builder(d.catalogue, {
  schemaVersion: d.SCHEMA_VERSION,
  boundaries: [
    boundaries(),
    boundaries({
      id: "2025",
      validFrom: "2025-07-01",
      validTo: null,
      name: { en: "34 units", vi: "34 đơn vị" },
    }),
  ],
  provinces: provinces(),
  places: [place()],
  documents: [document()],
  families: [family()],
  themes: [theme()],
  articles: [article()],
  events: [event()],
  issues: [issue()],
});

/** A story of one step. */
export const story = builder(d.story, {
  schemaVersion: d.SCHEMA_VERSION,
  id: "a-story",
  title: { en: "A story", vi: "Một câu chuyện" },
  summary: { en: "What it tells.", vi: "Chuyện kể gì." },
  steps: [
    {
      id: "one",
      view: { province: "lang-son" },
      headline: { en: "Lạng Sơn first", vi: "Trước hết là Lạng Sơn" },
      text: [
        {
          words: { en: "It is there.", vi: "Ở đó." },
          rests: [{ kind: "document", document: "resolution-28-nq-tw-2008" }],
        },
      ],
      notes: null,
    },
  ],
});
