const STEPS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** "3.2 MB": a size as a reader's own system would say it. */
export function formatBytes(bytes: number, lang: "en" | "vi"): string {
  const power = Math.min(STEPS.length - 1, bytes > 0 ? Math.floor(Math.log10(bytes) / 3) : 0);
  const value = bytes / 1000 ** power;
  return new Intl.NumberFormat(lang, {
    style: "unit",
    unit: STEPS[power] ?? "byte",
    unitDisplay: "short",
    maximumFractionDigits: value < 10 && power > 0 ? 1 : 0,
  }).format(value);
}
