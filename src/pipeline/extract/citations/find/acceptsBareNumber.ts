import type { Head } from "../lexicon/documentHeads.ts";
import { isFullNumber, type NumberParts } from "../read/readNumber.ts";
import { isCapital, startsSentence, type Token, tokenAt } from "../tokenize.ts";

/** Words that may follow a document's number; any other small word is taken for what the number counts. */
const goOn = new Set(
  (
    "on of dated issued by and or to for in with from has have had was were is are which that since after before as at " +
    "under the will would also not must should regarding concerning into until through within among more can may shall " +
    "s says said states stated requires required identifies sets set aims provides stipulates came comes affirmed marks " +
    "ve cua ngay khoa va da duoc la tai cho trong do theo thi voi nay tren de nham co con khi den hoac cung sau truoc " +
    "vao gan dang se phai neu xac quy yeu chi tren duoi bang len hay ma boi"
  ).split(" "),
);

/** What a number counts in Vietnamese; "năm" would else read as "năm 2018". */
const counted = new Set(
  (
    "thang nam ngay tuan quy gio lan noi muc dieu khoan cap buoc giai phuong loai nhiem chi nguoi xa huyen tinh phuong " +
    "dong nhom van hang cong trieu ty nghin tram truong don tap ca phan diem cuoc vu tau ho chuyen de lop khoa hoc"
  ).split(" "),
);

const places = new Set(["tinh", "huyen", "xa", "phuong"]);

function followsWell(tokens: readonly Token[], at: number): boolean {
  const next = tokenAt(tokens, at);
  return next.kind !== "word" || isCapital(next) || goOn.has(next.fold);
}

/** "nghị quyết 6 tháng", "kết luận 3 nội dung": the number counts, unless a year or a tenure follows. */
function countsSomething(tokens: readonly Token[], at: number): boolean {
  const { fold } = tokenAt(tokens, at);
  // "Ban Chỉ đạo Đề án 1371 tỉnh": no one counts provinces in hundreds.
  if (!counted.has(fold) || (places.has(fold) && tokenAt(tokens, at - 1).fold.length > 2)) return false;
  const after = tokenAt(tokens, at + 1);
  if (fold === "nam" || fold === "ngay" || fold === "thang") return after.kind !== "number";
  if (fold === "khoa") return after.kind === "word" && !/^[ivx]+$/.test(after.fold);
  return true;
}

const isYear = /^(?:19|20)\d{2}$/;

/** Weak words that a sign for "number" makes sure of even in small letters. */
const sureWithSign = new Set([
  "law",
  "decision",
  "order",
  "announcement",
  "regulation",
  "guideline",
  "report",
  "plan",
]);

/** Capitalised, these are nouns even at the start of a sentence: "Project 1371 runs", not "Order 50 uniforms". */
const alwaysNoun = new Set(["project", "programme"]);

/**
 * Whether a word for a kind and a number make a citation. A full number always does; a bare one ("Decree 164",
 * "Plan 5") only where nothing shows that the number counts or dates something else.
 */
export function acceptsBareNumber(
  head: Head,
  number: NumberParts,
  at: { tokens: readonly Token[]; head: number; afterNumber: number; signed: boolean; attached: boolean },
): boolean {
  if (isFullNumber(number)) return true;
  const { tokens, afterNumber } = at;
  const capital = isCapital(tokenAt(tokens, at.head));
  if (number.year === null && isYear.test(number.ascii)) return false;
  if (at.signed) return head.strong || capital || sureWithSign.has(head.type) || head.language === "vi";
  if (number.year !== null) return head.strong || capital;
  if (head.language === "vi" && countsSomething(tokens, afterNumber)) return false;
  const calm = at.attached || followsWell(tokens, afterNumber);
  if (head.strong) return capital || calm;
  if (!capital || number.ascii.length < 2) return false;
  return calm || alwaysNoun.has(head.type) || (head.language === "en" && !startsSentence(tokens, at.head));
}
