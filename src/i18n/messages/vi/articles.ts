import type { Messages } from "../en.ts";

export const articles: Messages["articles"] = {
  outlet: "Đăng trên",
  author: "Tác giả",
  translator: "Người dịch",
  published: "Ngày đăng",
  unknownDate: "chưa rõ ngày",
  between: "chưa rõ ngày, trong khoảng {from} – {to}",
  language: "Ngôn ngữ",
  inEnglish: "tiếng Anh",
  inVietnamese: "tiếng Việt",
  machine: "bản dịch máy",
  titleHow: "Đầu đề",
  titleVi: "Tiếng Việt",
  scope: "Nói về",
  provinces: "Các tỉnh",
  standsOwn:
    "Viết về {names} theo địa giới {from, select, none {đến {to}} other {{to, select, none {từ {from}} other {{from} – {to}}}}}.",
  standsBySource:
    "Viết về {names} theo địa giới {from, select, none {đến {to}} other {{to, select, none {từ {from}} other {{from} – {to}}}}}; được xếp ở đây vì:",
  standsBySuccession:
    "Viết về {names} {from, select, none {khi địa giới còn hiệu lực đến {to}} other {{to, select, none {theo địa giới từ {from}} other {theo địa giới {from} – {to}}}}}; được tính ở đây do kế thừa.",
  countsFor: "tính cho",
  pinned: "Ghim tại",
  summary: "Tóm tắt",
  ourWords: "lời của chúng tôi",
  structure: "Cấu trúc bài viết",
  structureNote:
    "Mỗi thanh là một đoạn, mỗi ô là một câu, tô theo nhóm của chủ đề đầu tiên; hình thoi là trích dẫn. Chọn một phần để xem bằng chứng.",
  figures: "Số liệu",
  places: "Địa danh được nhắc",
  read: "Đọc tại nguồn",
  original: "Bản gốc tiếng Việt",
  hash: "SHA-256 của văn bản",
  pending: "máy mã hóa, chưa được duyệt",
  how: {
    printed: "in trong bài",
    "looked-up": "tra ở trang khác",
    derived: "suy ra",
    unknown: "chưa rõ",
  },
  extent: "{paragraphs, plural, other {# đoạn}}, {sentences, plural, other {# câu}}",
  noFigures: "Bài viết không nêu số liệu nào.",
  counted: "do chúng tôi đếm",
};
