import type { Messages } from "../en.ts";

export const details: Messages["details"] = {
  overview: "Miền Bắc Việt Nam",
  overviewIntro:
    "Chọn một tỉnh trên bản đồ, trong danh sách hoặc bằng bàn phím. Mỗi dữ kiện đều dẫn đến đoạn văn nêu dữ kiện đó.",
  close: "Đóng",
  back: "Trở lại {name}",
  kind: {
    province: "Tỉnh",
    city: "Thành phố trực thuộc Trung ương",
    article: "Bài viết",
    document: "Văn bản",
    theme: "Chủ đề",
    place: "Địa danh",
    corpus: "Cả năm bài viết",
    corpusN: "Toàn bộ {count} bài viết",
    militaryRegion: "Quân khu {number}",
  },
  noArticles: "Chưa có bài viết nào trong tập bản đồ này nói về {name}.",
  neighboursWith: "Các tỉnh giáp ranh có bài viết",
  neighbours: "Các tỉnh giáp ranh",
  region: "Vùng",
  since: "Từ {date}",
  sincePartOf: "Từ {date} thuộc",
  until: "Đến hết {date}",
  successorText: "thuộc {name}",
  togetherWith: "cùng với",
  predecessors: "Hợp thành từ",
  unchanged: "không đổi",
  before: "{name} đến hết {date}",
  legalBasis: "Căn cứ pháp lý",
  note: "Ghi chú",
  issues: "Cần lưu ý",
  known: "Những điều đã biết",
  namedIn: "Được nhắc trong",
  failed: "Không tải được phần này",
  retry: "Thử lại",
};

export const place: Messages["place"] = {
  later: "Về sau",
  variants: "Cách viết khác",
  position: "Vị trí",
  noPosition: "không đặt trên bản đồ: vùng quá rộng để ghi một điểm",
};
