import { locatorOf } from "./locatorOf.ts";
import type { Doubt, Material } from "./material.ts";
import { unitOf } from "./units.ts";

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** What the first pass found and could not settle, in sentences. */
export function doubtsOf({ clean, extraction, reference }: Material): Doubt[] {
  const inArticle = (span: { start: number; end: number }) =>
    locatorOf(clean.text, clean.paragraphs, span) !== null;
  const literal = ({ start, end }: { start: number; end: number }) =>
    clean.text.slice(start, end).slice(0, 80);
  const citations = extraction.citations.filter(inArticle).flatMap((citation): Doubt[] => {
    const { resolution } = citation;
    if (resolution.kind === "resolved" && resolution.certainty === "certain") return [];
    if (resolution.kind === "resolved") return [`“${literal(citation)}” is probably ${resolution.document}.`];
    if (resolution.kind === "ambiguous")
      return [`“${literal(citation)}” fits ${resolution.candidates.join(" and ")}: ${resolution.reason.en}`];
    return [`“${literal(citation)}” fits no document of data/documents.yaml: ${resolution.reason.en}`];
  });
  const listed = new Set(reference.places.map(({ id }) => id));
  const unlisted = new Map<string, number>();
  for (const place of extraction.places.filter(inArticle)) {
    if (place.place !== null && listed.has(place.place)) continue;
    unlisted.set(literal(place), (unlisted.get(literal(place)) ?? 0) + 1);
  }
  const sentences = clean.paragraphs.flatMap(({ sentences: own }) => own);
  const uncoded = sentences.filter(
    ({ start, end }) => !extraction.themes.some((theme) => theme.start >= start && theme.end <= end),
  );
  const units = new Set(
    extraction.figures
      .filter(inArticle)
      .map(({ unit }) => unit)
      .filter((unit) => !unitOf(unit).known),
  );
  return [
    ...citations,
    ...[...unlisted].map(
      ([name, times]) => `“${name}” (${count(times, "time", "times")}) is no place of data/places.yaml.`,
    ),
    ...(units.size > 0 ? [`units to be translated: ${[...units].join(", ")}.`] : []),
    ...(uncoded.length > 0
      ? [`${count(uncoded.length, "sentence", "sentences")} of ${sentences.length} without a theme.`]
      : []),
  ];
}
