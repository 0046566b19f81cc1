import type { Messages } from "../en.ts";

export const tools: Messages["tools"] = {
  boundaries: "Địa giới",
  until: "đến {date}",
  from: "từ {date}",
  dashed: "Vẽ thêm địa giới {when} bằng nét đứt",
  colour: "Tô màu",
  colourBy: "Tô màu các tỉnh theo",
  articles: "Số bài viết",
  documents: "Văn bản được trích dẫn",
  counts: "Số lượng",
  language: "English",
  languageLabel: "View in English",
  toDark: "Chuyển sang nền tối",
  toLight: "Chuyển sang nền sáng",
  zoomIn: "Phóng to",
  zoomOut: "Thu nhỏ",
  reset: "Xem toàn bộ",
  table: "Xem dạng bảng",
  map: "Xem dạng bản đồ",
};
