// After these a full stop does not end a sentence, whatever follows.
const abbreviations = new Set(
  (
    "no nos mr mrs ms dr prof gen lt col maj capt sgt brig adm st vs cf art sec vol fig pp p ch par approx dept govt " +
    "e.g i.e a.m p.m u.s u.k " +
    "ts ths pgs gs bs ks tp tx tr q t.ư tw đ/c"
  ).split(" "),
);

// What follows the mark is looked at afterwards: a pattern that looks ahead starts anew at every dot of a long row.
const terminator = /[.!?…]+["'”’»)\]]*/gu;
/** Longer than any abbreviation, and than what a sentence opens with. */
const REACH = 80;
const blank = /\s*/uy;
const opener = /^[\s"'“‘«([]*/u;
const lastWord = /([\p{L}\p{M}\p{N}/.]+)$/u;

/** Whether the mark at `at` closes a sentence, judged by the word before it and the letter after it. */
function closesSentence(line: string, at: number, mark: string): boolean {
  const before = line.slice(Math.max(0, at - REACH), at);
  const after = line.slice(at + mark.length, at + mark.length + REACH);
  if (after !== "" && !/^\s/u.test(after)) return false;
  const next = after.replace(opener, "")[0];
  if (next === undefined) return true;
  // "such as gates A, B,... the region": an ellipsis after a comma stands for more of the same, not for an end.
  if (/^(?:\.{2,}|…)/u.test(mark)) return !/,\s*$/u.test(before) && !/\p{Ll}/u.test(next);
  if (/\p{Ll}/u.test(next)) return false;
  if (!mark.startsWith(".") || mark.length > 1) return true;
  const word = lastWord.exec(before)?.[1] ?? "";
  if (abbreviations.has(word.normalize("NFC").toLowerCase())) return false;
  // An initial ("Nguyen V. Hung") or the number of a list item ("1. …", "a. …").
  if (/^\p{Lu}$/u.test(word)) return false;
  return !(at < REACH && word === before.trim() && /^(?:\p{N}{1,2}|\p{L})$/u.test(word));
}

/**
 * Sentences of a paragraph as offsets into it. A sentence ends at a full stop, question or exclamation mark or an
 * ellipsis with what closes a quotation, where a new one starts after it; never at a semicolon or a colon.
 */
export function splitSentences(line: string): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let start = line.length - line.trimStart().length;
  for (const { 0: mark, index } of line.matchAll(terminator)) {
    if (!closesSentence(line, index, mark)) continue;
    const end = index + mark.length;
    sentences.push({ start, end });
    blank.lastIndex = end;
    start = end + (blank.exec(line)?.[0].length ?? 0);
  }
  const end = line.trimEnd().length;
  if (start < end) sentences.push({ start, end });
  return sentences;
}
