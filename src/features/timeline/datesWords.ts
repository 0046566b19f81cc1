import type { T } from "#i18n/createT.ts";
import { formatEdtf } from "#i18n/formatEdtf.ts";
import type { DateFilter } from "#selectors/filterArticles.ts";
import { closedEdtf } from "#selectors/timeGrain.ts";
import type { Limits } from "./brushSteps.ts";
import type { TimeWindow } from "./timeWindow.ts";

type Language = "en" | "vi";

/** The dates asked for in words: "from 2019 to 2024", "in 2019"; "All dates" where there are none. */
export function datesWords(t: T, lang: Language, { from, to }: DateFilter | Limits): string {
  if (from !== null && from === to) return t("timeline.filter.one", { date: formatEdtf(from, lang) });
  if (from !== null && to !== null) {
    return t("timeline.filter.both", { from: formatEdtf(from, lang), to: formatEdtf(to, lang) });
  }
  if (from !== null) return t("timeline.filter.fromValue", { date: formatEdtf(from, lang) });
  return to === null
    ? t("timeline.filter.all")
    : t("timeline.filter.toValue", { date: formatEdtf(to, lang) });
}

const days = { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" } as const;
const months = { month: "short", year: "numeric", timeZone: "UTC" } as const;
const numericDays = { ...days, month: "numeric" } as const;
const numericMonths = { ...months, month: "numeric" } as const;
const formats = {
  en: { days: new Intl.DateTimeFormat("en-GB", days), months: new Intl.DateTimeFormat("en-GB", months) },
  vi: {
    days: new Intl.DateTimeFormat("vi-VN", numericDays),
    months: new Intl.DateTimeFormat("vi-VN", numericMonths),
  },
};

/** The stretch that the chart shows, short enough for a heading: "1997–2050", "Mar–Jun 2024". */
export function windowWords(lang: Language, { start, end }: TimeWindow): string {
  const [from = "", to = ""] = closedEdtf(start, end).split("/");
  if (from.length === 4) return from === to ? from : `${from}–${to}`;
  const format = formats[lang][from.length === 7 ? "months" : "days"];
  return format.formatRange(start, end - 1).replace(/\s*[–-]\s*/u, "–");
}

/** The same within a sentence: "from 1997 to 2050", "in March 2024". */
export function windowPhrase(t: T, lang: Language, { start, end }: TimeWindow): string {
  const [from = "", to = ""] = closedEdtf(start, end).split("/");
  return datesWords(t, lang, { from, to });
}
