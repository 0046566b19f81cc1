import type { PlaceFinding } from "../findings.ts";
import type { Gazetteer } from "./compileNames.ts";

const joined = /^(?: ?,? ?\(|, ?)$/u;
const withRank = /(?:province|tỉnh|city|thành phố)/iu;

/**
 * Without the places that the text itself puts elsewhere: "An Lao district, Binh Dinh province" is not the An Lao of
 * Hai Phong. A comma alone is a list; it needs the word "province".
 */
export function dropContradicted(
  findings: readonly PlaceFinding[],
  text: string,
  { places }: Gazetteer,
): PlaceFinding[] {
  const holders = new Map(places.map(({ id, provinces }) => [id, Object.values(provinces)]));
  return findings.filter((finding, at) => {
    const following = findings[at + 1];
    const own = finding.place === null ? undefined : holders.get(finding.place);
    if (
      !following?.province ||
      !own ||
      own.includes(following.province) ||
      own.every((unit) => unit === null)
    )
      return true;
    const link = text.slice(finding.end, Math.min(following.start, finding.end + 8));
    if (finding.end + 8 < following.start || !joined.test(link.normalize("NFC"))) return true;
    const isUnit = /province$|^centrally|-city$/u.test(finding.place ?? "");
    return isUnit || !(link.includes("(") || withRank.test(text.slice(following.start, following.end)));
  });
}
