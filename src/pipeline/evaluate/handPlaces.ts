import type { Place } from "#dataset/schema.ts";
import { foldWord } from "../extract/themes/tokensOf.ts";
import type { ArticleSource } from "../sources.ts";
import type { HandItem, Item } from "./item.ts";
import { overlap } from "./overlap.ts";

/** Whether a phrase contains one of the place's names; "the city" and "the region" refer without one. */
const names = (place: Place, phrase: string): boolean =>
  [place.name.en, place.name.vi, ...place.variants].some((name) => foldWord(phrase).includes(foldWord(name)));

/** A province, or a city of that rank, named as such. */
const isProvince = ({ kind }: Place): boolean => /\b(?:province|centrally-run city)\b/.test(kind.en);

/**
 * Places by their entry in the gazetteer; a province may be found as a province. References without a name are
 * neither expected nor held against the machine.
 */
export const handPlaces = (source: ArticleSource, places: readonly Place[]): HandItem[] =>
  source.places.flatMap(({ place: id, locators }) => {
    const place = places.find((entry) => entry.id === id);
    const province = place && isProvince(place) ? place.provinces[source.boundaries] : null;
    return locators.map(
      ({ exact, start, end }): HandItem => ({
        start,
        end,
        value: id,
        optional: !place || !names(place, exact),
        accepts: (found) => found === id || (province != null && found === `province ${province}`),
      }),
    );
  });

/**
 * Whether a finding only repeats a place that the hand coding has elsewhere in the article: it does not list every
 * mention, so that such a finding is neither right nor wrong, unless it stands where the hand coding sees another.
 */
export const repeatsPlace =
  (hand: readonly HandItem[]) =>
  (found: Item): boolean =>
    hand.some((one) => one.accepts(found.value)) && !hand.some((one) => overlap(one, found) > 0);
