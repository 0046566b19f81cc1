import type { ReactNode } from "react";
import { IntlProvider, useLocale, useTranslations } from "use-intl/react";
import { messagesOf } from "./messagesOf.ts";

export type Language = "en" | "vi";

/** Gives every component below it the words of one language. */
export function I18nProvider({ lang, children }: { lang: Language; children: ReactNode }) {
  return (
    <IntlProvider locale={lang} messages={messagesOf(lang)} timeZone="Asia/Ho_Chi_Minh">
      {children}
    </IntlProvider>
  );
}

/** The words of the page: `t("details.close")`. */
export const useT = () => useTranslations();

/** The language of the page. */
export const useLang = (): Language => useLocale();
