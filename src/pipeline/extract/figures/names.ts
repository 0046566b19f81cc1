import { wordStart } from "../dates/pieces.ts";
import { foldUnit } from "../dates/readText.ts";

const foldName = (words: string): string => [...words].map(foldUnit).join("");

/** Nouns that a number names instead of counting: Division 3, Điều 5, quân khu 1. Folded, before the number. */
const numbered =
  "article|section|chapter|clause|point|item|annex|appendix|page|table|figure|box|note|part|volume|issue|step|phase|stage|grade|class|level|type|model|version|no|nos|number|room|floor|house|lane|alley|road|route|highway|street|zone|area|region|corps|army|division|brigade|regiment|battalion|company|platoon|squadron|fleet|group|team|force|unit|station|gate|block|line|lot|resolution|decree|decision|directive|circular|conclusion|law|plan|project|programme|program|notice|order|instruction|regulation|covid|sars|mig|su|channel|tenure|plenum|congress|term|session|january|february|march|april|june|july|august|september|october|november|december|year|q|quarter|h";
/** The same in Vietnamese, where marks tell "phường 5" from "địa phương 5"; read with them, or with none at all. */
const numberedVietnamese =
  "khoản|điều|chương|mục|phần|trang|bảng|hình|(?<!(?:dân|tổng|quân|dan|tong|quan) )số|phụ lục|bước|giai đoạn|hạng|loại|bậc|khóa|khoá|lần thứ|thứ|phòng|tầng|ngõ|ngách|đường|phố|quốc lộ|tỉnh lộ|quân khu|quân đoàn|quận|phường|khu|khu vực|khu phố|khối|sư đoàn|lữ đoàn|trung đoàn|tiểu đoàn|đại đội|trung đội|hải đoàn|hải đội|vùng|đoàn|nghị quyết|nghị định|quyết định|chỉ thị|thông tư|kết luận|luật|kế hoạch|đề án|dự án|chương trình|hướng dẫn|thông báo|công điện|quy định|ngày|tháng|quý|tuổi|đối tượng|hội nghị|tiết|kênh|phiên|kỳ họp|đại hội|đoàn công tác|lực lượng|phiên bản|trung ương|cách mạng|công nghiệp|tàu|nhóm|mẫu";
const namedVietnamese = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${numberedVietnamese}|${foldName(numberedVietnamese).replace("|phuong|", "|").replace("|quan|", "|").replace("|doan|", "|")})[.:]? ?(?:số ?)?[("']?$`,
  "iu",
);
const namedBefore = new RegExp(`${wordStart}(?:${numbered})s?[.:]? ?(?:(?:no|so)\\.? ?)?[("']{0,1}$`, "u");
/** "and 5" after "Articles 3": the list goes on. */
const listBefore = new RegExp(
  `${wordStart}(?:${numbered})s? {1,2}\\p{N}{1,4}(?:(?:,| and| va|-| to| den) ?\\p{N}{0,4}){0,4}(?:,| and| va|-| to| den) ?$`,
  "u",
);
/** "Ba nhóm" and "7 điểm" count though the same noun can be numbered: the number stands before it. */
const capitalBefore = /(?:^|[^\p{L}])(\p{Lu}[\p{L}.]*) $/u;
const FUNCTION =
  /^(?:The|In|On|At|By|For|From|With|About|Around|Nearly|Over|More|Some|Only|All|These|Those|Its|Their|Of|And|Or|To|As|After|Before|During|Within|Among|Between|Currently|Annually|Today|Now|Under|Has|Have|Had|Including|Especially|Besides|Up|Almost|Approximately|Hơn|Gần|Trên|Khoảng|Có|Với|Tại|Ở|Cả|Trong|Các|Toàn|Đã|Và|Từ|Đến|Hiện|Chỉ|Những|Tổng|Cùng|Theo|Thực|Xây|Tổ|Huy|Là|Đạt|Gồm|Hon|Gan|Tren|Khoang|Co|Voi|Tai|Trong|Da|Va)$/u;

/** Whether a number at the end of these words is part of a name: a document, a unit of the army, an article of a law. */
export function isNumberOfName(left: string, plainLeft: string): boolean {
  if (namedBefore.test(left) || listBefore.test(left) || namedVietnamese.test(plainLeft)) return true;
  const word = capitalBefore.exec(plainLeft)?.[1];
  if (word === undefined || FUNCTION.test(word)) return false;
  // A capital that opens a sentence says nothing.
  return !/(?:^|[.!?:;\n"“(]\s*)$/u.test(plainLeft.slice(0, plainLeft.length - word.length - 1));
}
