import type { Article } from "#dataset/schema.ts";
import { edtfSpan, type Span } from "./edtfSpan.ts";

/**
 * The time in which an article appeared: its date, else what is known around it (`notBefore`/`notAfter`, both
 * inclusive, a missing side infinite). Null where nothing is known.
 */
export function publishedSpan({ published }: Pick<Article, "published">): Span | null {
  const { edtf, notBefore, notAfter } = published;
  if (edtf !== null) return edtfSpan(edtf);
  if (notBefore === null && notAfter === null) return null;
  return edtfSpan(`${notBefore ?? ".."}/${notAfter ?? ".."}`);
}
