import type { PlaceId, ProvinceId } from "#dataset/schema.ts";
import type { Name } from "./compileNames.ts";
import { rankOf } from "./compileNames.ts";
import type { Rank } from "./units.ts";

export interface Choice {
  readonly province: ProvinceId | null;
  readonly place: PlaceId | null;
}

/**
 * What a name stands for at its rank: "Bac Ninh city" is the city, "Bac Ninh" and "Bac Ninh province" the province.
 * Null where no entry has that rank, as for a commune that bears a province's name.
 */
export function choosePlace(names: readonly Name[], rank: Rank | null, boundaries: string): Choice | null {
  const unit = names.find(({ province }) => province !== null)?.province ?? null;
  const places = names.flatMap(({ place }) => (place ? [place] : [])).sort((a, b) => (a.id < b.id ? -1 : 1));
  const of = (wanted: Rank) => places.find((place) => rankOf(place) === wanted);
  const central = places.find(({ kind }) => /centrally-run/u.test(kind.en));
  const provincial = of("province") ?? central;
  if (unit !== null) {
    if (rank === "commune") return null;
    // A district with a province's name lies in another province more often than in its own.
    if (rank === "district" && unit !== "dien-bien") return null;
    const place = rank === "city" ? (central ?? of("city")) : rank === "district" ? undefined : provincial;
    return { province: unit, place: place?.id ?? null };
  }
  const place = (rank && of(rank)) || places[0];
  if (!place) return null;
  const held = Object.entries(place.provinces).sort(([a], [b]) => (a < b ? -1 : 1));
  const province = (held.find(([set]) => set === boundaries) ?? held[0])?.[1] ?? null;
  return { province, place: place.id };
}
