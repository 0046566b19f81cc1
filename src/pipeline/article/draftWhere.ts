import type { Bilingual, Place, Province } from "#dataset/schema.ts";
import { NO_ID, TODO } from "../unwritten.ts";
import { type Draft, dayOf } from "./draftPublished.ts";
import type { Doubt, Material } from "./material.ts";
import { type Level, levelOf, subjectOf } from "./subject.ts";

type Where = Pick<
  Draft,
  | "pin"
  | "pinProvince"
  | "pinNote"
  | "scope"
  | "scopeName"
  | "boundaries"
  | "provinces"
  | "provincesIn"
  | "militaryRegion"
>;
export interface DraftWhere {
  where: Where;
  subject: Place | null;
  doubts: Doubt[];
}

/** The set of boundaries in force on the day; where no day is known, that of the years which the text names. */
function boundariesOn({ extraction, reference }: Material, day: string | null): string {
  const sets = [...reference.boundaries].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  const years = extraction.dates.filter(({ role }) => role === "date").map(({ edtf }) => edtf.slice(0, 4));
  const when = day ?? `${years.sort().at(-1) ?? "2024"}-01-01`;
  return sets.findLast(({ validFrom }) => validFrom <= when)?.id ?? sets[0]?.id ?? "";
}

/** The units of another set that hold the units given: successors, or the unit of the same name. */
function unitsIn(
  reference: Material["reference"],
  from: string,
  to: string,
  ids: readonly string[],
): string[] {
  const units = (set: string): Province[] => reference.provinces.filter((unit) => unit.boundaries === set);
  const later = from < to;
  const others = ids.flatMap((id) => {
    if (later) return units(from).find((unit) => unit.id === id)?.successor ?? [];
    return units(to).some((unit) => unit.id === id)
      ? [id]
      : (units(from).find((unit) => unit.id === id)?.predecessors ?? []);
  });
  return [...new Set(others)].sort();
}

const scopeNameOf = (place: Place, level: Level): Bilingual => {
  const en = place.name.en.replace(/ (?:district|city|province)$/iu, "");
  const kind = { district: "district", city: "city", province: "province", "military-region": "" }[level];
  const vi = { district: "Huyện", city: "Thành phố", province: "Tỉnh", "military-region": "" }[level];
  const plain = place.name.vi.replace(/^(?:huyện|thành phố|tỉnh|quận|thị xã) /iu, "");
  return { en: `${en} ${kind}`.trim(), vi: `${vi} ${plain}`.trim() };
};

const nowhere = (boundaries: string, sets: readonly string[]): Where => ({
  pin: NO_ID as Where["pin"],
  pinProvince: NO_ID as Where["pinProvince"],
  scope: "province",
  scopeName: {
    en: `${TODO}: the place that the article is about`,
    vi: `${TODO}: địa bàn mà bài viết nói tới`,
  },
  boundaries: boundaries as Where["boundaries"],
  provinces: [NO_ID] as Where["provinces"],
  provincesIn: Object.fromEntries(
    sets.filter((set) => set !== boundaries).map((set) => [set, [NO_ID]]),
  ) as Where["provincesIn"],
  militaryRegion: null,
});

/** A whole military region is pinned in the first of its provinces that the text names. */
function pinOfRegion({ extraction, reference }: Material, units: readonly string[]): Place | undefined {
  const provincial = reference.places.filter(
    (place) => levelOf(place) === "province" || levelOf(place) === "city",
  );
  const named = extraction.places
    .map(({ province }) => province)
    .find((id) => id !== null && units.includes(id));
  return provincial.find(
    (place) => Object.values(place.provinces)[0] === named && place.id.startsWith(`${named}-`),
  );
}

/** Where the article lies: its pin, its units in every set of boundaries, and how far it reaches. */
export function draftWhere(material: Material, published: Draft["published"]): DraftWhere {
  const { reference } = material;
  const boundaries = boundariesOn(material, dayOf(published));
  const sets = reference.boundaries.map(({ id }) => id as string);
  const found = subjectOf(material);
  const level = found && levelOf(found.place);
  if (!found || !level) {
    return {
      where: nowhere(boundaries, sets),
      subject: null,
      doubts: ["no place of data/places.yaml is its subject; set pin and provinces."],
    };
  }
  const { place } = found;
  const inRegion = reference.provinces.filter(
    (unit) => unit.boundaries === boundaries && `military-region-${unit.militaryRegion}` === place.id,
  );
  const units =
    level === "military-region"
      ? inRegion.map(({ id }) => id as string)
      : [place.provinces[boundaries as never] ?? NO_ID];
  const pin = level === "military-region" ? pinOfRegion(material, units) : place;
  const pinProvince = pin?.provinces[boundaries as never] ?? NO_ID;
  const unit = reference.provinces.find(
    ({ id, boundaries: set }) => set === boundaries && id === pinProvince,
  );
  const where = {
    pin: pin?.id ?? NO_ID,
    pinProvince,
    scope: level,
    scopeName: scopeNameOf(place, level),
    boundaries,
    provinces: [...units].sort(),
    provincesIn: Object.fromEntries(
      sets
        .filter((set) => set !== boundaries)
        .map((set) => [set, unitsIn(reference, boundaries, set, units)]),
    ),
    militaryRegion: unit?.militaryRegion ?? null,
  } as Where;
  const doubts = [
    ...(found.titled
      ? []
      : [`the title names no place; “${place.name.en}” is named most often and taken for its subject.`]),
    ...(dayOf(published) === null
      ? [`without a date, the boundaries of ${boundaries} are taken from the years it names.`]
      : []),
    ...(level === "military-region" ? [`it is about a whole region; its pin is only a choice.`] : []),
    ...(where.pin === NO_ID ? ["no place for the pin was found."] : []),
  ];
  return { where, subject: place, doubts };
}
