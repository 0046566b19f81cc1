import * as p from "./pieces.ts";

const documentWord =
  "(?:laws?|luat|ordinance|phap lenh|resolutions?|nghi quyet|decrees?|nghi dinh|decisions?|quyet dinh|directives?|chi thi|circulars?|thong tu|conclusions?|ket luan|plans?|ke hoach|instructions?|guidance|huong dan|announcements?|thong bao|reports?|bao cao|orders?|cong dien|cong van|dispatch|documents?|van ban)";
/** "số 5", and not "dân số 5 triệu". */
const numero = "(?:nos?\\.?|(?<!(?:dan|tong|quan|mot|ho) )so|numbers?|#)";

/** Numbers that name something: documents, telephones, roads. */
export const numbersOfNames: readonly RegExp[] = [
  // 164/2018/NĐ-CP, 03 /2019/ NĐ - CP, 22/2018/QH14, 28-NQ/TW
  p.pattern(
    `(?<!\\p{N})\\d{1,5} ?[a-z]? ?/ ?(?:\\d{4} ?/ ?)?[a-z]{1,8}\\d{0,2}(?: ?[-/] ?[a-z]{1,8}\\d{0,2}){0,4}${p.wordEnd}`,
  ),
  p.pattern(`(?<!\\p{N})\\d{1,5} ?- ?[a-z]{2,5}/[a-z]{2,8}${p.wordEnd}`),
  // No. 03/2019; Decree 13/2023; số 1234-2019; "no." alone keeps a year from being one
  p.pattern(
    `${p.wordStart}(?:${documentWord}${p.gap})?${numero}${p.maybeGap}:?${p.maybeGap}\\d{1,6}(?:[/-]\\d{2,4}){0,2}${p.wordEnd}`,
  ),
  p.pattern(`${p.wordStart}${documentWord}${p.gap}\\d{1,5}/\\d{4}${p.wordEnd}`),
  // telephone numbers
  p.pattern(`(?<![\\p{L}\\p{N}])(?:\\+ ?\\d{2}|\\(?0\\d{1,4}\\)?)(?:[ .-]\\d{2,4}){2,4}${p.wordEnd}`),
  p.pattern(
    `${p.wordStart}(?:tel|phone|hotline|fax|dien thoai|dt|sdt)\\.?:?${p.maybeGap}[\\d+(][\\d ().+-]{3,20}`,
  ),
  // roads, channels, sizes of paper: a number behind the noun that it numbers
  p.pattern(
    `${p.wordStart}(?:highways?|routes?|roads?|quoc lo|tinh lo|duong so|rooms?|phong so|pages?|trang|pp?\\.|brigades?|regiments?|divisions?|lu doan|trung doan|su doan|articles?|dieu|channels?|kenh|flights?|chuyen bay|models?)${p.gap}\\p{N}{1,5}${p.wordEnd}`,
  ),
];

/** Quantities that a date could be read into. */
const quantities: readonly RegExp[] = [
  p.pattern(`\\p{N}{1,4}(?:[.,]\\p{N}{1,8})? ?°`),
  p.pattern(`[$€£¥] ?\\p{N}[\\p{N}.,]{0,15}`),
  p.pattern(`${p.wordStart}(?:usd|vnd|eur) ?\\p{N}[\\p{N}.,]{0,15}`),
];

/** What has the look of a date or of a year and is none; it competes with the dates, and the longer one stays. */
export const noDates: readonly RegExp[] = [...numbersOfNames, ...quantities];
