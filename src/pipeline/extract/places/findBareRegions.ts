import type { Reading } from "../dates/readText.ts";
import type { PlaceFinding } from "../findings.ts";

const region =
  /(?<!\p{L})(?:Military Region|Quân khu|Quan khu)(?! {0,2}(?:no\. ?)?\d|s\p{L}?|\p{L}| [IVX]+(?!\p{L}))/gu;
const numbered = /(?<![\p{L}])(?:military region|quan khu) {1,2}(\d{1,2})(?!\d)/gu;

/**
 * "the Military Region" after "Military Region 1" means that one, as long as the text names no other. Nothing else
 * refers back here: "the city" would need to be understood.
 */
export function findBareRegions(
  { plain, folded, spanOf }: Reading,
  findings: readonly PlaceFinding[],
): PlaceFinding[] {
  const numbers = new Set([...folded.matchAll(numbered)].map(([, number]) => number));
  const named = findings.find(({ place }) => place?.startsWith("military-region-"));
  if (!named || numbers.size !== 1) return [];
  return [...plain.matchAll(region)]
    .map(({ 0: words, index }) => spanOf(index, index + words.length))
    .filter(({ start }) => start > named.end)
    .map((span) => ({ province: named.province, place: named.place, ...span }));
}
