type Pair = readonly [number, number];

/** A part of the world that all of Việt Nam with its islands lies in. */
const BOUNDS = { west: 101, south: 6, east: 118, north: 24 };
const DECIMALS = 5;

/** What a file breaks of RFC 7946 (closed rings, right-hand rule, WGS 84) and of our own five decimals. */
export function geojsonProblems(file: unknown): string[] {
  const { type, features } = file as { type: string; features: unknown[] };
  if (type !== "FeatureCollection" || !Array.isArray(features)) return ["no FeatureCollection"];
  return features.flatMap((feature) => {
    const { type: kind, id, properties, geometry } = feature as Record<string, unknown>;
    const where = `feature ${String(id)}`;
    if (kind !== "Feature") return [`${where} is no Feature`];
    if (typeof properties !== "object" || properties === null) return [`${where} has no properties`];
    if (geometry === null) return [];
    return geometryProblems(geometry as { type: string; coordinates: never }).map(
      (one) => `${where}: ${one}`,
    );
  });
}

function geometryProblems({ type, coordinates }: { type: string; coordinates: never }): string[] {
  if (type === "Point") return positionProblems(coordinates);
  if (type === "Polygon") return polygonProblems(coordinates);
  if (type === "MultiPolygon") return (coordinates as Pair[][][]).flatMap(polygonProblems);
  return [`unknown geometry ${type}`];
}

function polygonProblems(rings: readonly (readonly Pair[])[]): string[] {
  if (rings.length === 0) return ["a polygon without rings"];
  return rings.flatMap((ring, at) => {
    const [first, last] = [ring[0], ring.at(-1)];
    const isClosed = first && last && first[0] === last[0] && first[1] === last[1];
    const area = ring.slice(1).reduce((sum, [x, y], i) => {
      const [lastX, lastY] = ring[i] as Pair;
      return sum + lastX * y - x * lastY;
    }, 0);
    return [
      ...(ring.length < 4 ? [`ring ${at} has ${ring.length} positions`] : []),
      ...(isClosed ? [] : [`ring ${at} is not closed`]),
      ...((at === 0 ? area > 0 : area < 0) ? [] : [`ring ${at} turns the wrong way`]),
      ...ring.flatMap(positionProblems),
    ];
  });
}

function positionProblems([lon, lat]: Pair): string[] {
  const isOutside = !(lon >= BOUNDS.west && lon <= BOUNDS.east && lat >= BOUNDS.south && lat <= BOUNDS.north);
  const isFine = [lon, lat].some((degree) => Number(degree.toFixed(DECIMALS)) !== degree);
  return [
    ...(isOutside ? [`${lon}, ${lat} is not in Việt Nam or its seas`] : []),
    ...(isFine ? [`${lon}, ${lat} has more than ${DECIMALS} decimals`] : []),
  ];
}
