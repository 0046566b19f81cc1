type Language = "en" | "vi";

/** A format of each language, made when it is first asked for: making one takes longer than a hundred uses. */
function onceFor<F>(make: (lang: Language) => F): (lang: Language) => F {
  const made = new Map<Language, F>();
  return (lang) => {
    const known = made.get(lang) ?? make(lang);
    made.set(lang, known);
    return known;
  };
}

/** "1,234" and "1.234". */
export const numberFormat = onceFor((lang) => new Intl.NumberFormat(lang));

/** Shares from 0 to 1 as whole percents. */
export const percentFormat = onceFor(
  (lang) => new Intl.NumberFormat(lang, { style: "percent", maximumFractionDigits: 0 }),
);

/** "April 2024" and "tháng 4 năm 2024", of a day taken as UTC. */
export const monthFormat = onceFor(
  (lang) =>
    new Intl.DateTimeFormat(lang === "en" ? "en-GB" : "vi-VN", {
      year: "numeric",
      month: "long",
      timeZone: "UTC",
    }),
);

/** "Apr 2024" and "4/2024", of a day taken as UTC: short enough for a button. */
export const shortMonthFormat = onceFor(
  (lang) =>
    new Intl.DateTimeFormat(lang, {
      year: "numeric",
      month: lang === "en" ? "short" : "numeric",
      timeZone: "UTC",
    }),
);
