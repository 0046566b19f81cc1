import { foldWord } from "../extract/themes/tokensOf.ts";
import type { ArticleSource } from "../sources.ts";
import type { HandItem } from "./item.ts";

/** Money goes by its code, whatever it is called. */
const currency = (unit: string): string => unit.replace(/\b(?:dongs?|vietnamese dongs?|vnd)\b/g, "vnd");

/** A unit reduced to what must agree: folded, singular, money by its code, without "per year". */
export const foldUnit = (unit: string): string =>
  currency(foldWord(unit).replace(/[^a-z ]/g, " "))
    .replace(/\bper (?:year|annum)\b|\b(?:of|a)\b/g, "")
    .replace(/(\p{L}{2,})s\b/gu, "$1")
    .replace(/\s+/g, " ")
    .trim();

/** A value and its unit; an order of magnitude has no value. */
export const figureValue = (value: number | null, unit: string): string =>
  `${value ?? "many"} ${foldUnit(unit)}`;

/** Figures that the text prints; those that a person counted are no figures of the text. */
export const handFigures = ({ figures }: ArticleSource): HandItem[] =>
  figures.flatMap(({ value, unit, derived, locator }): HandItem[] => {
    if (!locator) return [];
    const wanted = figureValue(value, unit.en);
    return [
      {
        start: locator.start,
        end: locator.end,
        value: wanted,
        optional: derived,
        accepts: (found) => derived || found === wanted || found === figureValue(value, unit.vi),
      },
    ];
  });
