import type { BoundaryUnit, Geometry, Position } from "#dataset/boundaryFile.ts";
import type { Article, Province } from "#dataset/schema.ts";
import type { CatalogueIndex } from "#selectors/indexCatalogue.ts";
import type { About } from "./about.ts";
import { positionOf, rightHand } from "./rightHand.ts";
import type { Cell, Table } from "./table.ts";

interface Feature {
  readonly type: "Feature";
  readonly id: string;
  readonly properties: Readonly<Record<string, Cell>>;
  /** Null where the dataset has no position, as RFC 7946 has it for what is unlocated. */
  readonly geometry: Geometry | { readonly type: "Point"; readonly coordinates: Position } | null;
}

const propertiesOf = <T>({ columns }: Table<T>, item: T): Feature["properties"] =>
  Object.fromEntries(columns.map(([name, value]) => [name, value(item)]));

/** The outlines shown, each with what the table of provinces says of it. */
export function* provinceFeatures(
  table: Table<Province>,
  provinces: readonly Province[],
  units: readonly BoundaryUnit[],
): Generator<Feature> {
  const outlines = new Map(units.map((unit) => [unit.id, unit.geometry]));
  for (const province of provinces) {
    const geometry = outlines.get(province.id);
    if (!geometry) continue;
    yield {
      type: "Feature",
      id: province.id,
      properties: propertiesOf(table, province),
      geometry: rightHand(geometry),
    };
  }
}

/** Each article at the place at which it is pinned, no finer than a town, district or island. */
export function* articleFeatures(
  index: CatalogueIndex,
  table: Table<Article>,
  articles: readonly Article[],
): Generator<Feature> {
  for (const article of articles) {
    const place = index.places.get(article.pin);
    yield {
      type: "Feature",
      id: article.id,
      properties: {
        ...propertiesOf(table, article),
        place_en: place?.name.en ?? null,
        place_vi: place?.name.vi ?? null,
        precision: place?.precision.en ?? null,
      },
      geometry: place?.position ? { type: "Point", coordinates: positionOf(place.position) } : null,
    };
  }
}

/** A FeatureCollection piece by piece; what it says of itself is a foreign member, which RFC 7946 allows. */
export function* geojsonParts(features: Iterable<Feature>, about: About): Generator<string> {
  yield `{"type":"FeatureCollection","about":${JSON.stringify(about)},"features":[`;
  let before = "\n";
  for (const feature of features) {
    yield before + JSON.stringify(feature);
    before = ",\n";
  }
  yield "\n]}\n";
}
