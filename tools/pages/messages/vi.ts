import type { PageMessages } from "./en.ts";

export const vi: PageMessages = {
  title: "{name}: {what} · Phên Dậu",
  open: "Mở {name} trong bản đồ",
  home: "Toàn bộ bản đồ: chủ đề, văn bản, dòng thời gian",
  other: "In English",
  card: "Phên Dậu · {kind}",
  mapAlt: "Bản đồ miền Bắc Việt Nam. {heading}: {lines}",
  what: {
    province: "báo chí viết gì về khu vực phòng thủ",
    document: "ai viện dẫn khi nói về xây dựng khu vực phòng thủ",
    article: "chủ đề, văn bản và mốc thời gian của một bài viết",
  },
  describe: {
    province:
      "Báo chí viết gì về xây dựng khu vực phòng thủ của {name}: {articles, plural, other {# bài viết}}, viện dẫn {documents, plural, other {# văn bản}}, nhiều nhất về {theme}. Mỗi dữ kiện đều chỉ tới đoạn văn nêu nó.",
    noArticle: "{name}: chưa có bài viết nào. Các tỉnh lân cận và những gì thay đổi từ ngày 1/7/2025.",
    document:
      "{title}. Được {articles, plural, other {# bài viết}} viện dẫn{provinces, select, none {} other { về {provinces}}}: ở đâu, bằng lời nào và cùng những văn bản nào khác.",
  },
  section: {
    articles: "Bài viết về {name}",
    themes: "Các bài nhấn mạnh",
    documents: "Văn bản được viện dẫn",
    planned: "Mốc kế hoạch",
    summary: "Bài viết nói gì, theo lời của chúng tôi",
    stresses: "Bài viết nhấn mạnh",
    cites: "Văn bản được viện dẫn",
    plans: "Mốc kế hoạch",
    related: "Văn bản liên quan",
    citedBy: "Bài viết viện dẫn văn bản này",
    citedOpen: "Bài viết có trích dẫn có thể là văn bản này",
    context: "Bài viết có đoạn dựa vào văn bản này",
    beside: "Được viện dẫn trong cùng bài viết",
    sources: "Nguồn",
  },
  share: "{theme}: {share, number, ::percent} số câu ({sentences} trên {n})",
  citing: "{name}, trong {count, plural, other {# bài viết}}",
  more: "và {count} mục khác",
  none: "Chưa có bài viết nào về nơi này.",
  uncited: "Chưa có bài viết nào viện dẫn văn bản này.",
  until: "{date}: {title}",
  read: "Đọc tại {outlet}",
  licence: "Dữ kiện và tóm tắt: CC BY 4.0. Các bài viết thuộc về nơi xuất bản.",
};
