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

/** People are counted by who they are. */
const persons = new Set(
  "people person cadre official officer soldier student citizen resident member recruit worker household".split(
    " ",
  ),
);

/**
 * Figures that the text prints; those that a person counted are no figures of the text. A unit agrees where all its
 * words stand in the hand-coded unit or in what the figure counts: "60,000 cadres" are people, and cadres.
 */
export const handFigures = ({ figures }: ArticleSource): HandItem[] =>
  figures.flatMap(({ value, unit, counts, derived, locator }): HandItem[] => {
    if (!locator) return [];
    const words = new Set(
      [unit, counts].flatMap(({ en, vi }) => [en, vi].flatMap((one) => foldUnit(one).split(" "))),
    );
    const fits = (found: string): boolean => {
      const [number, ...units] = found.split(" ");
      return (
        number === String(value ?? "many") &&
        units.every((word) => words.has(word) || (words.has("people") && persons.has(word)))
      );
    };
    const wanted = figureValue(value, unit.en);
    const { start, end } = locator;
    return [{ start, end, value: wanted, optional: derived, accepts: (found) => derived || fits(found) }];
  });
