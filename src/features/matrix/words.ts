import type { Language } from "#i18n/I18n.tsx";

/** Numbers and lists as the matrix says them. */
export interface Words {
  /** 0.236 → "24%" */
  readonly percent: (share: number) => string;
  /** 0.236 → "24", where the unit stands in the head */
  readonly bare: (share: number) => string;
  /** −0.134 → "−13", a difference in percentage points */
  readonly points: (difference: number) => string;
  readonly list: (items: readonly string[]) => string;
}

/** British spelling of dates and lists, as everywhere in the atlas. */
const LOCALES: Record<Language, string> = { en: "en-GB", vi: "vi-VN" };

const make = (lang: Language): Words => {
  const locale = LOCALES[lang];
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const bare = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const points = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: "exceptZero" });
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return {
    percent: (share) => percent.format(share),
    bare: (share) => bare.format(share * 100),
    points: (difference) => points.format(Math.round(difference * 100) + 0).replace("-", "−"),
    list: (items) => list.format(items),
  };
};

const made: Record<Language, Words> = { en: make("en"), vi: make("vi") };

export const wordsOf = (lang: Language): Words => made[lang];
