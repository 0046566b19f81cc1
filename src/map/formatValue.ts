import { numberFormat, percentFormat } from "#i18n/formats.ts";

/** A value as printed on the map: "2", "14%", "0%", and "<1%" for a share that would round to nothing. */
export function formatValue(value: number, kind: "count" | "share", lang: "en" | "vi"): string {
  if (kind === "count") return numberFormat(lang).format(value);
  if (value > 0 && value < 0.005) return "<1%";
  return percentFormat(lang).format(value);
}

/** A closed interval of a legend: "3", "5–7", "3–4%". */
export function formatInterval(min: number, max: number, kind: "count" | "share", lang: "en" | "vi"): string {
  if (min === max) return formatValue(min, kind, lang);
  const from =
    kind === "share" ? formatValue(min, kind, lang).replace(/\s?%/, "") : formatValue(min, kind, lang);
  return `${from}–${formatValue(max, kind, lang)}`;
}
