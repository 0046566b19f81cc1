import { footOf, isByline, isClutter } from "./furniture.ts";
import { splitSentences } from "./splitSentences.ts";

/** What a line of a stored page is; `furniture` is whatever the site put around the article. */
export type LineKind = "body" | "heading" | "caption" | "furniture";

/** A non-empty line without the blanks and stray pipes at its edges. */
export interface Line {
  index: number;
  start: number;
  end: number;
  text: string;
  /** Set off by pipes, as some sites do with the table cell that holds a photo's caption. */
  piped: boolean;
}

/** The lines of a text that are not blank, counted from 0; a line that holds only a pipe counts. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const { 0: raw, index: at } of text.matchAll(/[^\r\n]+/g)) {
    if (raw.trim() === "") continue;
    const line = raw.replace(/[\s|]+$/u, "");
    const lead = /^[\s|]*/u.exec(line)?.[0].length ?? 0;
    lines.push({
      index: lines.length,
      start: at + lead,
      end: at + Math.max(line.length, lead),
      text: line.slice(lead),
      piped: raw.trim() !== line.slice(lead),
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
function isBody({ text, piped }: Line): boolean {
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
function shortLineKind(line: Line, beforeBody: boolean): LineKind {
  const { text, piped } = line;
  if (piped || photoCredit.test(text)) return "caption";
  if (numbered.test(text) || isCapitals(text) || text.endsWith("?")) return "heading";
  if (showsScene(text)) return "caption";
  return beforeBody || words(text).length <= 14 ? "heading" : "caption";
}

/** The kind of every line, in order. */
export function classifyLines(lines: readonly Line[]): LineKind[] {
  const bodyLike = lines.map((line) => isBody(line) && !isClutter(line.text));
  const foot = footOf(lines, bodyLike);
  const firstBody = bodyLike.indexOf(true);
  const lastBody = bodyLike.lastIndexOf(true, foot - 1);
  let titled = false;
  let signed = false;
  return lines.map((line, at) => {
    const beforeBody = at < firstBody;
    if (at >= foot || isClutter(line.text)) return "furniture";
    if (bodyLike[at]) return "body";
    // What follows the author's name after the last paragraph is the author's roles.
    if (at > lastBody && isByline(line.text)) signed = true;
    if (signed) return "furniture";
    if (!titled && beforeBody && !line.piped && !photoCredit.test(line.text)) {
      titled = true;
      return "heading";
    }
    return shortLineKind(line, beforeBody);
  });
}
