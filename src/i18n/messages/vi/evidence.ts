import type { Messages } from "../en.ts";

export const evidence: Messages["evidence"] = {
  title: "Bằng chứng",
  paragraph: "đoạn {number}",
  caption: "chú thích ảnh",
  heading: "đề mục",
  sentence: "câu {number}",
  phrase: "Nguyên văn",
  source: "Xem nguyên văn tại trang nguồn",
  sourceNote: "Mở bài viết; trình duyệt cuộn đến đúng chỗ nếu có thể.",
  noted: "Tập bản đồ chỉ lưu vị trí của dữ kiện và cụm từ không quá mười chữ, không lưu nội dung bài viết.",
  themes: "Chủ đề của câu này",
  noThemes: "Câu này không được gán chủ đề",
  others: "Cũng trong đoạn này",
  open: "Bằng chứng: {where}",
  close: "Đóng bằng chứng",
  position: "ký tự {start}–{end} của văn bản",
  outside: "ngoài phần nội dung chính",
  previous: "Đoạn trước",
  next: "Đoạn sau",
  step: "{number} trên {count}",
};
