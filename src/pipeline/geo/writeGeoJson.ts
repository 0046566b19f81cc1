import type { Feature, MultiPolygon, Position } from "geojson";

/** A position in degrees with that many decimals, without the crumbs of binary fractions. */
export function rounded(position: Position, decimals: number): Position {
  const steps = 10 ** decimals;
  return position.map((degrees) => Math.round(degrees * steps) / steps);
}

type Properties = Record<string, unknown>;

/**
 * RFC 7946 text with a feature on each line, so that a change reads as a diff. `members` are foreign members of
 * the collection (the standard permits them); coordinates have at most `decimals` decimals.
 */
export function writeGeoJson(
  members: Record<string, string>,
  features: readonly Feature<MultiPolygon, Properties>[],
  decimals: number,
): string {
  const lines = features.map(({ id, properties, geometry }) =>
    JSON.stringify({ type: "Feature", id, properties, geometry: plainest(geometry, decimals) }),
  );
  const head = JSON.stringify({ type: "FeatureCollection", ...members }).slice(0, -1);
  return `${head},"features":[\n${lines.join(",\n")}\n]}\n`;
}

/** A single polygon as such. */
function plainest({ coordinates }: MultiPolygon, decimals: number) {
  const [first, ...others] = coordinates.map((rings) =>
    rings.map((ring) => ring.map((position) => rounded(position, decimals))),
  );
  return others.length === 0
    ? { type: "Polygon", coordinates: first ?? [] }
    : { type: "MultiPolygon", coordinates: [first, ...others] };
}
