interface Entry {
  url: string;
  size: number;
}

/**
 * The files that a first visit keeps: all that are not of the dataset, its catalogue, and the rest of it from the
 * smallest on for as long as it fits into the budget. Keeps the order of the files.
 */
export function withinBudget<T extends Entry>(files: readonly T[], budget: number): T[] {
  const isData = ({ url }: Entry) => url.startsWith("data/");
  const isCatalogue = ({ url }: Entry) => url.endsWith("/catalogue.json");
  let left = budget;
  const kept = new Set(files.filter((file) => !isData(file) || isCatalogue(file)));
  for (const file of kept) if (isData(file)) left -= file.size;
  const rest = files
    .filter((file) => !kept.has(file))
    .sort((a, b) => a.size - b.size || (a.url < b.url ? -1 : 1));
  for (const file of rest) {
    left -= file.size;
    if (left < 0) break;
    kept.add(file);
  }
  return files.filter((file) => kept.has(file));
}
