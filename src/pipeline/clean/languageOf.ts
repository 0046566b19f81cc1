import type { Language } from "../extract/findings.ts";

const vietnameseOnly = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/giu;
const letters = /\p{L}/gu;
/** English prose about Viet Nam has names with marks now and then; Vietnamese prose has them in every word. */
const SHARE = 0.06;
/** Enough to tell; a long text is not read to its end. */
const SAMPLE = 20_000;

/** English or Vietnamese, by the letters that only Vietnamese has. */
export function languageOf(text: string): Language {
  const sample = text.slice(0, SAMPLE).normalize("NFC");
  const marked = sample.match(vietnameseOnly)?.length ?? 0;
  return marked > (sample.match(letters)?.length ?? 0) * SHARE ? "vi" : "en";
}
