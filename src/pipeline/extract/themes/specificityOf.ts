/**
 * How much a word tells one theme from the others, from the codebook alone: 1 for a word in the terms of a single
 * theme, 0 for one that all themes use. This is inverse document frequency with themes as documents (Spärck Jones
 * 1972, "A statistical interpretation of term specificity"), scaled to [0, 1].
 */
export function specificityOf(
  terms: readonly { theme: string; keys: readonly string[] }[],
  themeCount: number,
): (key: string) => number {
  const themesOf = new Map<string, Set<string>>();
  for (const { theme, keys } of terms) {
    for (const key of keys) themesOf.set(key, (themesOf.get(key) ?? new Set()).add(theme));
  }
  const scale = Math.log(Math.max(themeCount, 2));
  return (key) => 1 - Math.log(themesOf.get(key)?.size ?? 1) / scale;
}
