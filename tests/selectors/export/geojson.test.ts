import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Geometry, Position } from "#dataset/boundaryFile.ts";
import { articleTable } from "#selectors/export/articleTable.ts";
import { articleFeatures, geojsonParts, provinceFeatures } from "#selectors/export/geojson.ts";
import { provinceTable } from "#selectors/export/provinceTable.ts";
import { rightHand } from "#selectors/export/rightHand.ts";
import { committedUnits, NEW } from "../../committed.ts";
import { geojsonProblems } from "./geojsonProblems.ts";
import { about, everything, index, inProvince } from "./sample.ts";

const table = provinceTable(index, everything, "articles", () => "no-data");
const outlines = () => [
  ...geojsonParts(provinceFeatures(table, everything.provinces, committedUnits["2008"]), about),
];
const pins = () => [...geojsonParts(articleFeatures(index, articleTable(index), everything.articles), about)];

/** A star around a middle: a ring that does not cross itself, turning either way. */
const ring = fc
  .tuple(
    fc.array(fc.double({ min: 0.2, max: 2, noNaN: true }), { minLength: 3, maxLength: 12 }),
    fc.double({ min: 103.5, max: 108, noNaN: true }),
    fc.double({ min: 19, max: 21.5, noNaN: true }),
    fc.boolean(),
  )
  .map(([radii, lon, lat, turned]) => {
    const points = radii.map((radius, at): Position => {
      const angle = (2 * Math.PI * at) / radii.length;
      return [lon + radius * Math.cos(angle), lat + radius * Math.sin(angle)];
    });
    if (turned) points.reverse();
    return [...points, points[0] as Position];
  });

describe("GeoJSON", () => {
  test("of the provinces and of the pins is what RFC 7946 asks for", () => {
    expect(geojsonProblems(JSON.parse(outlines().join("")))).toEqual([]);
    expect(geojsonProblems(JSON.parse(pins().join("")))).toEqual([]);
  });

  test("of the provinces of 2025 is so too, and has all of them", () => {
    const scope = { ...everything, boundaries: NEW };
    const units = [...(index.units.get(NEW)?.values() ?? [])];
    const later = provinceTable(index, scope, "documents", () => "no-data");
    const file = JSON.parse(
      [...geojsonParts(provinceFeatures(later, units, committedUnits["2025"]), about)].join(""),
    );
    expect(geojsonProblems(file)).toEqual([]);
    expect(file.features).toHaveLength(34);
  });

  test("says what it comes from and carries the numbers of the map", () => {
    const file = JSON.parse(outlines().join(""));
    expect(file.about).toEqual(about);
    const bacNinh = file.features.find(({ id }: { id: string }) => id === "bac-ninh");
    expect(bacNinh.properties).toMatchObject({
      name_vi: "Bắc Ninh",
      articles: 2,
      measure: "articles",
      value: 2,
    });
    expect(file.features.find(({ id }: { id: string }) => id === "ha-noi").properties.value).toBeNull();
  });

  test("has each article as a point no finer than its place", () => {
    const file = JSON.parse(pins().join(""));
    expect(file.features).toHaveLength(everything.articles.length);
    for (const { geometry, properties } of file.features) {
      expect(geometry.type).toBe("Point");
      expect(properties.precision).toEqual(expect.any(String));
    }
  });

  test("of one province has that province alone", () => {
    const scope = inProvince("lang-son");
    const file = JSON.parse(
      [...geojsonParts(provinceFeatures(table, scope.provinces, committedUnits["2008"]), about)].join(""),
    );
    expect(file.features.map(({ id }: { id: string }) => id)).toEqual(["lang-son"]);
  });

  test("turns any rings the right way, closes them and keeps them on the grid", () => {
    fc.assert(
      fc.property(ring, ring, (outer, hole) => {
        const geometry = rightHand({ type: "Polygon", coordinates: [outer, hole] } as Geometry);
        expect(
          geojsonProblems({
            type: "FeatureCollection",
            features: [{ type: "Feature", id: "x", properties: {}, geometry }],
          }),
        ).toEqual([]);
      }),
    );
  });

  test("leaves out rings of which rounding leaves nothing", () => {
    const speck: Position[] = [
      [105, 21],
      [105.000001, 21],
      [105, 21.000001],
      [105, 21],
    ];
    const square: Position[] = [
      [105, 21],
      [105, 22],
      [106, 22],
      [106, 21],
      [105, 21],
    ];
    expect(rightHand({ type: "MultiPolygon", coordinates: [[speck], [square, speck]] })).toEqual({
      type: "Polygon",
      coordinates: [[...square].reverse()],
    });
  });
});
