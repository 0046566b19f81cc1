import { monthFormat } from "./formats.ts";

type Language = "en" | "vi";

const QUARTER_FIRST = 33;
const HALF_FIRST = 40;

/**
 * An EDTF date as words: "15 April 2024", "second quarter of 2024", "2023–2030", "until 2030". What is no such
 * date is given back as it is.
 */
export function formatEdtf(edtf: string, lang: Language): string {
  const sides = edtf.split("/");
  if (sides.length === 1) return date(edtf, lang) ?? edtf;
  const [from, to] = sides.map((side) => (isOpen(side) ? null : date(side, lang)));
  if (sides.length > 2 || from === undefined || to === undefined) return edtf;
  if (from === null) return to === null ? edtf : `${lang === "en" ? "until" : "đến"} ${to}`;
  return to === null ? `${lang === "en" ? "from" : "từ"} ${from}` : `${from}–${to}`;
}

const isOpen = (end: string) => end === ".." || end === "";

/** One date as words; undefined where it is none. */
function date(edtf: string, lang: Language): string | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/.exec(edtf);
  if (!match) return undefined;
  const [, year = "", month, day, qualifier] = match;
  const words = part(Number(year), month ? Number(month) : null, day ? Number(day) : null, lang);
  return words && qualifier ? `${doubts[lang][qualifier]} ${words}` : words;
}

const doubts: Record<Language, Record<string, string>> = {
  en: { "~": "about", "?": "perhaps", "%": "perhaps about" },
  vi: { "~": "khoảng", "?": "có lẽ", "%": "có lẽ khoảng" },
};

function part(year: number, month: number | null, day: number | null, lang: Language): string | undefined {
  if (month === null) return String(year);
  if (month > 12) return day === null ? season(year, month, lang) : undefined;
  const first = new Date(Date.UTC(year, month - 1, day ?? 1));
  // A day that no calendar has comes out as another one.
  if (first.getUTCMonth() !== month - 1) return undefined;
  const words = monthFormat(lang).format(first);
  return day === null ? words : `${day} ${words}`;
}

const seasons = {
  en: ["spring", "summer", "autumn", "winter"],
  vi: ["mùa xuân", "mùa hè", "mùa thu", "mùa đông"],
} as const;
const ordinals = ["first", "second", "third", "fourth"] as const;

function season(year: number, code: number, lang: Language): string | undefined {
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
  if (!name) return undefined;
  return lang === "en" ? `${name} of ${year}` : `${name} ${year}`;
}
