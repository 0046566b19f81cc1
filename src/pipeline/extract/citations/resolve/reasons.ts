import type { Bilingual } from "#dataset/schema.ts";

/** Why a citation stays open or is only probably what it seems, in the words that the atlas shows. */
export const reasons = {
  notListed: {
    en: "The registry has no document of this number or name.",
    vi: "Danh mục không có văn bản nào mang số hoặc tên này.",
  },
  contradicted: {
    en: "The registry has this number, but with another date, issuer, tenure or subject.",
    vi: "Danh mục có số này, nhưng ngày, cơ quan ban hành, khóa hoặc nội dung thì khác.",
  },
  otherPlace: {
    en: "Every province numbers its own documents, and the text does not say that it means the one in the registry.",
    vi: "Mỗi tỉnh đánh số văn bản riêng, và bài không cho biết có phải văn bản trong danh mục hay không.",
  },
  sharedNumber: {
    en: "Several documents carry this number, and neither date, issuer, tenure nor subject decides between them.",
    vi: "Nhiều văn bản cùng mang số này; ngày, cơ quan ban hành, khóa và nội dung không cho biết là văn bản nào.",
  },
  sharedPlenum: {
    en: "The tenure is not stated, and plenums of the same number fit more than one document.",
    vi: "Bài không nêu khóa; các hội nghị cùng số thứ tự ứng với nhiều văn bản.",
  },
  sharedName: {
    en: "Several documents go by this name, and nothing in the text decides between them.",
    vi: "Nhiều văn bản cùng có tên này, và bài không cho biết là văn bản nào.",
  },
  bySubject: {
    en: "Several documents carry this number; the subject in the text decides.",
    vi: "Nhiều văn bản cùng mang số này; nội dung trong bài cho biết là văn bản nào.",
  },
  byRelation: {
    en: "Several documents carry this number; another document that the text cites carries this one out.",
    vi: "Nhiều văn bản cùng mang số này; một văn bản khác được bài dẫn là để thực hiện văn bản này.",
  },
  byNumberOnly: {
    en: "Identified by a number that is used again in other years; nothing in the text contradicts it.",
    vi: "Xác định theo số, là số được dùng lại ở các năm khác; trong bài không có gì trái lại.",
  },
  byName: {
    en: "Identified by name only; the text gives no number.",
    vi: "Chỉ xác định theo tên; bài không nêu số.",
  },
} as const satisfies Record<string, Bilingual>;
