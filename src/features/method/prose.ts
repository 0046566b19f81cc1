import type { Language } from "#i18n/I18n.tsx";
import type { Block } from "./Prose.tsx";

// The running text of the page, beside it rather than in the catalogues of messages: it is sent for with the page.

type Text = Readonly<Record<Language, readonly Block[]>>;

export const reading: Text = {
  en: [
    "Each article is read as the page that its publisher shows. Clocks, bylines, counters and lists of links are set aside; what remains is paragraphs, and every paragraph of the body is split into sentences. The atlas keeps no sentence of an article. It keeps where something stands: paragraph, sentence, characters, and a phrase of at most ten words.",
    "People coded the articles that the atlas shows: every sentence of the body with up to three themes of the codebook or none, and every document, date, place and figure with its phrase. A field that could not be established is kept as unknown, with the reason.",
    "For further articles a machine makes the first pass. It follows written rules and learns nothing from the texts. Whatever it finds awaits review: a person accepts, changes or rejects each entry with the sentence before their eyes, and until then it is marked as not reviewed wherever it appears.",
  ],
  vi: [
    "Mỗi bài được đọc đúng như trang mà cơ quan báo chí hiển thị. Đồng hồ, dòng tên tác giả, bộ đếm và danh sách liên kết được gạt ra; phần còn lại là các đoạn văn, và mỗi đoạn trong thân bài được tách thành câu. Tập bản đồ không giữ câu nào của bài viết, chỉ giữ vị trí: đoạn, câu, ký tự và một cụm từ không quá mười từ.",
    "Các bài hiện có do người mã hóa: mỗi câu trong thân bài có tối đa ba chủ đề của bộ mã hoặc không có chủ đề nào; mỗi văn bản, ngày tháng, địa danh, số liệu đều kèm cụm từ nêu nó. Trường nào không xác định được thì ghi là chưa rõ, kèm lý do.",
    "Với những bài tiếp theo, máy làm lượt đầu. Máy theo các quy tắc viết sẵn và không học gì từ văn bản. Mọi kết quả đều chờ duyệt: người duyệt chấp nhận, sửa hoặc bác từng mục khi có câu văn trước mắt; trước đó, mục ấy luôn được ghi là chưa duyệt.",
  ],
};

export const rules: Text = {
  en: [
    [
      {
        name: "Citations",
        text: "A kind of document, in English or Vietnamese, together with what identifies it: number, date, issuer, plenum, term of office or title. Finding and resolving are two steps. A citation is resolved only where exactly one document of the registry fits everything that is said; numbers repeat, so a number alone is never enough. Where two fit, both are shown.",
      },
      {
        name: "Dates",
        text: "Days, months, quarters, years, terms and horizons, written as EDTF. Days come first in a date unless the form forbids it. Names of roads, brigades and events that only look like years are left out.",
      },
      {
        name: "Places",
        text: "Names and variants of the gazetteer and of both maps of provinces, with or without diacritics. The longest name wins. Newspapers, people and foreign namesakes are no places.",
      },
      {
        name: "Figures",
        text: "A number with its unit and its qualifier: about, nearly, at least, more than. Numbers inside dates and document numbers are none.",
      },
      {
        name: "Themes",
        text: "Sentence by sentence, by the indicator terms of the codebook. Words are compared without diacritics and endings. A term weighs more the fewer themes share its words. A longer term takes the words of a shorter one inside it. Terms count for little where the sentence only announces, names a purpose or a result, lists difficulties, or names a body or the area without doing anything to it. The three strongest themes stay.",
      },
    ],
  ],
  vi: [
    [
      {
        name: "Viện dẫn",
        text: "Một loại văn bản, bằng tiếng Anh hoặc tiếng Việt, cùng với điều xác định nó: số, ngày, cơ quan ban hành, hội nghị, nhiệm kỳ hoặc tên gọi. Tìm và xác định là hai bước. Một viện dẫn chỉ được xác định khi đúng một văn bản trong danh mục khớp với mọi điều được nêu; số hiệu có thể trùng nên chỉ riêng số là không đủ. Nếu hai văn bản cùng khớp, cả hai được hiển thị.",
      },
      {
        name: "Ngày tháng",
        text: "Ngày, tháng, quý, năm, nhiệm kỳ, mốc kế hoạch, ghi theo EDTF. Ngày đứng trước tháng trừ khi cách viết không cho phép. Tên đường, lữ đoàn, sự kiện chỉ giống năm thì bỏ qua.",
      },
      {
        name: "Địa danh",
        text: "Tên và biến thể trong danh mục địa danh và trên cả hai bản đồ tỉnh, có dấu hoặc không dấu. Tên dài nhất được chọn. Tên báo, tên người, địa danh trùng tên ở nước ngoài không phải địa danh.",
      },
      {
        name: "Số liệu",
        text: "Một con số với đơn vị và từ hạn định: khoảng, gần, ít nhất, hơn. Số trong ngày tháng và số hiệu văn bản không phải số liệu.",
      },
      {
        name: "Chủ đề",
        text: "Theo từng câu, bằng các từ ngữ chỉ báo của bộ mã. Từ được so sánh không kể dấu và biến tố. Từ ngữ càng ít chủ đề dùng chung thì càng nặng. Từ ngữ dài lấy phần của từ ngữ ngắn nằm trong nó. Từ ngữ gần như không tính khi câu chỉ mở ý, nêu mục đích, kết quả, liệt kê khó khăn, hoặc chỉ gọi tên một cơ quan, một khu vực mà không nói việc gì về nó. Ba chủ đề mạnh nhất được giữ.",
      },
    ],
  ],
};

export const matching: Text = {
  en: [
    "The machine codes the same articles that people coded, and the two are compared. Precision is the share of what it found that is right, recall the share of what people found that it found too, F1 their harmonic mean.",
    "Two passages are the same where they share at least half of the shorter one, and each is paired once. Besides the passage must agree: for a citation the kind of document; for a resolution the document, or the same doubt; for a date its EDTF value (one inside a citation counts as right unless it is a full date other than the document’s); for a place the gazetteer’s entry, a province also as a province; for a figure value and unit. Passages that only refer, such as “the city”, and further mentions of a place that the hand coding has elsewhere in the article are left aside.",
  ],
  vi: [
    "Máy mã hóa chính những bài mà người đã mã hóa, rồi hai kết quả được so sánh. Độ chính xác là tỷ lệ đúng trong những gì máy tìm ra, độ phủ là tỷ lệ những gì người tìm ra mà máy cũng tìm ra, F1 là trung bình điều hòa của hai số đó.",
    "Hai đoạn trích được coi là một khi chung nhau ít nhất nửa đoạn ngắn hơn, mỗi đoạn chỉ ghép một lần. Ngoài vị trí còn phải khớp: với viện dẫn là loại văn bản; với việc xác định là chính văn bản đó hoặc cùng một nghi vấn; với ngày tháng là giá trị EDTF (ngày nằm trong một viện dẫn được tính là đúng, trừ ngày đầy đủ khác ngày của văn bản); với địa danh là mục trong danh mục, tỉnh thì cũng được tính theo tỉnh; với số liệu là giá trị và đơn vị. Những chỗ chỉ nhắc lại, như “thành phố”, và những lần nhắc thêm một địa danh mà người đã ghi ở chỗ khác trong bài được để ngoài.",
  ],
};

export const limits: Text = {
  en: [
    "Five articles, some 160 sentences and one hand coding are a small measure. One person’s coding is compared with one machine’s; how well two people would agree with each other is not known yet. Intervals are wide where a theme is rare.",
    "The rules and terms were written by people who knew these articles, and terms were added after looking at what the machine missed. The numbers therefore flatter it. For themes the second number, unseen, says what is left when each article is coded without the terms that occur in it alone: it is the better guess for an article that nobody has read yet.",
    "All five articles are in English. The Vietnamese rules are tested on invented sentences and on no article.",
    "A term without its meaning is coded, and a meaning in other words is missed. Irony, comparison and what a sentence only implies are beyond these rules. This is why a person decides what enters.",
    "The articles report; the atlas repeats what they say and vouches for none of it.",
  ],
  vi: [
    "Năm bài, khoảng 160 câu và một lượt mã hóa của người là một thước đo nhỏ. Kết quả của một người được so với của một máy; hai người đồng thuận với nhau đến đâu thì chưa biết. Chủ đề càng hiếm, khoảng tin cậy càng rộng.",
    "Quy tắc và từ ngữ do những người đã biết các bài này viết ra, và một số từ ngữ được thêm sau khi xem máy bỏ sót gì. Vì vậy các con số có phần tô hồng. Với chủ đề, con số thứ hai, “chưa đọc”, cho biết còn lại bao nhiêu khi mỗi bài được mã hóa mà không dùng những từ ngữ chỉ có trong bài đó: đó là ước lượng tốt hơn cho một bài chưa ai đọc.",
    "Cả năm bài đều bằng tiếng Anh. Các quy tắc tiếng Việt mới được thử trên những câu đặt ra, chưa thử trên bài viết nào.",
    "Từ ngữ không mang đúng nghĩa vẫn bị mã hóa, còn ý diễn đạt bằng lời khác thì bị bỏ sót. Mỉa mai, so sánh và điều câu văn chỉ ngụ ý nằm ngoài các quy tắc này. Vì thế, người mới là bên quyết định điều gì được đưa vào.",
    "Các bài viết thuật lại; tập bản đồ nhắc lại điều bài viết nói và không bảo chứng điều nào.",
  ],
};
