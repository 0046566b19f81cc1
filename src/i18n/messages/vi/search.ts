import type { Messages } from "../en.ts";

export const search: Messages["search"] = {
  label: "Tìm địa danh, văn bản, chủ đề và bài viết",
  placeholder: "Tìm địa danh, nghị định, chủ đề…",
  clear: "Xóa nội dung tìm",
  none: "Không thấy gì cho “{query}”. Hãy thử một địa danh, số văn bản (164/2018) hoặc một chủ đề.",
  loading: "Đang chuẩn bị tìm kiếm…",
  results: "{count, plural, other {# kết quả}}",
  kind: {
    province: "tỉnh, thành",
    place: "địa danh",
    document: "văn bản",
    theme: "chủ đề",
    article: "bài viết",
  },
  now: "từ {date} thuộc {name}",
  enlarged: "từ {date} được mở rộng: {names}",
  formed: "từ {date}; gồm {names}",
};
