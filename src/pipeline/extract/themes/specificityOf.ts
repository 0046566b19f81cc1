/**
 * How much a word tells one theme from the others, from the codebook alone: 1 for a word in the terms of a single
 * theme, 0 for one that is spread evenly over all of them. This is the entropy weight of Dumais (1991), "Improving the
 * retrieval of information from external sources", with themes as documents and terms as occurrences.
 */
export function specificityOf(
  terms: readonly { theme: string; keys: readonly string[] }[],
  themeCount: number,
): (key: string) => number {
  const uses = new Map<string, Map<string, number>>();
  for (const { theme, keys } of terms) {
    for (const key of new Set(keys)) {
      const byTheme = uses.get(key) ?? new Map<string, number>();
      uses.set(key, byTheme.set(theme, (byTheme.get(theme) ?? 0) + 1));
    }
  }
  const scale = Math.log(Math.max(themeCount, 2));
  return (key) => {
    const counts = [...(uses.get(key)?.values() ?? [])];
    const total = counts.reduce((sum, count) => sum + count, 0);
    const entropy = counts.reduce((sum, count) => sum - (count / total) * Math.log(count / total), 0);
    return 1 - entropy / scale;
  };
}
