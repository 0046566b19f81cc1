import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { buildGeo } from "#pipeline/geo/buildGeo.ts";
import { readGeoSources } from "#pipeline/geo/readGeoSources.ts";
import { provincesSource } from "#pipeline/sources.ts";
import { catalogueOfThree, INVENTED, NEXT } from "../../threeSets.ts";
import { areaOf, areaOfRing, contains, FILES, fileOf, ringsOf, textOf, unitsOf } from "./boundaryFiles.ts";

const { provinces } = provincesSource.parse(parse(readFileSync("data/provinces.yaml", "utf8")));
const listed = (year: string) => provinces.filter(({ boundaries }) => boundaries === year);

describe.each(FILES)("%s", (name) => {
  const { features, attribution, ...members } = fileOf(name);

  test("is a collection of features sorted by id, with attribution and without crs", () => {
    const ids = features.map(({ id }) => String(id));
    expect(ids).toEqual(ids.toSorted());
    expect(features.map(({ properties }) => properties.id)).toEqual(ids);
    expect(attribution).toMatch(/\w/);
    expect(members).not.toHaveProperty("crs");
  });

  test("has closed rings of at least four positions", () => {
    const rings = features.flatMap(ringsOf);
    expect(rings.filter((ring) => ring.length < 4 || String(ring[0]) !== String(ring.at(-1)))).toEqual([]);
  });

  test("has outer rings counterclockwise and holes clockwise", () => {
    for (const { geometry } of features) {
      const polygons =
        geometry.type === "Polygon"
          ? [geometry.coordinates]
          : geometry.type === "MultiPolygon"
            ? geometry.coordinates
            : [];
      expect(polygons.length).toBeGreaterThan(0);
      for (const rings of polygons) {
        expect(rings.map((ring) => areaOfRing(ring) > 0)).toEqual(rings.map((_, i) => i === 0));
      }
    }
  });

  test("writes no coordinate with more than five decimals", () => {
    expect(textOf(name)).not.toMatch(/\d\.\d{6}/);
  });

  test("has one feature on each line", () => {
    expect(textOf(name).trimEnd().split("\n")).toHaveLength(features.length + 2);
  });
});

describe.each(["2008", "2025"])("the units of %s", (year) => {
  const units = unitsOf(year);

  test("are those of data/provinces.yaml, under its names", () => {
    const names = units.map(({ id, properties }) => [id, properties.name_vi, properties.name_en]);
    expect(names).toEqual(listed(year).map(({ id, name }) => [id, name.vi, name.en]));
    expect(fileOf(`provinces-${year}.geojson`).boundaries).toBe(year);
  });

  test("have their labels inside, and inside no other unit", () => {
    for (const { properties } of units) {
      const holding = units.filter((unit) => contains(unit, properties.label));
      expect(holding.map(({ id }) => id)).toEqual([properties.id]);
    }
  });

  test("are neighbours of their neighbours, and never of themselves", () => {
    const neighboursOf = new Map(units.map(({ properties }) => [properties.id, properties.neighbours]));
    for (const [id, neighbours] of neighboursOf) {
      expect(neighbours).not.toContain(id);
      for (const other of neighbours) expect(neighboursOf.get(other)).toContain(id);
    }
  });
});

test("each unit of 2025 is as large as the units of 2008 that it was formed from", () => {
  const before = new Map(unitsOf("2008").map((unit) => [unit.id, areaOf(unit)]));
  for (const unit of unitsOf("2025")) {
    const predecessors = listed("2025").find(({ id }) => id === unit.id)?.predecessors ?? [];
    const parts = predecessors.reduce((sum, id) => sum + (before.get(id) ?? Number.NaN), 0);
    expect(Math.abs(areaOf(unit) - parts) / parts).toBeLessThan(0.005);
  }
});

test.each([
  ["provinces-2008.geojson", 60_000],
  ["provinces-2025.geojson", 60_000],
  ["land.geojson", 25_000],
])("%s travels in at most %i bytes", (name, limit) => {
  expect(gzipSync(textOf(name), { level: 9 }).length).toBeLessThanOrEqual(limit);
});

test("the same sources give the committed files, byte for byte, twice", async () => {
  const committed = Object.fromEntries(FILES.map((name) => [name, textOf(name)]));
  expect((await buildGeo(readGeoSources())) as Record<string, string>).toEqual(committed);
  expect((await buildGeo(readGeoSources())) as Record<string, string>).toEqual(committed);
}, 60_000);

test("a third set of boundaries gets its outlines from the data alone, and changes none of the others", async () => {
  const sources = readGeoSources();
  const files = (await buildGeo({ ...sources, provinces: catalogueOfThree.provinces })) as Record<
    string,
    string
  >;
  const { features } = JSON.parse(files[`provinces-${NEXT}.geojson`] ?? "{}");
  expect(features).toHaveLength(33);
  expect(features.map(({ id }: { id: string }) => id)).toContain(INVENTED);
  for (const name of FILES) expect(files[name]).toBe(textOf(name));
}, 60_000);
