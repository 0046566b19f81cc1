import type { Extraction } from "../extract/findings.ts";
import type { Reference } from "../readSources.ts";
import type { ArticleSource } from "../sources.ts";
import { foundItems } from "./foundItems.ts";
import { handCitations, handResolutions } from "./handCitations.ts";
import { handDates, isDateOfCitation } from "./handDates.ts";
import { handFigures } from "./handFigures.ts";
import { handPlaces, repeatsPlace } from "./handPlaces.ts";
import type { HandItem, Item, Kind } from "./item.ts";
import { kinds } from "./item.ts";
import { type JudgedItem, judge, type Verdict } from "./judge.ts";

/** Compares what the machine found in the article's own lines with the hand coding; page furniture is left aside. */
export function evaluateFacts(
  source: ArticleSource,
  extraction: Extraction,
  { documents, places }: Reference,
): JudgedItem[] {
  const hand: Record<Kind, HandItem[]> = {
    citations: handCitations(source, documents),
    resolutions: handResolutions(source),
    dates: handDates(source),
    places: handPlaces(source, places),
    figures: handFigures(source),
  };
  const found = foundItems(extraction, hand.citations);
  const inArticle = ({ start, end }: Item) =>
    source.paragraphs.some((line) => start >= line.start && end <= line.end);
  const ofCitation = isDateOfCitation(source, documents);
  const repeated = repeatsPlace(hand.places);
  const verdict =
    (kind: Kind) =>
    (item: Item): Verdict => {
      if (kind === "dates" && ofCitation(item)) return "right";
      return kind === "places" && repeated(item) ? "aside" : "wrong";
    };
  return kinds.flatMap((kind) => judge(kind, hand[kind], found[kind].filter(inArticle), verdict(kind)));
}
