import type { ProvinceId } from "#dataset/schema.ts";
import type { PlaceFinding } from "../findings.ts";
import type { Gazetteer } from "./compileNames.ts";

/** What a mention weighs in the title and in the first paragraph, against 1 anywhere else. */
const IN_TITLE = 6;
const IN_OPENING = 3;
/** A province with less than this share of the heaviest one's weight is merely named. */
const SHARE = 0.6;
/** An opening is the first body of text; longer ones are cut here. */
const LONGEST_OPENING = 900;

const REGION = "military-region-";

/** The provinces of a military region, in the oldest set of boundaries that knows it. */
function provincesOf(region: number, { provinces }: Gazetteer): ProvinceId[] {
  const members = provinces.filter(({ militaryRegion }) => militaryRegion === region);
  const [oldest] = members.map(({ boundaries }) => boundaries).sort();
  return members
    .filter(({ boundaries }) => boundaries === oldest)
    .map(({ id }) => id)
    .sort();
}

const nonEmptyLines = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(/[^\r\n]+/g)]
    .filter(([line]) => line.trim() !== "")
    .map(({ 0: line, index }) => ({ start: index, end: index + line.length }));

/**
 * The provinces that an article is about, heaviest first, from its text and the places found in it: the title counts
 * most, then the opening paragraph, then frequency. Provinces named once in passing are left out.
 * An article whose title names a military region is about all of its provinces, where the gazetteer is given.
 */
export function subjectProvinces(
  text: string,
  findings: readonly PlaceFinding[],
  gazetteer?: Gazetteer,
): ProvinceId[] {
  const lines = nonEmptyLines(text);
  const title = lines.find(({ start, end }) => end - start <= 200);
  const region = findings.find(({ place, start, end }) => {
    return title && place?.startsWith(REGION) && start >= title.start && end <= title.end;
  });
  if (gazetteer && region) return provincesOf(Number(region.place?.slice(REGION.length)), gazetteer);
  const opening = lines.find(({ start, end }) => end - start > 120 && start !== title?.start);
  const weights = new Map<ProvinceId, number>();
  for (const { province, start } of findings) {
    if (province === null) continue;
    const inTitle = title && start >= title.start && start < title.end;
    const inOpening =
      opening && start >= opening.start && start < Math.min(opening.end, opening.start + LONGEST_OPENING);
    const weight = inTitle ? IN_TITLE : inOpening ? IN_OPENING : 1;
    weights.set(province, (weights.get(province) ?? 0) + weight);
  }
  const heaviest = Math.max(0, ...weights.values());
  return [...weights]
    .filter(([, weight]) => weight >= heaviest * SHARE && weight > 1)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([province]) => province);
}
