import type { Boundaries, Province } from "#dataset/schema.ts";
import { checkDocuments, insecure } from "./checkDocuments.ts";
import { repeated } from "./compare.ts";
import { edtfProblem } from "./edtfProblem.ts";
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
    ...provinces.flatMap((unit) => [
      ...neighbours(unit),
      ...basis(`unit "${unit.id}"`, unit.legalBasis),
      ...unit.changes.flatMap(({ legalBasis }) => basis(`a change of unit "${unit.id}"`, legalBasis)),
      ...changeProblems(
        unit,
        boundaries.find(({ id }) => id === unit.boundaries),
      ),
    ]),
  ];
}

/** Dated changes of a unit lie within its set, one after the other, and end at the rank that it is listed with. */
function changeProblems({ id, kind, changes }: Province, set: Boundaries | undefined): string[] {
  const outside = changes.filter(
    ({ date }) => set && (date < set.validFrom || (set.validTo !== null && date > set.validTo)),
  );
  const unsorted = changes.some(({ date }, at) => at > 0 && date < (changes[at - 1]?.date ?? ""));
  const ranks = changes.filter((one) => one.kind !== null);
  const last = ranks.at(-1)?.kind;
  return [
    ...outside.map(
      ({ date }) => `unit "${id}" of ${set?.id} changes on ${date}, when that set is not in force.`,
    ),
    ...(unsorted ? [`the changes of unit "${id}" do not stand in the order of their days.`] : []),
    ...ranks.flatMap(({ date, from }, at) =>
      from === null || at === 0 || from === ranks[at - 1]?.kind
        ? []
        : [`unit "${id}" changes on ${date} from "${from}", which it was not.`],
    ),
    ...(last && last !== kind ? [`unit "${id}" is listed as "${kind}" and changed last to "${last}".`] : []),
  ];
}

function placeProblems({ boundaries, places, provinces, documents }: Reference): string[] {
  const acts = new Set<string>(documents.map(({ id }) => id));
  const sets = new Set<string>(boundaries.map(({ id }) => id));
  const units = new Set(provinces.map(({ id, boundaries: set }) => `${set}/${id}`));
  return places.flatMap((place) => [
    ...insecure(`place "${place.id}"`, [place.source, ...place.changes.flatMap(({ sources }) => sources)]),
    ...place.changes.flatMap(({ date, legalBasis }) => {
      const wrong = edtfProblem(date);
      return [
        ...(wrong ? [`a change of place "${place.id}": ${wrong}.`] : []),
        ...(legalBasis && !acts.has(legalBasis)
          ? [
              `a change of place "${place.id}" rests on "${legalBasis}", which is not in the registry of documents.`,
            ]
          : []),
      ];
    }),
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
