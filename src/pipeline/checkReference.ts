import type { Province } from "#dataset/schema.ts";
import { checkDocuments, insecure } from "./checkDocuments.ts";
import { repeated } from "./compare.ts";
import { inFile, type Problem } from "./problem.ts";
import type { Reference } from "./readSources.ts";

function provinceProblems({ boundaries, provinces, documents }: Reference): string[] {
  const sets = boundaries.map(({ id }) => id).sort();
  const units = new Set(provinces.map(({ id, boundaries: set }) => `${set}/${id}`));
  const acts = new Set<string>(documents.map(({ id }) => id));
  const basis = (what: string, id: string | null) =>
    id === null || acts.has(id)
      ? []
      : [`${what} rests on "${id}", which is not in the registry of documents.`];
  const neighbours = ({ id, boundaries: set, successor, predecessors }: Province): string[] => {
    const place = sets.indexOf(set);
    if (place < 0) return [`unit "${id}" stands in the set of boundaries "${set}", which is not listed.`];
    const named = [
      ...(successor === null ? [] : [{ other: successor, in: sets[place + 1] }]),
      ...predecessors.map((other) => ({ other, in: sets[place - 1] })),
    ];
    return named
      .filter(({ other, in: there }) => !units.has(`${there}/${other}`))
      .map(
        ({ other, in: there }) =>
          `unit "${id}" of ${set} names "${other}", which is no unit of ${there ?? "any set"}.`,
      );
  };
  return [
    ...boundaries.flatMap(({ id, legalBasis }) => basis(`the set of boundaries "${id}"`, legalBasis)),
    ...provinces.flatMap((unit) => [...neighbours(unit), ...basis(`unit "${unit.id}"`, unit.legalBasis)]),
  ];
}

function placeProblems({ boundaries, places, provinces }: Reference): string[] {
  const sets = new Set<string>(boundaries.map(({ id }) => id));
  const units = new Set(provinces.map(({ id, boundaries: set }) => `${set}/${id}`));
  return places.flatMap((place) => [
    ...insecure(`place "${place.id}"`, [place.source]),
    ...Object.entries(place.provinces).flatMap(([set, unit]) => {
      if (!sets.has(set))
        return [`place "${place.id}" names the set of boundaries "${set}", which is not listed.`];
      return unit === null || units.has(`${set}/${unit}`)
        ? []
        : [`place "${place.id}" lies in "${unit}", which is no unit of ${set}.`];
    }),
  ]);
}

function codebookProblems({ families, themes }: Reference): string[] {
  const known = new Set(families.map(({ id }) => id));
  return themes
    .filter(({ family }) => !known.has(family))
    .map(({ id, family }) => `theme "${id}" belongs to the family "${family}", which is not listed.`);
}

const twice = (what: string, ids: readonly string[]): string[] =>
  repeated(ids).map((id) => `${what} "${id}" is listed more than once.`);
const idsOf = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

/** What is wrong with units, gazetteer, registry and codebook among themselves: repeated ids, names of nothing. */
export function checkReference(reference: Reference): Problem[] {
  const { boundaries, documents, families, places, provinces, themes } = reference;
  const units = provinces.map(({ id, boundaries: set }) => `${set}/${id}`);
  const sentences = {
    "data/provinces.yaml": [
      ...twice("the set of boundaries", idsOf(boundaries)),
      ...twice("unit", units),
      ...provinceProblems(reference),
    ],
    "data/places.yaml": [...twice("place", idsOf(places)), ...placeProblems(reference)],
    "data/documents.yaml": [...twice("document", idsOf(documents)), ...checkDocuments(documents)],
    "data/codebook.yaml": [
      ...twice("family", idsOf(families)),
      ...twice("theme", idsOf(themes)),
      ...codebookProblems(reference),
    ],
  };
  return Object.entries(sentences).flatMap(([file, all]) => all.map((sentence) => inFile(file, sentence)));
}
