type Language = "en" | "vi";

const QUARTER_FIRST = 33;
const HALF_FIRST = 40;

/**
 * An EDTF date as words: "15 April 2024", "second quarter of 2024", "2023–2030", "until 2030". What is no such
 * date is given back as it is.
 */
export function formatEdtf(edtf: string, lang: Language): string {
  const interval = edtf.split("/");
  if (interval.length === 2) {
    const [from, to] = interval as [string, string];
    if (isOpen(from)) return `${lang === "en" ? "until" : "đến"} ${formatEdtf(to, lang)}`;
    if (isOpen(to)) return `${lang === "en" ? "from" : "từ"} ${formatEdtf(from, lang)}`;
    return `${formatEdtf(from, lang)}–${formatEdtf(to, lang)}`;
  }
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/.exec(edtf);
  if (!match) return edtf;
  const [, year = "", month, day, qualifier] = match;
  const words = part(Number(year), month ? Number(month) : null, day ? Number(day) : null, lang);
  return qualifier ? `${lang === "en" ? "about" : "khoảng"} ${words}` : words;
}

const isOpen = (end: string) => end === ".." || end === "";

function part(year: number, month: number | null, day: number | null, lang: Language): string {
  if (month === null) return String(year);
  if (month > 12) return season(year, month, lang);
  const date = new Date(Date.UTC(year, month - 1, day ?? 1));
  const options: Intl.DateTimeFormatOptions = { year: "numeric", month: "long", timeZone: "UTC" };
  if (day !== null) options.day = "numeric";
  return new Intl.DateTimeFormat(lang === "en" ? "en-GB" : "vi-VN", options).format(date);
}

const seasons = {
  en: ["spring", "summer", "autumn", "winter"],
  vi: ["mùa xuân", "mùa hè", "mùa thu", "mùa đông"],
} as const;
const ordinals = ["first", "second", "third", "fourth"] as const;

function season(year: number, code: number, lang: Language): string {
  if (code >= HALF_FIRST && code <= 41) {
    const half = code - HALF_FIRST;
    return lang === "en"
      ? `${ordinals[half]} half of ${year}`
      : `nửa ${half === 0 ? "đầu" : "cuối"} năm ${year}`;
  }
  if (code >= QUARTER_FIRST && code <= 36) {
    const quarter = code - QUARTER_FIRST;
    return lang === "en"
      ? `${ordinals[quarter]} quarter of ${year}`
      : `quý ${["I", "II", "III", "IV"][quarter]} năm ${year}`;
  }
  const name = seasons[lang][code - 21];
  if (!name) return String(year);
  return lang === "en" ? `${name} of ${year}` : `${name} ${year}`;
}
