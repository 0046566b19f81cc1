import type { Bilingual } from "#dataset/schema.ts";
import type { Language } from "../extract/findings.ts";

/** Words of the text where our own are missing: quoted in both languages, and said to be a quotation in the other. */
export const quoted = (phrase: string, lang: Language): Bilingual => ({
  en: lang === "en" ? `“${phrase}”` : `“${phrase}” (as the Vietnamese text has it)`,
  vi: lang === "vi" ? `“${phrase}”` : `“${phrase}” (theo nguyên văn tiếng Anh)`,
});
