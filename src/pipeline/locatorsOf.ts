import type { ArticleSource, SourceLocator } from "./sources.ts";

/** A locator of a source, and what it locates in words: `citation "resolution-28"`. */
export interface NamedLocator {
  what: string;
  locator: SourceLocator;
}

/** Every locator that a person wrote in a source, codings of sentences included. */
export function locatorsOf(source: ArticleSource): NamedLocator[] {
  const single = [
    ...source.citations.map(({ id, locator }) => ({ what: `citation "${id}"`, locator })),
    ...source.events.map(({ id, locator }) => ({ what: `event "${id}"`, locator })),
    ...source.figures.map(({ id, locator }) => ({ what: `figure "${id}"`, locator })),
  ].flatMap(({ what, locator }) => (locator ? [{ what, locator }] : []));
  const places = source.places.flatMap(({ place, locators }) =>
    locators.map((locator) => ({ what: `place "${place}"`, locator })),
  );
  const codings = source.paragraphs.flatMap(({ index, sentences }) =>
    sentences.flatMap(({ themes }, sentence) =>
      Object.entries(themes).map(([theme, phrase]) => ({
        what: `theme "${theme}"`,
        locator: { paragraph: index, sentence, ...phrase },
      })),
    ),
  );
  return [...single, ...places, ...codings];
}
