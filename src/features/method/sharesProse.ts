import type { Language } from "#i18n/I18n.tsx";
import type { Block } from "./Prose.tsx";

/** How the matrix holds shares against each other, and how far that carries. */
export const shares: Readonly<Record<Language, readonly Block[]>> = {
  en: [
    "A share is the number of sentences coded with a theme, of all sentences of the articles about a province, coded or not. Long articles weigh more than short ones. A province is held against the rest of the corpus: every article that is not about it.",
    [
      {
        name: "Intervals",
        text: "Of a share: Wilson’s score interval (E. B. Wilson 1927), 95 %. Of the difference between two shares: the hybrid score interval made of two Wilson intervals, R. G. Newcombe, “Interval estimation for the difference between independent proportions: comparison of eleven methods”, Statistics in Medicine 17 (1998), 873–890, method 10. Both are made for few observations and for shares near 0; they give the published values of Newcombe’s tables.",
      },
      {
        name: "Many cells at once",
        text: "Of a hundred comparisons of what is alike, about five intervals miss 0 by chance. So each interval is turned into a p-value (the level at which it would begin to hold 0), and Benjamini and Hochberg’s procedure (1995, Journal of the Royal Statistical Society B 57, 289–300) keeps the expected share of false discoveries at 5 % over all cells shown. What it keeps has a colour and a filled sign. What would hold alone has an open sign and no colour.",
      },
      {
        name: "The same articles",
        text: "Where one article concerns several provinces and nothing else is there about them, they are one column. Two provinces that share some articles are compared by those they do not share; where one has nothing of its own, the shared articles stand for it. Two with the same articles are not compared at all.",
      },
      {
        name: "Alike side by side",
        text: "Profiles of shares at Hellinger’s distance, joined by average linkage, the branches turned so that neighbours are as near as they can be: Z. Bar-Joseph, D. Gifford and T. Jaakkola, “Fast optimal leaf ordering for hierarchical clustering”, Bioinformatics 17 (2001), S22–S29.",
      },
      {
        name: "Documents",
        text: "An article cites a document or does not. Cells count articles and nothing is inferred from them.",
      },
    ],
    "The intervals treat sentences as independent draws. They are not: one author wrote a whole article to one plan, so that the true uncertainty is larger than shown, by how much cannot be told from one article a province. A sentence can carry up to three themes, so cells of one column lean on each other, which the procedure allows for only in part. Read a sign as a reason to look at the sentences, never as a finding about a province: what is compared are articles.",
  ],
  vi: [
    "Tỷ lệ là số câu được mã hóa với một chủ đề trên tổng số câu của các bài về một tỉnh, kể cả câu không được mã hóa. Bài dài nặng hơn bài ngắn. Mỗi tỉnh được so với phần còn lại của kho bài: mọi bài không viết về tỉnh đó.",
    [
      {
        name: "Khoảng tin cậy",
        text: "Của một tỷ lệ: khoảng điểm số Wilson (E. B. Wilson 1927), 95 %. Của chênh lệch giữa hai tỷ lệ: khoảng điểm lai ghép từ hai khoảng Wilson, R. G. Newcombe, “Interval estimation for the difference between independent proportions: comparison of eleven methods”, Statistics in Medicine 17 (1998), 873–890, phương pháp 10. Cả hai dành cho ít quan sát và tỷ lệ gần 0; kết quả khớp với các giá trị đã công bố trong bảng của Newcombe.",
      },
      {
        name: "Nhiều ô cùng lúc",
        text: "Trong một trăm phép so sánh những điều vốn như nhau, chừng năm khoảng tin cậy tình cờ không chứa 0. Vì vậy mỗi khoảng được đổi thành một giá trị p (mức mà ở đó nó bắt đầu chứa 0), rồi thủ tục của Benjamini và Hochberg (1995, Journal of the Royal Statistical Society B 57, 289–300) giữ tỷ lệ phát hiện sai kỳ vọng ở 5 % trên mọi ô đang hiện. Điều được giữ lại có màu và dấu đặc. Điều chỉ đứng được khi xét riêng có dấu rỗng và không có màu.",
      },
      {
        name: "Cùng bài viết",
        text: "Khi một bài nói về nhiều tỉnh và không còn bài nào khác về các tỉnh ấy, chúng đứng chung một cột. Hai tỉnh có chung một số bài được so bằng những bài không chung; tỉnh nào không có bài riêng thì dùng chính các bài chung. Hai tỉnh có cùng các bài thì không so với nhau.",
      },
      {
        name: "Giống nhau đứng cạnh nhau",
        text: "Các tỷ phần theo khoảng cách Hellinger, gộp bằng liên kết trung bình, các nhánh được xoay để láng giềng gần nhau nhất: Z. Bar-Joseph, D. Gifford và T. Jaakkola, “Fast optimal leaf ordering for hierarchical clustering”, Bioinformatics 17 (2001), S22–S29.",
      },
      {
        name: "Văn bản",
        text: "Một bài viện dẫn một văn bản hoặc không. Các ô chỉ đếm bài viết và không suy ra điều gì.",
      },
    ],
    "Các khoảng tin cậy coi câu là những lần rút độc lập. Thực tế không phải vậy: một tác giả viết cả bài theo một dàn ý, nên độ bất định thật lớn hơn con số hiển thị; lớn hơn bao nhiêu thì không thể biết khi mỗi tỉnh chỉ có một bài. Một câu có thể mang tới ba chủ đề nên các ô trong một cột tựa vào nhau, điều mà thủ tục trên chỉ tính đến một phần. Hãy đọc một dấu hiệu như lý do để xem các câu văn, đừng coi là kết luận về một tỉnh: cái được so là các bài viết.",
  ],
};
