import type { Messages } from "../en.ts";

export const browse: Messages["browse"] = {
  with: "Có bài viết",
  without: "Chưa có bài viết",
  cited: "Được các bài viết trích dẫn",
  registry: "Có trong danh mục",
  sentences: "{count, plural, other {# câu}}",
  citedBy: "{count, plural, =0 {chưa được trích dẫn} other {# bài trích dẫn}}",
  more: "và {count, plural, other {# bài khác}}",
  gap: "không có câu nào",
};
