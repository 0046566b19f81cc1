import type { Messages } from "../en.ts";

export const themes: Messages["themes"] = {
  share: "tỷ lệ câu",
  average: "trung bình tất cả bài viết",
  averageShort: "trung bình chung",
  n: "{sentences} trên {total} câu",
  none: "không có câu nào",
  hidden: "{count, plural, other {# chủ đề không có câu nào}}",
  small:
    "Tỷ lệ tính trên {total, plural, other {# câu}}; một câu có thể mang tối đa ba chủ đề hoặc không có chủ đề nào.",
  definition: "Định nghĩa",
  counts: "Tính vào",
  countsNot: "Không tính",
  example: "Ví dụ tự đặt",
  terms: "Từ ngữ chỉ báo",
  where: "Vị trí trong bài",
  byArticle: "Theo bài viết",
  open: "Hiện các câu về {theme}",
  close: "Ẩn các câu về {theme}",
};
