import type { BoundaryUnit, Geometry } from "#dataset/boundaryFile.ts";
import type { BoundariesId, Catalogue, ProvinceId } from "#dataset/schema.ts";
import { boundaries, province } from "./builders.ts";
import { committedCatalogue, committedUnits, NEW } from "./committed.ts";

// The atlas as it would be after a reform that nobody has decided: a third set of boundaries, in which two provinces
// become one of another name and all others stay. A change of data only.

export const NEXT = "2031" as BoundariesId;
export const INVENTED = "bien-vien" as ProvinceId;
const MERGED = ["cao-bang", "lang-son"];

const successorOf = (id: ProvinceId): ProvinceId => (MERGED.includes(id) ? INVENTED : id);
const now = committedCatalogue.provinces.filter((unit) => unit.boundaries === NEW);

export const catalogueOfThree: Catalogue = {
  ...committedCatalogue,
  boundaries: [
    ...committedCatalogue.boundaries.map((set) => (set.id === NEW ? { ...set, validTo: "2030-12-31" } : set)),
    boundaries({
      id: NEXT,
      validFrom: "2031-01-01",
      validTo: null,
      name: { en: "33 invented units, from 2031", vi: "33 đơn vị giả định, từ năm 2031" },
    }),
  ],
  provinces: [
    ...committedCatalogue.provinces.map((unit) =>
      unit.boundaries === NEW ? { ...unit, successor: successorOf(unit.id) } : unit,
    ),
    province({
      id: INVENTED,
      boundaries: NEXT,
      name: { en: "Bien Vien", vi: "Biên Viễn" },
      successor: null,
      predecessors: MERGED,
    }),
    ...now
      .filter(({ id }) => !MERGED.includes(id))
      .map((unit) => ({ ...unit, boundaries: NEXT, successor: null, predecessors: [unit.id], changes: [] })),
  ],
  places: committedCatalogue.places.map((place) => {
    const held = place.provinces[NEW];
    return { ...place, provinces: { ...place.provinces, [NEXT]: held ? successorOf(held) : null } };
  }),
  articles: committedCatalogue.articles.map((article) => {
    const units = article.boundaries === NEW ? article.provinces : (article.provincesIn[NEW] ?? []);
    return {
      ...article,
      provincesIn: { ...article.provincesIn, [NEXT]: [...new Set(units.map(successorOf))] },
    };
  }),
};

const polygonsOf = ({ type, coordinates }: Geometry) => (type === "Polygon" ? [coordinates] : coordinates);

/** The outlines of the third set: those of the second, two of them as one. */
export const unitsOfNext: readonly BoundaryUnit[] = (() => {
  const parts = committedUnits["2025"].filter(({ id }) => MERGED.includes(id));
  const [first] = parts;
  if (!first) throw new Error("the outlines of 2025 have no province to merge");
  const merged: BoundaryUnit = {
    ...first,
    id: INVENTED,
    neighbours: [...new Set(parts.flatMap(({ neighbours }) => neighbours))].filter(
      (id) => !MERGED.includes(id),
    ),
    geometry: { type: "MultiPolygon", coordinates: parts.flatMap(({ geometry }) => polygonsOf(geometry)) },
  };
  return [
    merged,
    ...committedUnits["2025"]
      .filter(({ id }) => !MERGED.includes(id))
      .map((unit) => ({
        ...unit,
        neighbours: [...new Set(unit.neighbours.map(successorOf))],
      })),
  ];
})();
