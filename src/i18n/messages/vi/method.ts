import type { Messages } from "../en.ts";

export const method: Messages["method"] = {
  title: "Tập bản đồ được làm như thế nào",
  lead: "Bài viết được đọc và mã hóa ra sao, theo quy tắc nào, và có thể tin kết quả của máy đến đâu.",
  close: "Đóng trang về phương pháp",
  contents: "Các mục",
  section: {
    reading: "Đọc và mã hóa",
    rules: "Quy tắc trích xuất",
    trust: "Tin được đến đâu",
    codebook: "Bộ mã",
    limits: "Giới hạn",
  },
  codebook:
    "{themes} chủ đề trong {families} nhóm. Mỗi câu có tối đa ba chủ đề hoặc không có; mỗi chủ đề cần một cụm từ trong câu thể hiện nó. Từ ngữ chỉ báo giúp tìm câu chứ không tự quyết định.",
  termsEn: "Từ ngữ tiếng Anh",
  termsVi: "Từ ngữ tiếng Việt",
  unreachable: "Không tải được các số đo. Phần còn lại của trang vẫn đọc được.",
  facts: "Dữ kiện",
  factsCaption: "{count, plural, other {Cả # bài}}",
  articleCaption: "Riêng bài này",
  kindColumn: "Loại",
  kind: {
    citations: "Viện dẫn",
    resolutions: "Xác định văn bản",
    dates: "Ngày tháng",
    places: "Địa danh",
    figures: "Số liệu",
  },
  counts: "Đúng · sai · sót",
  precision: "Độ chính xác",
  recall: "Độ phủ",
  alpha: "Chủ đề: hệ số alpha của Krippendorff",
  alphaSaid:
    "Alpha cho biết hai lượt mã hóa đồng thuận hơn ngẫu nhiên đến đâu: 1 là hoàn toàn đồng thuận, 0 là ngẫu nhiên. Tính chung mọi chủ đề, mỗi cặp câu và chủ đề là một câu trả lời có hoặc không, alpha là {alpha} (95 % từ {low} đến {high}, bootstrap trên {sentences} câu, {resamples} lần lấy mẫu lại). Nếu mỗi bài được mã hóa mà không dùng những từ ngữ chỉ có trong bài đó, alpha là {unseen} ({unseenLow} đến {unseenHigh}). Trung bình cộng của các chủ đề là {mean}; tính cho cả tập chủ đề với khoảng cách MASI là {masi}. Krippendorff đòi hỏi 0,80, và 0,667 khi kết luận còn dè dặt.",
  chart:
    "Biểu đồ alpha của {count, plural, other {# chủ đề}} kèm khoảng tin cậy; bảng bên dưới có các con số.",
  keyAlpha: "alpha",
  keyInterval: "khoảng tin cậy 95 %",
  keyUnseen: "không dùng từ ngữ riêng của bài",
  asTable: "Các số đó dưới dạng bảng, có từng bài",
  alphaCaption: "Mức đồng thuận giữa máy và người về chủ đề",
  scope: "Phạm vi",
  codings: "Người · máy · cả hai",
  interval: "95 %",
  unseen: "Chưa đọc",
  all: "Mọi chủ đề",
};
