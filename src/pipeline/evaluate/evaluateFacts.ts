import type { Tallies } from "#dataset/schema.ts";
import type { Extraction } from "../extract/findings.ts";
import type { Reference } from "../readSources.ts";
import type { ArticleSource } from "../sources.ts";
import { foundItems } from "./foundItems.ts";
import { handCitations, handResolutions } from "./handCitations.ts";
import { handDates, isDateOfCitation } from "./handDates.ts";
import { handFigures } from "./handFigures.ts";
import { handPlaces } from "./handPlaces.ts";
import { type HandItem, type Item, type Kind, kinds } from "./item.ts";
import { matchItems } from "./matchItems.ts";
import { tally } from "./tally.ts";

/** An item, and what became of it. */
export interface JudgedItem extends Item {
  kind: Kind | "themes";
  status: "right" | "wrong" | "missed";
}

export interface FactsEvaluation {
  tallies: Tallies;
  items: JudgedItem[];
}

function judge(
  kind: Kind,
  hand: readonly HandItem[],
  found: readonly Item[],
  alsoRight: (item: Item) => boolean,
) {
  const { right, wrong, missed } = matchItems(hand, found);
  const judged = (status: JudgedItem["status"], { start, end, value }: Item): JudgedItem => ({
    kind,
    status,
    start,
    end,
    value,
  });
  return [
    ...right.map((pair) => judged("right", { ...pair.found, value: pair.hand.value })),
    ...wrong.map((item) => judged(alsoRight(item) ? "right" : "wrong", item)),
    ...missed.map((item) => judged("missed", item)),
  ];
}

export const tallyOf = (items: readonly JudgedItem[], kind: Kind) => {
  const count = (status: JudgedItem["status"]) =>
    items.filter((item) => item.kind === kind && item.status === status).length;
  return tally({ right: count("right"), wrong: count("wrong"), missed: count("missed") });
};

export const talliesOf = (items: readonly JudgedItem[]): Tallies =>
  Object.fromEntries(kinds.map((kind) => [kind, tallyOf(items, kind)])) as Tallies;

/** Compares what the machine found in the article's own lines with the hand coding; page furniture is left aside. */
export function evaluateFacts(
  source: ArticleSource,
  extraction: Extraction,
  reference: Reference,
): FactsEvaluation {
  const hand: Record<Kind, HandItem[]> = {
    citations: handCitations(source, reference.documents),
    resolutions: handResolutions(source),
    dates: handDates(source),
    places: handPlaces(source, reference.places),
    figures: handFigures(source),
  };
  const found = foundItems(extraction, hand.citations);
  const inArticle = ({ start, end }: Item) =>
    source.paragraphs.some((line) => start >= line.start && end <= line.end);
  const ofCitation = isDateOfCitation(source, reference.documents);
  const items = kinds.flatMap((kind) =>
    judge(kind, hand[kind], found[kind].filter(inArticle), kind === "dates" ? ofCitation : () => false),
  );
  return { tallies: talliesOf(items), items };
}
