import type { Place } from "#dataset/schema.ts";
import { slugOf } from "./foldName.ts";
import type { Material } from "./material.ts";
import { levelOf } from "./subject.ts";

/** A name for the place: the province's slug, or that of the place after it. */
function placeName(place: Place, province: string): string {
  const bare = place.id.replace(/-(?:province|city)$/u, "");
  const level = levelOf(place);
  if (level === "military-region" || bare === province)
    return level === "city" && place.id.endsWith("-city") && !/centrally/iu.test(place.kind.en)
      ? place.id
      : bare;
  return place.id.startsWith(`${province}-`) ? place.id : `${province}-${bare}`;
}

/** An id as people write them, place and year: `ha-nam-kim-bang-2023`; a number where it is taken already. */
export function draftId(
  material: Material,
  subject: Place | null,
  province: string,
  day: string | null,
): string {
  if (material.id !== null) return slugOf(material.id);
  const { extraction, known } = material;
  const years = extraction.dates
    .filter(({ role, edtf }) => role === "date" && /^\d{4}/u.test(edtf))
    .map(({ edtf }) => edtf.slice(0, 4));
  const year = day?.slice(0, 4) ?? years.sort().at(-1) ?? "undated";
  const name = subject
    ? placeName(subject, province)
    : slugOf(material.file.replace(/\.[^.]*$/u, "")).slice(0, 40) || "article";
  const taken = new Set<string>(
    known.filter(({ text }) => text.sha256 !== material.sha256).map(({ id }) => id),
  );
  const base = `${name}-${year}`;
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}
