import type { Article } from "#dataset/schema.ts";
import { edtfSpan } from "./edtfSpan.ts";
import type { CatalogueIndex } from "./indexCatalogue.ts";

/**
 * The dates a reader asks for, as EDTF; both sides inclusive: `from` 2023 begins on 1 January, `to` 2024 ends on
 * 31 December. Null, or what is not EDTF, sets no limit.
 */
export interface DateFilter {
  readonly from: string | null;
  readonly to: string | null;
}

export const ALL_DATES: DateFilter = { from: null, to: null };

/** What a filter leaves: the items kept, and how many of them are kept because nothing is known of their date. */
export interface Filtered<T> {
  readonly kept: readonly T[];
  readonly undated: number;
}

/** A stretch of time: milliseconds, `end` exclusive, either side may be infinite. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The dates asked for as a stretch; a side without a limit is infinite. */
export const stretchOf = ({ from, to }: DateFilter): Stretch => ({
  start: (from === null ? null : edtfSpan(from))?.start ?? Number.NEGATIVE_INFINITY,
  end: (to === null ? null : edtfSpan(to))?.end ?? Number.POSITIVE_INFINITY,
});

/** A test of whether a span touches the dates asked for; it is true of an unknown span. */
export function overlaps(filter: DateFilter): (span: Stretch | null) => boolean {
  const { start, end } = stretchOf(filter);
  return (span) => span === null || (span.start < end && span.end > start);
}

/** Keeps the items whose span touches the dates asked for, and those without one; in their order. */
export function filterBySpan<T>(
  items: readonly T[],
  filter: DateFilter,
  spanOf: (item: T) => Stretch | null,
): Filtered<T> {
  const isAskedFor = overlaps(filter);
  let undated = 0;
  const kept = items.filter((item) => {
    const span = spanOf(item);
    if (span === null) undated++;
    return isAskedFor(span);
  });
  return { kept, undated };
}

/**
 * The articles published within the dates asked for. An article of unknown date is judged by what is known around
 * it, and kept where nothing is.
 */
export function filterArticles(
  index: CatalogueIndex,
  filter: DateFilter = ALL_DATES,
  articles: readonly Article[] = index.catalogue.articles,
): Filtered<Article> {
  return filterBySpan(articles, filter, ({ id }) => index.published.get(id) ?? null);
}
