import type { DocumentType } from "#dataset/schema.ts";
import type { Head } from "../lexicon/documentHeads.ts";
import type { NumberParts } from "../read/readNumber.ts";
import { isCapital, type Token } from "../tokenize.ts";

/** Kinds that may rightly carry another kind's letters: a project is approved by a decision (QĐ). */
const alsoCarries: Partial<Record<DocumentType, readonly DocumentType[]>> = {
  project: ["decision", "plan"],
  programme: ["decision", "plan"],
  plan: ["decision"],
  strategy: ["decision", "resolution"],
  regulation: ["decision", "circular", "decree"],
  resolution: ["law"],
  ordinance: ["resolution", "law"],
  law: ["law"],
  announcement: ["conclusion"],
  conclusion: ["announcement"],
  guideline: ["directive"],
  instruction: ["guideline", "directive"],
  constitution: ["law", "resolution"],
};

/**
 * The kind of a numbered document. The printed word decides where the number's letters can go with it, or where it
 * is capitalised; else the letters do ("according to plan, 28-NQ/TW …").
 */
export function typeOf(head: Head | null, number: NumberParts | null, headToken: Token | null): DocumentType {
  const byNumber = number?.type ?? null;
  if (head === null) return byNumber ?? "decision";
  if (byNumber === null || byNumber === head.type) return head.type;
  if (alsoCarries[head.type]?.includes(byNumber) === true) return head.type;
  return headToken !== null && (isCapital(headToken) || head.strong) ? head.type : byNumber;
}
