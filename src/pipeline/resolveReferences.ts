import type { Resolution } from "#dataset/schema.ts";
import type { Reference } from "./readSources.ts";
import type { ArticleSource } from "./sources.ts";
import { NO_ID } from "./unwritten.ts";

/** The documents that a citation names, whatever it makes of them. */
function documentsOf(resolution: Resolution): string[] {
  if (resolution.kind === "resolved") return [resolution.document];
  if (resolution.kind === "unresolved") return [];
  return resolution.likely === null ? resolution.candidates : [...resolution.candidates, resolution.likely];
}

function provinceProblems(source: ArticleSource, { boundaries, places, provinces }: Reference): string[] {
  const units = new Set(provinces.map(({ id, boundaries: set }) => `${set}/${id}`));
  const day = source.published.edtf?.slice(0, 10) ?? "";
  const inForce = boundaries.find(({ id }) => id === source.boundaries);
  if (!inForce)
    return [`the article lies in the set of boundaries "${source.boundaries}", which is not listed.`];
  const problems: string[] = [];
  const late = inForce.validTo !== null && day > inForce.validTo;
  if (/^\d{4}-\d\d-\d\d$/.test(day) && (day < inForce.validFrom || late)) {
    problems.push(`the article appeared on ${day}, when the boundaries of ${inForce.id} were not in force.`);
  }
  for (const [set, ids] of [[source.boundaries, source.provinces], ...Object.entries(source.provincesIn)]) {
    for (const id of ids ?? []) {
      if (!units.has(`${set}/${id}`))
        problems.push(`the article is about "${id}", which is no unit of ${set}.`);
    }
  }
  for (const { id } of boundaries) {
    if (id !== source.boundaries && !source.provincesIn[id])
      problems.push(`provincesIn lacks the boundaries of ${id}.`);
  }
  if (source.provincesIn[source.boundaries])
    problems.push(`provincesIn repeats ${source.boundaries}, the article's own.`);
  const pin = places.find(({ id }) => id === source.pin);
  const holder = pin?.provinces[source.boundaries];
  if (pin && holder !== source.pinProvince) {
    problems.push(
      `the pin "${pin.id}" lies in "${holder}" by the boundaries of ${source.boundaries}, not in "${source.pinProvince}".`,
    );
  }
  if (pin && pin.position === null) problems.push(`the pin "${pin.id}" has no position.`);
  return problems;
}

/** Every name in a source of a province, place, document or theme that leads nowhere, in sentences. */
export function resolveReferences(source: ArticleSource, reference: Reference): string[] {
  const places = new Set<string>(reference.places.map(({ id }) => id));
  const documents = new Set<string>(reference.documents.map(({ id }) => id));
  const themes = new Set<string>(reference.themes.map(({ id }) => id));
  const missing = (known: ReadonlySet<string>, what: string, ids: readonly (string | null)[], file: string) =>
    ids
      .filter((id) => id !== null && !known.has(id))
      .map((id) => `${what} names "${id}", which ${file} does not list.`);
  return [
    ...(source.pin === NO_ID
      ? ["no place is chosen yet: set pin, pinProvince and provinces; data/places.yaml may lack the place."]
      : missing(places, "the pin", [source.pin], "data/places.yaml")),
    ...source.places.flatMap(({ place }) => missing(places, "a place", [place], "data/places.yaml")),
    ...source.citations.flatMap(({ id, resolution }) =>
      missing(documents, `citation "${id}"`, documentsOf(resolution), "data/documents.yaml"),
    ),
    ...source.citations.flatMap(({ id, resolution }) =>
      resolution.kind === "ambiguous" &&
      resolution.likely &&
      !resolution.candidates.includes(resolution.likely)
        ? [`citation "${id}" calls "${resolution.likely}" likely, which is not among its candidates.`]
        : [],
    ),
    ...source.events.flatMap(({ id, document }) =>
      missing(documents, `event "${id}"`, [document], "data/documents.yaml"),
    ),
    ...source.paragraphs.flatMap(({ index, sentences }) =>
      sentences.flatMap((sentence, at) =>
        missing(
          themes,
          `sentence ${at} of line ${index}`,
          Object.keys(sentence.themes),
          "data/codebook.yaml",
        ),
      ),
    ),
    ...provinceProblems(source, reference),
  ];
}
