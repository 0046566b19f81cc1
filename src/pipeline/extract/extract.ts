import type { ProvinceId } from "#dataset/schema.ts";
import { languageOf } from "../clean/languageOf.ts";
import type { Reference } from "../readSources.ts";
import { extractCitations } from "./citations/extractCitations.ts";
import { extractDates } from "./dates/extractDates.ts";
import { extractFigures } from "./figures/extractFigures.ts";
import type { Extraction, Language, PlaceFinding } from "./findings.ts";
import { extractPlaces } from "./places/extractPlaces.ts";
import { type Scope, scopeOf } from "./scopeOf.ts";
import { extractThemes } from "./themes/extractThemes.ts";

export interface ExtractOptions {
  /** Found by the letters of the text where it is not said. */
  lang?: Language;
  /** The day on which the text appeared, YYYY-MM-DD; else the one that its page prints. It bounds what may be meant. */
  published?: string | null;
}

/** The provinces that a text is about: those its title names, else the one it names most. */
function provincesOf(places: readonly PlaceFinding[], { title }: Scope): ProvinceId[] {
  const count = new Map<ProvinceId, number>();
  for (const { province } of places) if (province) count.set(province, (count.get(province) ?? 0) + 1);
  const titled = places.filter(({ start }) => title && start >= title.start && start < title.end);
  const named = titled.flatMap(({ province }) => province ?? []);
  if (named.length > 0) return [...new Set(named)];
  const [most] = [...count].sort((a, b) => b[1] - a[1]);
  return most ? [most[0]] : [];
}

/**
 * The machine's first pass over a text: every stage reads the same text and none changes it. Of a stored page only what
 * stands in the article counts.
 */
export function extract(text: string, reference: Reference, options: ExtractOptions = {}): Extraction {
  const scope = scopeOf(text);
  const lang = options.lang ?? languageOf(text);
  const published = options.published ?? scope.published;
  const places = extractPlaces(text, reference, { lang, published }).filter(scope.holds);
  const provinces = provincesOf(places, scope);
  return {
    citations: extractCitations(text, reference.documents, { lang, published, provinces }).filter(
      scope.holds,
    ),
    dates: extractDates(text, { lang, published }).filter(scope.holds),
    places,
    figures: extractFigures(text, { lang }).filter(scope.holds),
    themes: extractThemes(text, scope.sentences, reference, lang),
  };
}
