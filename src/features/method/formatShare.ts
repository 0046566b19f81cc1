import type { Language } from "#i18n/I18n.tsx";

const formats: Record<Language, Intl.NumberFormat> = {
  en: new Intl.NumberFormat("en-GB", { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  vi: new Intl.NumberFormat("vi-VN", { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
};

/** A share or an alpha with two decimals; a dash where there is none. */
export const formatShare = (value: number | null, lang: Language): string =>
  value === null ? "–" : formats[lang].format(value);
