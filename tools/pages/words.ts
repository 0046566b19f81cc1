import { createTranslator } from "use-intl/core";
import { createT, type T } from "../../src/i18n/createT.ts";
import { en, type PageMessages } from "./messages/en.ts";
import { vi } from "./messages/vi.ts";

/** The words of one language: those of the atlas (`t`) and those that only pages have (`p`). */
export interface Words {
  lang: "en" | "vi";
  t: T;
  p: ReturnType<typeof createP>;
}

const createP = (lang: "en" | "vi") =>
  createTranslator<PageMessages>({
    locale: lang,
    messages: { en, vi }[lang],
    timeZone: "Asia/Ho_Chi_Minh",
    onError: (error) => {
      throw error;
    },
  });

export const wordsOf = (lang: "en" | "vi"): Words => ({ lang, t: createT(lang), p: createP(lang) });
