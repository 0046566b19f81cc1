import * as p from "./pieces.ts";
import type { Windows } from "./windows.ts";

// Whether four digits are a year is said by the words beside them.

const english =
  "in|of|for|by|during|since|before|after|until|till|to|toward|towards|through|throughout|from|between|early|late|mid|mid-|end|about|around|circa|approximately|year|years|fiscal|vision|outlook|season|plan|term|tenure|period|stage|phase|horizon|census|spring|summer|autumn|fall|winter|constitution|law|code|date|within|as of|ca\\.|c\\.";
const vietnamese =
  "tu|den|toi|het|truoc|sau|khoang|hoi|trong|vao|giai doan|nhiem ky|thoi ky|tam nhin|dau|cuoi|giua|mua xuan|mua he|mua ha|mua thu|mua dong|ke hoach|hien phap|bo luat|cua|cho|nien khoa|nam hoc|ke tu|mua khoi nghia";
const named = `(?:bo luat|luat|law on|code of|ordinance on|phap lenh)(?:${p.gap}[a-z-]{1,16}){1,6}`;
const cueBefore = new RegExp(
  `${p.wordStart}(?:${english}|${vietnamese}|${named})(?:${p.gap}(?:the|year|years|nam))?(?:${p.gap}|$)$`,
  "u",
);
const hyphened = /(?:^|[^a-z])(?:mid|early|late|post|pre)-$/u;
const inBrackets = /[([] ?(?:nam )?$/u;
const closing = /^ ?[)\]]/u;
const lastInBrackets = /[([][^()[\]]{1,40}[,;] ?$/u;

const cueAfter =
  /^'?s? ?(?:(?:[a-z]{1,14}[ -]){0,2}(?:term|tenure|period|plan|plans|targets?|training|exercises?|drills?|season|law|constitution|ordinance|census|academic|school year|fiscal|campaign|conference|congress|election|festival|games|edition|budget|recruitment|enlistment|conscription|tasks|onwards?|strategy)(?![a-z])|- ?(?:nay|present)|den nay|tro di|tro lai|to date|to present|onwards?)/u;
const possessive = /^'s(?!\p{L})/u;
const properNext = /^ \p{Lu}\p{L}/u;
const article = /(?:^|[.!?:;\n"(] ?|(?:^|[^a-z])the )$/u;
const lineStart = /(?:^|\n) ?$/u;
const entry = /^ ?(?::| - )/u;
const alone = /^\s*[.]?\s*$/u;

/** What is counted: four digits before one of these are a number, whatever stands before them. */
const counted =
  /^ ?(?:%|(?:km2?|m2|m|ha|hectares?|kg|tons?|tonnes?|vnd|dong|usd|euros?|million|billion|trillion|percent|per cent|people|persons?|soldiers?|officers?|cadres?|troops?|students?|pupils?|households?|families|members?|delegates?|trainees|participants|militia|militiamen|communes?|wards|villages?|districts?|met(?:re|er)s?|kilomet(?:re|er)s?|miles|feet|houses?|trees|vehicles?|units?|copies|courses?|classes|hours?|days?|weeks?|months?|years?|workers?|recruits?|youths?|citizens|enterprises|businesses|projects?|works|cases|seats|beds|guests|nguoi|can bo|chien si|trieu|ty|ti|nghin|ngan|ho|ho dan|gia dinh|luot|hoc sinh|sinh vien|dai bieu|dang vien|doan vien|quan nhan|thanh nien|ngoi|can nha|cay|con|chiec|xe|lop|buoi|suat|phan qua|cong nhan|doanh nghiep|tan|met|gio|ngay cong|bo doi)(?![\p{L}\p{N}]))/u;
/** Before 1800 a year is rare: only punctuation or a word of grammar may follow it. */
const afterOldYear =
  /^(?:$|[\s]*[.,;:)\]!?"'-]|\s(?:and|the|when|as|by|in|under|to|was|were|of|at|on|khi|va|cua|duoi|tai|o|la|do|thi)(?![a-z]))/u;
const vietNam = /(?:viet|ha|quang|dong|tay|phia|mien) $/u;
const vietnameseYear = /nam\s+$/u;

/** Whether a bare year found at these windows is one. `word` is the stretch itself, "2016" or "nam 2016". */
export function isYear(word: string, plainWord: string, around: Windows): boolean {
  const { left, right, plainLeft, plainRight } = around;
  const year = Number(word.slice(-4));
  if (!(year >= 1000 && year <= 2150)) return false;
  if (year < 1800 && !afterOldYear.test(right)) return false;
  if (counted.test(right)) return false;
  if (word.startsWith("nam")) return !(vietNam.test(left) && !/ă/iu.test(plainWord));
  if (inBrackets.test(left) && /^ ?[)\],;-]/u.test(right)) return true;
  if (lastInBrackets.test(left) && closing.test(right)) return true;
  if (cueBefore.test(left) || hyphened.test(left) || vietnameseYear.test(left)) return true;
  if (cueAfter.test(right) || possessive.test(right)) return true;
  if (article.test(plainLeft.toLowerCase()) && properNext.test(plainRight)) return true;
  return lineStart.test(left) && (entry.test(right) || alone.test(right));
}
