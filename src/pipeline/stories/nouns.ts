import type { Bilingual } from "#dataset/schema.ts";

/** What things of the dataset are called where a sentence counts them. */
export const NOUNS = {
  articles: { en: "articles", vi: "bài" },
  citations: { en: "citations", vi: "dẫn chiếu" },
  documents: { en: "documents", vi: "văn bản" },
  events: { en: "events dates plans", vi: "sự kiện mốc kế hoạch" },
  families: { en: "families", vi: "nhóm" },
  paragraphs: { en: "paragraphs", vi: "đoạn" },
  places: { en: "places", vi: "nơi địa danh" },
  provinces: { en: "provinces units", vi: "tỉnh đơn vị" },
  sentences: { en: "sentences", vi: "câu" },
  themes: { en: "themes", vi: "chủ đề" },
} as const satisfies Record<string, Bilingual>;
