import type { Article, Document, DocumentId } from "#dataset/schema.ts";
import { edtfSpan, type Span } from "./edtfSpan.ts";
import { groupBy } from "./groupBy.ts";
import type { CatalogueIndex } from "./indexCatalogue.ts";

/** What happened to a document, and who cited it when: a date that the registry has, or a year of citations. */
export type LifeEntry =
  | { readonly kind: "issued" | "effective"; readonly date: string }
  | { readonly kind: "replaced" | "amended"; readonly date: string; readonly by: Document }
  /** `year` is null where nothing is known of when the articles appeared; `to` ends a stretch of years. */
  | {
      readonly kind: "cited";
      readonly year: number | null;
      readonly to: number | null;
      readonly articles: readonly Article[];
    };

const yearAt = (time: number): number => new Date(time).getUTCFullYear();
/** The first and the last year that a span touches; its end is exclusive. */
const yearsOf = ({ start, end }: Span): readonly [number, number] => [yearAt(start), yearAt(end - 1)];

function citedIn(index: CatalogueIndex, articles: readonly Article[]): LifeEntry[] {
  const byYears = groupBy(articles, ({ id }) => {
    const span = index.published.get(id) ?? null;
    return [span && Number.isFinite(span.start) && Number.isFinite(span.end) ? yearsOf(span).join("/") : ""];
  });
  return [...byYears].map(([years, citing]) => {
    const [from, to] = years === "" ? [] : years.split("/").map(Number);
    return { kind: "cited", year: from ?? null, to: to === from ? null : (to ?? null), articles: citing };
  });
}

const startOf = (entry: LifeEntry): number => {
  if (entry.kind === "cited")
    return entry.year === null ? Number.POSITIVE_INFINITY : Date.UTC(entry.year, 0, 1);
  return edtfSpan(entry.date)?.start ?? Number.POSITIVE_INFINITY;
};
const ORDER: readonly LifeEntry["kind"][] = ["issued", "effective", "amended", "replaced", "cited"];

/**
 * A document's life in the order of time: issued, in force, amended, replaced, and the years in which the articles
 * given cite it. What the registry does not date is left out; articles of unknown date come last.
 */
export function documentLife(
  index: CatalogueIndex,
  document: Document,
  articles: readonly Article[],
): readonly LifeEntry[] {
  const later = (kind: "replaced" | "amended", ids: readonly DocumentId[]): LifeEntry[] =>
    ids.flatMap((id) => {
      const by = index.documents.get(id);
      return by?.issued ? [{ kind, date: by.issued, by }] : [];
    });
  const entries: LifeEntry[] = [
    ...(document.issued ? [{ kind: "issued" as const, date: document.issued }] : []),
    ...(document.effective && document.effective !== document.issued
      ? [{ kind: "effective" as const, date: document.effective }]
      : []),
    ...later("amended", document.amendedBy),
    ...later("replaced", document.replacedBy),
    ...citedIn(index, articles),
  ];
  return entries.sort(
    (a, b) => compare(startOf(a), startOf(b)) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
  );
}

/** `a - b` that also orders what is infinite. */
const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
