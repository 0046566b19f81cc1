import { documentHeads, type Head } from "../lexicon/documentHeads.ts";
import { type Read, readPhrase } from "../phraseBook.ts";
import { isSign, type Token, tokenAt } from "../tokenize.ts";

/** Words before "luật" with which it means something else: pháp luật, kỷ luật, quy luật, đại học Luật. */
const beforeLuat = new Set(["phap", "ky", "quy", "hoc", "khoa", "truong", "nganh", "khoi", "hoi", "vien"]);
/** Words after it likewise: luật sư, luật gia, luật pháp, luật hóa, luật học, luật lệ. */
const afterLuat = new Set(["su", "gia", "phap", "hoa", "hoc", "le", "choi", "tuc", "nhan", "khoa"]);

/**
 * Words of other things that contain a head: law university, order of battle, project manager, report card. A
 * word joined by a hyphen ("decision-making") is none either.
 */
const afterEnglish = new Set(
  (
    "university school firm firms faculty college newspaper magazine journal day enforcement maker makers student " +
    "students manager managers management office card cards making maker center centre department institute club " +
    "television book books review reviews corps officer officers"
  ).split(" "),
);

/** The word for a kind of document that stands at a token. */
export function readHead(tokens: readonly Token[], at: number): Read<Head> | null {
  const head = readPhrase(documentHeads, tokens, at);
  if (head === null) return null;
  const before = tokenAt(tokens, at - 1);
  const after = tokenAt(tokens, head.next);
  if (head.value.language === "vi") {
    if (tokenAt(tokens, head.next - 1).fold !== "luat") return head;
    return beforeLuat.has(before.fold) || afterLuat.has(after.fold) ? null : head;
  }
  if (isSign(after, "-") && !after.spaced && tokenAt(tokens, head.next + 1).kind === "word") {
    return null;
  }
  return afterEnglish.has(after.fold) ? null : head;
}
