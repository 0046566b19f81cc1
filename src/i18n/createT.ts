import { createTranslator } from "use-intl/core";
import type { Messages } from "./messages/en.ts";
import { messagesOf } from "./messagesOf.ts";

const make = (lang: "en" | "vi") =>
  createTranslator<Messages>({
    locale: lang,
    messages: messagesOf(lang),
    timeZone: "Asia/Ho_Chi_Minh",
  });
export type T = ReturnType<typeof make>;

const made = new Map<"en" | "vi", T>();

/**
 * A translator outside React, for the map model and for tests. One a language: it keeps each message once it has
 * read its form, which takes longer than saying it.
 */
export function createT(lang: "en" | "vi"): T {
  const known = made.get(lang) ?? make(lang);
  made.set(lang, known);
  return known;
}
