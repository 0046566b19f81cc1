import { type ClutterReason, clutterReason, footOf, isByline } from "./furniture.ts";
import { splitSentences } from "./splitSentences.ts";

/** What a line of a stored page is; `furniture` is whatever the site put around the article. */
export type LineKind = "body" | "heading" | "caption" | "furniture";

/** Why a line is furniture: what it shows by itself, or where it stands. */
export type FurnitureReason = ClutterReason | "signature" | "foot of the page";

export type LineVerdict =
  | { kind: Exclude<LineKind, "furniture">; reason: null }
  | { kind: "furniture"; reason: FurnitureReason };

/** A non-empty line without the blanks, stray pipes and heading signs at its edges. */
export interface Line {
  index: number;
  start: number;
  end: number;
  /** The words as rules compare them: composed (NFC), plain blanks, without soft hyphens. Offsets never count in it. */
  text: string;
  /** The words as found. */
  raw: string;
  /** Marked as a heading by "#" signs, as plain text and converted pages do. */
  headed: boolean;
  /** Set off by pipes, as some sites do with the table cell that holds a photo's caption. */
  piped: boolean;
}

/** A line as rules compare it: composed, with plain blanks, without signs that print nothing. */
export const comparable = (line: string): string =>
  line
    .normalize("NFC")
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, "")
    .replace(/[\u00a0\u2007\u202f]/gu, " ");

/** Cuts blanks and pipes at the end, counted from there: a pattern would try every blank of a long line. */
function withoutEdge(line: string): string {
  let end = line.length;
  while (end > 0 && /[\s|]/u.test(line[end - 1] ?? "")) end -= 1;
  return line.slice(0, end);
}

/** The lines of a text that are not blank, counted from 0; a line that holds only a pipe counts. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const { 0: found, index: at } of text.matchAll(/[^\r\n]+/g)) {
    if (found.trim() === "") continue;
    const line = withoutEdge(found);
    const lead = /^[\s|]*/u.exec(line)?.[0].length ?? 0;
    const sign = /^#{1,6}\s+/u.exec(line.slice(lead))?.[0].length ?? 0;
    const raw = line.slice(lead + sign);
    lines.push({
      index: lines.length,
      start: at + lead + sign,
      end: at + Math.max(line.length, lead + sign),
      text: comparable(raw),
      raw,
      headed: sign > 0,
      piped: found.trim() !== line.slice(lead),
    });
  }
  return lines;
}

const words = (line: string): string[] => line.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];

const closed = /(?:[.!?…;:])["'”’»)\]]*$/u;
const photoCredit = /(?:^|[\s(.])(?:photos?|ảnh|tư liệu|illustration|minh họa)\s*(?:by\b|:)|\bVNA photo\b/iu;

const people =
  /\b(?:leaders?|commanders?|officers?|soldiers?|troops|forces?|militia|cadres?|delegates?|officials?|secretary|chairm[ae]n|president|minister|general|party|committee|command|youths?|people|recruits?|students?|units?)\b/iu;
const doing =
  /\b(?:inspect|visit|encourag|congratulat|present|award|meet|attend|speak|chair|hold|help|assist|support|deliver|receiv|conduct|perform|practi[sc]|train|take|patrol|promot|pos|welcom|offer|launch|open|celebrat|join|giv|prepar|carr|work|plant|build|harvest|rescu|address|review)(?:s|es|ed|e|ing|ies|ied|ting)?\b|\b(?:held|took|gave|met|spoke|built)\b/iu;
// Vietnamese has no endings to go by: someone who acts stands before the verb.
const vietnameseScene =
  /(?:lãnh đạo|chỉ huy|tư lệnh|bộ đội|cán bộ|chiến sĩ|dân quân|đại biểu|đồng chí|lực lượng|thanh niên|tuổi trẻ|nhân dân|đoàn công tác|bí thư|chủ tịch)(?=[\s,]).*(?:kiểm tra|thăm|tặng|trao|động viên|chúc mừng|dự|phát biểu|huấn luyện|luyện tập|diễn tập|giúp|tham gia|tuần tra|làm việc|gặp|đón|ra quân)(?=[\s,.]|$)/iu;

/** Someone doing something: what a caption tells and a title of a section does not. */
function showsScene(line: string): boolean {
  const afterFirst = line.replace(/^\S+\s*/u, "");
  return (people.test(line) && doing.test(afterFirst)) || vietnameseScene.test(line);
}

const numbered = /^(?:[IVX]+|\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)]\s/u;
const isCapitals = (line: string): boolean => /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line);

/**
 * Paragraphs close with a mark; a line without one that runs on for long, or holds more than one sentence, lost it.
 */
function isBody({ text, piped, headed }: Line): boolean {
  if (headed) return false;
  const count = words(text).length;
  if (count <= 60 && (photoCredit.test(text) || piped)) return false;
  const isTitle = isCapitals(text) || (count <= 12 && (numbered.test(text) || text.endsWith("?")));
  if (closed.test(text)) return count >= (/[:;]$/u.test(text) ? 4 : 2) && !isTitle;
  return count > 35 || (count > 12 && !numbered.test(text) && splitSentences(text).length > 1);
}

/**
 * A short open line between two paragraphs. Photo credits and pipes make a caption, numbers and capitals a heading;
 * after that a scene makes a caption, and few words without one a heading. What is left is called a caption: a
 * caption taken for a heading would give the article a section that it does not have.
 */
function shortLineKind(line: Line, beforeBody: boolean): "heading" | "caption" {
  const { text, piped, headed } = line;
  if (headed) return "heading";
  if (piped || photoCredit.test(text)) return "caption";
  if (numbered.test(text) || isCapitals(text) || text.endsWith("?")) return "heading";
  if (showsScene(text)) return "caption";
  return beforeBody || words(text).length <= 14 ? "heading" : "caption";
}

const of = (kind: Exclude<LineKind, "furniture">): LineVerdict => ({ kind, reason: null });
const furniture = (reason: FurnitureReason): LineVerdict => ({ kind: "furniture", reason });

/** The kind of every line, in order, and for furniture the reason. */
export function judgeLines(lines: readonly Line[]): LineVerdict[] {
  const clutter = lines.map(({ text }) => clutterReason(text));
  const bodyLike = lines.map((line, at) => isBody(line) && clutter[at] === null);
  const foot = footOf(lines, bodyLike);
  const firstBody = bodyLike.indexOf(true);
  const lastBody = bodyLike.lastIndexOf(true, foot - 1);
  let titled = false;
  let signed = false;
  return lines.map((line, at) => {
    const beforeBody = at < firstBody;
    const reason = clutter[at] ?? null;
    if (reason !== null) return furniture(reason);
    if (at >= foot) return furniture("foot of the page");
    if (bodyLike[at]) return of("body");
    // What follows the author's name after the last paragraph is the author's roles.
    if (at > lastBody && !line.headed && isByline(line.text)) signed = true;
    if (signed) return furniture("signature");
    if (!titled && beforeBody && !line.piped && !photoCredit.test(line.text)) {
      titled = true;
      return of("heading");
    }
    return of(shortLineKind(line, beforeBody));
  });
}
