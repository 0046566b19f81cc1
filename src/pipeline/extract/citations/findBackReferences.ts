import type { CitationFinding } from "../findings.ts";
import { documentHeads, type Head } from "./lexicon/documentHeads.ts";
import type { Read } from "./phraseBook.ts";
import { readHead } from "./read/readHead.ts";
import { isCapital, isSign, type Token, tokenAt } from "./tokenize.ts";

/** After a Vietnamese kind: "này", "trên", "nêu trên", "nói trên", "đó". */
function afterVietnamese(tokens: readonly Token[], at: number): number | null {
  const { fold } = tokenAt(tokens, at);
  if (fold === "nay" || fold === "tren") return at + 1;
  return (fold === "neu" || fold === "noi") && tokenAt(tokens, at + 1).fold === "tren" ? at + 2 : null;
}

const mentioned = new Set(["said", "mentioned", "aforementioned", "aforesaid"]);

/** Where a phrase that points back starts: "this", "the", "the above-mentioned" before an English kind. */
function beforeEnglish(tokens: readonly Token[], head: number): { from: number; pointing: boolean } | null {
  let from = head - 1;
  if (mentioned.has(tokenAt(tokens, from).fold)) {
    from -= 1;
    if (isSign(tokenAt(tokens, from), "-")) from -= 2;
    return tokenAt(tokens, from).fold === "the" ? { from, pointing: true } : null;
  }
  const { fold } = tokenAt(tokens, from);
  if (fold === "this") return { from, pointing: true };
  return fold === "the" ? { from, pointing: false } : null;
}

/** After "the Resolution" these say that another document follows, not one that was named. */
const namesAnother = new Set([
  "no",
  "nos",
  "number",
  "of",
  "on",
  "for",
  "from",
  "by",
  "issued",
  "dated",
  "(",
  '"',
  "-",
]);

function readReference(
  tokens: readonly Token[],
  at: number,
  head: Read<Head>,
): { from: number; to: number } | null {
  if (head.value.language === "vi") {
    const to = afterVietnamese(tokens, head.next);
    return to === null ? null : { from: at, to };
  }
  const before = beforeEnglish(tokens, at);
  if (before === null || head.value.plural) return null;
  const after = tokenAt(tokens, head.next);
  if (namesAnother.has(after.fold) || after.kind === "number" || isCapital(after)) return null;
  return before.pointing || isCapital(tokenAt(tokens, at)) ? { from: before.from, to: head.next } : null;
}

const identity = ({ resolution, type, number, subject, tenure, plenum }: CitationFinding): string =>
  resolution.kind === "resolved" ? resolution.document : [type, number, tenure, plenum, subject].join("|");

/**
 * "The Resolution", "this Decree", "Nghị quyết này": references to a document that the text has named. Found only
 * where everything of that kind that was named before is one and the same document; else the reference is anyone's
 * guess and is left out.
 */
export function findBackReferences(
  tokens: readonly Token[],
  cited: readonly CitationFinding[],
): CitationFinding[] {
  const references: CitationFinding[] = [];
  const named = new Map<string, { first: CitationFinding; count: Set<string> }>();
  let following = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!documentHeads.has(tokenAt(tokens, at).fold)) continue;
    const head = readHead(tokens, at);
    if (head === null) continue;
    for (let next = cited[following]; next !== undefined && next.start <= tokenAt(tokens, at).start; ) {
      const known = named.get(next.type) ?? { first: next, count: new Set<string>() };
      known.count.add(identity(next));
      named.set(next.type, known);
      following += 1;
      next = cited[following];
    }
    const antecedent = named.get(head.value.type);
    const reference = antecedent?.count.size === 1 ? readReference(tokens, at, head) : null;
    if (antecedent === undefined || reference === null) continue;
    const start = tokenAt(tokens, reference.from).start;
    const end = tokenAt(tokens, reference.to - 1).end;
    const neighbours = [cited[following - 1], cited[following]];
    if (neighbours.some((other) => other !== undefined && other.start < end && start < other.end)) continue;
    references.push({
      start,
      end,
      type: head.value.type,
      number: null,
      date: null,
      issuer: null,
      tenure: null,
      plenum: null,
      subject: null,
      form: "short-form",
      resolution: antecedent.first.resolution,
    });
  }
  return references;
}
