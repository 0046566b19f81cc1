import { createTranslator } from "use-intl/core";
import type { Messages } from "./messages/en.ts";
import { messagesOf } from "./messagesOf.ts";

/** A translator outside React, for the map model and for tests. */
export function createT(lang: "en" | "vi") {
  return createTranslator<Messages>({
    locale: lang,
    messages: messagesOf(lang),
    timeZone: "Asia/Ho_Chi_Minh",
  });
}
export type T = ReturnType<typeof createT>;
