import type { Messages } from "../en.ts";

export const stage: Messages["stage"] = {
  bar: "Bài trình bày",
  back: "Bước trước",
  next: "Bước sau",
  count: "Bước {number}/{of}",
  chosen: "Đang chọn trên bản đồ",
  return: "Trở lại bước này",
  untitled: "Bước chưa có tiêu đề",
  untitledTalk: "Bài trình bày chưa có tên",
  saysStep: "Bước {number}/{of}: {headline}",
  saysChosen: "Đang chọn trên bản đồ: {name}, {under}",
  ready: "Đã sẵn sàng, không cần mạng",
  preparing: "Đang chuẩn bị…",
  missing: "{count, plural, other {Thiếu # tệp: thử lại}}",
  fetching: "Đang tải nội dung bài trình bày: {done}/{of}",
  incomplete:
    "{missing, plural, other {#/{of} tệp của bài trình bày chưa tải được}} ({detail}). Hãy kiểm tra kết nối rồi thử lại, hoặc cứ bắt đầu.",
  beginAnyway: "Cứ bắt đầu",
  noSuchStep: "Bài trình bày không có bước “{step}”; bắt đầu từ bước đầu.",
  stories: "Các bài trình bày của tập bản đồ",
  toAtlas: "Về tập bản đồ",
  evidence: "Căn cứ",
  moreArticles: "{count, plural, other {và # bài khác}}",
  sources: {
    label: "Căn cứ của các câu này",
    mark: "nguồn",
    open: "Căn cứ: {where}, {article}",
    details: "{name}: chi tiết trong tập bản đồ, mở ở thẻ mới",
    paragraphsMore: "¶ {listed} và {more} đoạn khác",
    page: "phần ngoài bài trên trang",
    register: "{name} trong danh mục",
    corpus: "toàn bộ bài của tập bản đồ",
    more: "{count, plural, other {và # mục khác}}",
    issue: "điều cần biết: {name}",
  },
  themes: {
    caption:
      "{articles, plural, =1 {Tỷ lệ trong {total, plural, other {# câu}} của bài} other {Tỷ lệ trong {total, plural, other {# câu}} của # bài}}",
    of: "{sentences}/{total}",
    average: "▏trung bình của {count, plural, other {cả # bài}}",
    more: "{count, plural, other {còn # chủ đề}}",
  },
  theme: { caption: "{theme}: tỷ lệ câu trong từng bài" },
  documents: {
    caption: "{count, plural, =0 {Không dẫn văn bản nào theo số hay tên} other {Dẫn # văn bản}}",
    more: "{count, plural, other {và # văn bản khác}}",
  },
  citers: {
    caption:
      "{count, plural, =0 {Không bài nào trong {of} bài dẫn văn bản này} other {{count}/{of} bài dẫn văn bản này}}",
    passages: "{count, plural, other {# đoạn}}",
    open: "vòng rỗng: chưa rõ có phải nói đến văn bản này",
  },
  mostCited: {
    caption: "{articles} bài dẫn {documents} văn bản; những văn bản sau được hơn một bài dẫn",
    of: "{count}/{of}",
    alone: "{count, plural, other {# văn bản khác chỉ được một bài dẫn}}",
  },
  events: {
    caption:
      "{count, plural, =0 {Không có mốc thời gian} other {# mốc thời gian}} trong {articles, plural, =1 {bài} other {# bài}}",
    more: "{count, plural, other {và # mốc khác}}",
  },
  life: { caption: "{name} và ai dẫn vào lúc nào", cited: "được dẫn ở {names}" },
  articles: { caption: "{count, plural, =0 {Không có bài nào} =1 {Bài viết} other {# bài viết}}" },
  compare: {
    themes: "So sánh chủ đề: tỷ lệ câu, khác nhau nhiều nhất trước",
    documents: "Ai dẫn văn bản nào: văn bản chung trước",
    apart: "◆ số liệu đủ để phân biệt các tỉnh",
    notApart: "Số liệu quá ít để phân biệt các tỉnh",
    cites: "có dẫn",
    citesNot: "không dẫn",
  },
  problem: {
    unknown: {
      title: "Không có bài trình bày này",
      text: "Tập bản đồ không có bài trình bày “{story}”. Địa chỉ có thể thuộc phiên bản khác hoặc bị thiếu.",
      unnamed: "Địa chỉ không nói rõ cần xem bài trình bày nào.",
    },
    "none-yet": {
      title: "Ở đây chưa có bài trình bày của bạn",
      text: "Trình duyệt này chưa lưu bài trình bày nào. Bài đã làm ở nơi khác có thể mở từ tệp hoặc từ liên kết có kèm bài; từ bất kỳ chế độ xem nào của tập bản đồ cũng có thể bắt đầu một bài mới.",
    },
    empty: {
      title: "Bài trình bày này chưa có bước nào",
      text: "Hãy thêm các chế độ xem của tập bản đồ; mỗi chế độ xem thành một bước.",
    },
    unreadable: {
      title: "Không đọc được bài trình bày trong liên kết",
      malformed:
        "Liên kết có lẽ bị cắt bớt hoặc bị đổi trên đường gửi. Hãy xin lại liên kết, hoặc xin tệp của bài.",
      newer:
        "Bài được làm bằng phiên bản mới hơn của tập bản đồ. Hãy tải lại trang này, hoặc mở bài ở nơi đã làm ra nó.",
      "too-large": "Bài quá dài cho một liên kết. Hãy xin tệp của bài.",
    },
    failed: {
      title: "Không tải được bài trình bày",
      text: "Các bước của bài chưa đến ({detail}). Hãy kiểm tra kết nối rồi thử lại.",
    },
  },
};
