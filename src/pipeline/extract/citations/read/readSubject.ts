import type { Read } from "../phraseBook.ts";
import { endsSentence, isSign, type Token, tokenAt } from "../tokenize.ts";

const leads = new Set(
  "on regarding concerning about detailing stipulating approving amending guiding entitled titled named for ve v quy huong phe sua ban".split(
    " ",
  ),
);

/** Subjects are read no further: what tells documents apart comes first. */
const LONGEST = 24;

/** The words after a citation that say what its document is about: "on …", "về …", or a title in quotation marks. */
export function readSubject(tokens: readonly Token[], at: number): Read<{ from: number; to: number }> | null {
  let from = isSign(tokenAt(tokens, at), ",") ? at + 1 : at;
  if (isSign(tokenAt(tokens, from), ")")) from += 1;
  const first = tokenAt(tokens, from);
  if (!leads.has(first.fold) && !isSign(first, '"')) return null;
  if (leads.has(first.fold)) from += 1;
  let to = from;
  while (to < from + LONGEST && !endsSentence(tokens, to)) {
    const token = tokenAt(tokens, to);
    if (isSign(token, ";") || isSign(token, ")")) break;
    to += 1;
    if (isSign(token, '"') && to > from + 1) break;
  }
  return to > from ? { value: { from, to }, next: to } : null;
}
