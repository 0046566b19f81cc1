import type { Context } from "./contextOf.ts";
import type { NameMatch } from "./findNames.ts";
import { isAllCapitals, isCapital, isVietnamese, type Syllable } from "./syllables.ts";

// Reasons why a name is not a mention of the place. Each looks at a bounded stretch of words around it.

const surnames = new Set(
  "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh mai dao doan ta luu luong lam ha cao chu to trieu quach la vuong tong nghiem phung ton tang kieu khuat nong truong mac than tu giap vi luc hua".split(
    " ",
  ),
);
/** A person's name has at most this many words before the last two. */
const LONGEST_NAME = 4;

const title =
  /(?:^|[^\p{L}])(?:generals?|colonel|major|captain|lieutenant|sergeant|comrade|mr|mrs|ms|dr|prof(?:essor)?|martyr|đồng chí|ông|bà|anh|chị|cô|chú|bác|cụ|liệt sĩ|liệt sỹ|nhà báo|thượng tá|trung tá|thiếu tá|đại tá|đại úy|thượng úy|trung úy|thiếu úy|thiếu tướng|trung tướng|thượng tướng|đại tướng|phóng viên|dong chi|dai ta|thieu tuong)\.? $/iu;
const credit = /(?:photos?|ảnh|bài(?: và ảnh)?|tin, ảnh|translated by|dịch|photo by|written by)\s?:? ?$/iu;

/** "Nguyễn Thái Bình", "PHAM HAI DUONG", "General Thai Binh": capitals from a surname up to the name. */
export function isPerson(
  { first, letters }: NameMatch,
  { left, rank }: Context,
  words: readonly Syllable[],
  plain: string,
): boolean {
  if (rank !== null && letters !== "all") return false;
  if (title.test(left) || credit.test(left)) return true;
  let at = first;
  while (at > 0 && first - at < LONGEST_NAME) {
    const [previous, following] = [words[at - 1] as Syllable, words[at] as Syllable];
    const joined = /^ {1,2}$/u.test(plain.slice(previous.end, following.start));
    if (!joined || !isCapital(previous.plain) || !isVietnamese(previous.folded)) break;
    if (letters === "all" && !isAllCapitals(previous.plain)) break;
    at -= 1;
  }
  const head = words[at];
  return at < first && head !== undefined && surnames.has(head.folded);
}

/** "Thái Bình Nguyên": another capital in a row makes a longer name, unless it begins a person's. */
export function isLongerName(match: NameMatch, { next }: Context, words: readonly Syllable[]): boolean {
  if (!next || !isCapital(next.plain) || !isVietnamese(next.folded)) return false;
  if (match.letters === "all") return false;
  const beyond = words[match.last + 2];
  return !(surnames.has(next.folded) && beyond && isCapital(beyond.plain) && isVietnamese(beyond.folded));
}

const englishOrganisation =
  /^ (?:[\p{Lu}&][\p{L}'-]{0,15} ){0,3}(?:(?:and|of) [\p{Lu}][\p{L}]{1,15} ){0,1}(?:Newspapers?|Times|Daily|News|Online|Post|Weekly|Magazine|Journal|FC|F\.C|Club|Universit(?:y|ies)|College|Academy|School|Institute|Hotel|Street|Road|Avenue|Boulevard|frigate|Frigate|Ship|ship|vessel|corvette|submarine|warship|Stadium|TV|Television|Radio|Beer|Brewery|Bank|Company|Corporation|JSC|Ltd|Group|Securities|River|Theatre|Opera|Museum|newspaper|daily|university|street|football|Football|Accords?|Agreements?|Conference|[Cc]ampaign|[Vv]ictory|[Bb]attle|[Oo]ffensive|Sea|noodles?|beer|style|-style|imperial)(?![\p{L}])/u;
const englishBefore =
  /(?:University of|frigate|Frigate|ship|Ship|submarine|Submarine|vessel|corvette|[Bb]attle of|HQ-?\d{0,4}|FC|Radio|Voice of|Bank of|[Bb]attle at)\s?['"]? ?$/u;
const vietnameseDirectly =
  /(?:^|[^\p{L}])(?:bún|bún bò|phở|cơm|bánh \p{L}{2,5}|chả|nem|mì|bia|giữ gìn|gìn giữ|vì|nobel|sông|phố|đường|đại lộ|ngõ|cầu|chợ|hầm|tàu|tàu hộ vệ|tàu ngầm|tàu chiến|chiến hạm|trận|chiến dịch|chiến thắng|hiệp định|duong|pho|tau|chien dich|công viên|quảng trường|sân vận động|nhà hát|rạp) ["']?$/iu;
const vietnameseInstitution =
  /(?:^|[^\p{L}])(?:báo|Bao|tạp chí|đài|truyền hình|phát thanh|trường|đại học|cao đẳng|thpt|thcs|học viện|sư phạm|câu lạc bộ|clb|đội bóng|bóng đá|khách sạn|ngân hàng|công ty|xi măng|Truong|Dai hoc|Cong ty|Khach san)(?: (?!cáo|hợp|tin|của|tại|ở|với|tỉnh|thành|đến|từ)[\p{L}-]{1,9}){0,4} ["']?$/iu;

/** Newspapers, schools, clubs, ships, streets, battles and dishes that bear a place's name. */
export function isOrganisation(match: NameMatch, { left, right, rank }: Context): boolean {
  if (rank === "commune") return false;
  const line = left.slice(left.lastIndexOf("\n") + 1);
  if (englishBefore.test(line) || (rank !== "province" && englishOrganisation.test(right))) return true;
  if (match.letters === "all" && rank === null && /^[\p{Lu}\s]*$/u.test(line)) return false;
  if (rank !== null) return false;
  // "tuyến đường Hà Nội - Lạng Sơn" runs between the two.
  if (/(?:đường|phố|duong|pho) $/iu.test(line) && /^ ?- ?\p{Lu}/u.test(right)) return false;
  return vietnameseDirectly.test(line) || vietnameseInstitution.test(line);
}

const country =
  "(?:trung quốc|trung quoc|china|lào|laos|campuchia|cambodia|thái lan|thailand|hàn quốc|south korea|nhật bản|japan|đài loan|taiwan)";
const inCountry = new RegExp(`^ ?(?:\\(${country}|,? (?:of|in|của|thuộc|cua) ${country})`, "iu");
const afterComma = /^, ?(?:trung quốc|trung quoc|china)(?=[.;:)]|$| (?!and|và|laos|lào))/iu;
const ofCountry = new RegExp(`(?:${country}'s|chinese)(?: [a-z]{1,12}){0,3} ?$`, "iu");

/** "tỉnh Hà Nam (Trung Quốc)" is Henan. */
export const isForeign = (_match: NameMatch, { left, right }: Context): boolean =>
  inCountry.test(right) || afterComma.test(right) || ofCountry.test(left);
