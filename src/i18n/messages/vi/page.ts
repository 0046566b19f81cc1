import type { Messages } from "../en.ts";

export const app: Messages["app"] = {
  name: "Phên Dậu",
  subtitle: "Các tỉnh phía Bắc viết gì về xây dựng khu vực phòng thủ của mình",
  neutral: "Phân tích báo chí từ các bài viết công khai: thuật lại, không cổ xúy.",
  skip: "Đến bản đồ",
  loading: "Đang tải…",
  method: "Cách thực hiện",
};

export const region: Messages["region"] = {
  map: "Bản đồ",
  browse: "Danh mục",
  details: "Chi tiết",
  timeline: "Dòng thời gian",
  chart: "Biểu đồ",
  tools: "Công cụ bản đồ",
};

export const sheet: Messages["sheet"] = {
  browse: "Danh mục",
  details: "Chi tiết",
  timeline: "Thời gian",
  chart: "Biểu đồ",
  larger: "Mở rộng bảng",
  smaller: "Mở rộng bản đồ",
};

export const tab: Messages["tab"] = {
  places: "Địa phương",
  documents: "Văn bản",
  themes: "Chủ đề",
  timeline: "Thời gian",
  articles: "Bài viết",
};

export const count: Messages["count"] = {
  steps: "{count, plural, other {# bước}}",
  articles: "{count, plural, =0 {chưa có bài viết} other {# bài viết}}",
  documents: "{count, plural, =0 {không có văn bản} other {# văn bản}}",
  documentsCited: "{count, plural, =0 {không trích dẫn văn bản nào} other {trích dẫn # văn bản}}",
  sentences: "{count, plural, =0 {không có câu nào} other {# câu}}",
  provinces: "{count, plural, other {# tỉnh, thành}}",
  open: "{count, plural, other {# trích dẫn còn để ngỏ}}",
};

export const unit: Messages["unit"] = { share: "{value, number, ::percent}" };

export const notice: Messages["notice"] = {
  dropped: "Địa chỉ yêu cầu {key} “{value}” nhưng tập bản đồ này không có. Mục đó đã được bỏ qua.",
  dismiss: "Bỏ qua",
  release: "Đã có phiên bản mới của trang. Trang đang mở vẫn dùng được; bạn hãy tải lại khi thuận tiện.",
};

export const failure: Messages["failure"] = {
  title: "Không tải được tập bản đồ",
  partTitle: "Không hiển thị được phần này",
  unreachable:
    "Bộ dữ liệu không tải được ({detail}). Đường nét bản đồ vẫn còn; hãy kiểm tra kết nối rồi thử lại.",
  version: "Trang này và bộ dữ liệu khác phiên bản ({detail}). Tải lại trang thường sẽ khớp.",
  shape: "Bộ dữ liệu bị hỏng ({detail}). Không có gì bị thay đổi; xin báo cho nơi lưu trữ tập bản đồ.",
  part: "Lỗi: “{detail}”. Các phần khác của trang vẫn hoạt động.",
  stale:
    "Đã có phiên bản mới khi trang đang mở. Hãy tải lại để tiếp tục; khung nhìn của bạn được giữ trong địa chỉ.",
  reload: "Tải lại",
  retry: "Thử lại",
  boundaries: "Đường địa giới không tải được ({detail}). Các danh sách vẫn dùng được.",
};

export const qualifier: Messages["qualifier"] = {
  about: "khoảng",
  nearly: "gần",
  "at-least": "ít nhất",
  "more-than": "hơn",
  "order-of-magnitude": "cỡ",
};

export const check: Messages["check"] = {
  consistent: "khớp với nguồn khác",
  inconsistent: "nguồn khác ghi khác",
  "not-checked": "chưa đối chiếu",
  "not-comparable": "không so sánh được với nguồn khác",
};
