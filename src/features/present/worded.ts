import type { Language } from "#i18n/I18n.tsx";
import { type Words, wordsIn } from "#state/talk.ts";

/** Words to show, and the language they are in where that is not the page's: for the `lang` of their element. */
export interface Worded {
  text: string;
  lang: Language | undefined;
}

/** Words in the page's language, or in the other one where a presenter wrote them in that alone. */
export function worded(words: Words, lang: Language): Worded {
  const other = lang === "en" ? "vi" : "en";
  return {
    text: wordsIn(words, lang),
    lang: words[lang] === null && words[other] !== null ? other : undefined,
  };
}
