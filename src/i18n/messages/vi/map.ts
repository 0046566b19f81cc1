import type { Messages } from "../en.ts";

export const map: Messages["map"] = {
  keyboard: "Phím mũi tên chuyển sang tỉnh lân cận, Enter để mở, T để xem bảng.",
  provinces: "Các tỉnh, thành phố",
  dated:
    "Địa giới {from, select, none {đến {to}} other {{to, select, none {từ {from}} other {{from} – {to}}}}}",
  title: {
    articles: "Số bài viết",
    documents: "Văn bản được trích dẫn",
    share: "{theme}: tỷ lệ câu",
  },
  n: "{articles, plural, other {# bài viết}} · {sentences, plural, other {# câu}}",
  noData: "chưa có bài",
  notCovered: "ngoài phạm vi",
  describe:
    "Bản đồ {provinces, plural, other {# tỉnh, thành phố}}, {dated}. {title}: {with, plural, =0 {chưa tỉnh nào có bài viết} other {# tỉnh có số liệu}}{range, select, none {} other {, {range}}}; {without, plural, =0 {không tỉnh nào} other {# tỉnh}} chưa có bài viết.",
  range: "từ {lowValue} đến {highValue}, cao nhất ở {high}",
  same: "mỗi tỉnh {value}",
  saysCounts:
    "{name}: {articles, plural, =0 {chưa có bài viết} other {# bài viết}}, {documents, plural, =0 {không trích dẫn văn bản} other {# văn bản}}",
  saysShare: "{name}: {share} trong {n, plural, other {# câu}}",
  saysNone: "{name}: chưa có bài viết",
  saysConcerned:
    "{says}; {kind, select, document {{count, plural, other {# bài}} trích dẫn {name}} theme {{count, plural, other {# bài}} có chủ đề “{name}”} place {{count, plural, other {# bài}} nhắc đến {name}} other {bài đang chọn nói về nơi này}}",
  concerned:
    "{kind, select, document {{name}: {count, plural, other {# bài}} về các tỉnh này trích dẫn} theme {{name}: có trong {count, plural, other {# bài}} về các tỉnh này} place {{name}: {count, plural, other {# bài}} về các tỉnh này nhắc đến} other {“{name}” nói về các tỉnh này}}",
  compared: "đặt cạnh nhau trong biểu đồ",
  concernedColumn:
    "{kind, select, document {Số bài trích dẫn {name}} theme {Số bài có “{name}”} place {Số bài nhắc đến {name}} other {Bài nói về}}",
  describeConcerned: "{what} ({n}): {names}.",
  describeDashed: "Nét đứt: {dated}{names, select, none {} other { ({names})}}.",
  dashes: { earlier: "các đơn vị cũ của {name}", later: "{name} sau sắp xếp" },
  note: { earlier: "{name} cũ", later: "{name} từ {year}" },
  offer: "Đang xem {span} trên bản đồ theo {dated}.",
  offerLabel: "Địa giới của thời kỳ khác",
  offerShow: "Xem các tỉnh của thời kỳ đó",
  offerDismiss: "Giữ bản đồ này",
  switched: "Bản đồ: {named}.",
  boundariesFailed: "Không tải được địa giới kia; bản đồ giữ nguyên.",
  retry: "Thử lại",
  gesture: {
    wheel: "Giữ {key} và cuộn để phóng to, thu nhỏ bản đồ",
    touch: "Dùng hai ngón tay để di chuyển bản đồ",
  },
  pin: "{place}: {titles}",
  attribution: "Địa giới: @svg-maps/vietnam (CC BY 4.0), có chỉnh sửa; đất liền lân cận: Natural Earth",
  sources: "Bản quyền bài viết thuộc các cơ quan báo chí",
  noWebgl:
    "Trình duyệt này không vẽ được bản đồ tương tác (thiếu hoặc mất WebGL 2). Bản đồ vẽ dưới đây có cùng chức năng.",
  tableCaption: "Bản đồ dạng bảng: {title}",
  province: "Tỉnh, thành phố",
  value: "Giá trị",
  classOf: "Bậc",
  coverage: "Số liệu",
  sea: "Biển Đông",
  tonkin: "Vịnh Bắc Bộ",
};
