import type { ArticleSource } from "./sources.ts";

const kept = <T extends { review: string }>(entries: readonly T[]): T[] =>
  entries.filter(({ review }) => review !== "rejected");

/** A source without what its reviewer has rejected: those entries stay in the file and never leave it. */
export const withoutRejected = (source: ArticleSource): ArticleSource => ({
  ...source,
  citations: kept(source.citations),
  events: kept(source.events),
  figures: kept(source.figures),
  places: kept(source.places),
});
