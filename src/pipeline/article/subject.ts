import type { Place } from "#dataset/schema.ts";
import { foldName } from "./foldName.ts";
import type { Material } from "./material.ts";

export type Level = "district" | "city" | "province" | "military-region";

/** What a gazetteer entry is, from the words for its kind; null for what no article is about. */
export function levelOf({ kind, position }: Place): Level | null {
  if (/military region/iu.test(kind.en)) return "military-region";
  if (position === null || /country|region|sea area|gate|port|airport|historical/iu.test(kind.en))
    return null;
  if (/^province|centrally-run|capital/iu.test(kind.en))
    return /^province/iu.test(kind.en) ? "province" : "city";
  return /provincial city/iu.test(kind.en) ? "city" : "district";
}

/** The title and the lead are about the subject; further down places are merely named. */
const TITLE_WEIGHT = 100;

/**
 * The place that an article is about: the one its title names, the most particular first; else the one that its
 * article names most often, headings and captions included.
 */
export function subjectOf({
  clean,
  extraction,
  reference,
}: Material): { place: Place; titled: boolean } | null {
  const title = clean.paragraphs.find(({ kind }) => kind === "heading");
  const scores = new Map<string, number>();
  for (const { place, start } of extraction.places) {
    if (place === null || !clean.paragraphs.some((line) => start >= line.start && start < line.end)) continue;
    const titled = title && start >= title.start && start < title.end;
    scores.set(place, (scores.get(place) ?? 0) + (titled ? TITLE_WEIGHT : 1));
  }
  const region = /military region (\d+)|quan khu (\d+)/u.exec(foldName(clean.metadata.titles[0]?.text ?? ""));
  const regionId = region ? `military-region-${region[1] ?? region[2]}` : null;
  const candidates = reference.places.flatMap((place) => {
    const score = (scores.get(place.id) ?? 0) + (place.id === regionId ? TITLE_WEIGHT * 10 : 0);
    return levelOf(place) && score > 0 ? [{ place, score }] : [];
  });
  const [best] = candidates.sort((a, b) => b.score - a.score || (a.place.id < b.place.id ? -1 : 1));
  return best ? { place: best.place, titled: best.score >= TITLE_WEIGHT } : null;
}
