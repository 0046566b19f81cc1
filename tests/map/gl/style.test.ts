import { type LayerSpecification, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection } from "geojson";
import { describe, expect, test } from "vitest";
import type { BoundariesId } from "#dataset/schema.ts";
import { DASH_PX, DASH_WIDTH_PX } from "#map/dashPattern.ts";
import { ABOVE_UNITS, HATCH_IMAGE, mapStyle, type Palette, unitLayers, unitSource } from "#map/gl/style.ts";

const SET = "2031" as BoundariesId;

/** The style as the renderer puts it together for one set of boundaries. */
function wholeStyle(palette: Palette, land?: FeatureCollection) {
  const style = mapStyle(palette, land);
  const { under, over } = unitLayers(palette, SET);
  const at = style.layers.findIndex(({ id }) => id === ABOVE_UNITS);
  const units = {
    type: "geojson" as const,
    data: { type: "FeatureCollection" as const, features: [] },
    promoteId: "id",
  };
  return {
    ...style,
    sources: { ...style.sources, [unitSource(SET)]: units },
    layers: [...style.layers.slice(0, at), ...under, ...style.layers.slice(at), ...over],
  };
}

const light: Palette = {
  sea: "#d9e5e8",
  land: "#ece5d8",
  landLine: "#cfc4b0",
  country: "#f7f2e8",
  line: "#b9ac95",
  steps: ["#f3ead9", "#ecd3b4", "#e0ab86", "#cc7a5c", "#ad4538", "#7d1f21"],
  ink: "#231f1a",
  halo: "#fffdf8",
  accent: "#a2231d",
  hatch: "#8b7d6766",
};
const dark: Palette = {
  ...light,
  sea: "#0f181d",
  land: "#1c211f",
  country: "#242a28",
  ink: "#f4efe6",
  halo: "#0b0f11",
};
const palettes = { light, dark };
const land: FeatureCollection = {
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: { id: "laos" },
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [103, 19],
            [104, 19],
            [104, 20],
            [103, 19],
          ],
        ],
      },
    },
  ],
};

describe.each(Object.entries(palettes))("the style in %s", (_, palette) => {
  const style = wholeStyle(palette, land);
  const layer = (id: string) => style.layers.find((one) => one.id === id) as LayerSpecification;

  test("is accepted by the style specification", () => {
    expect(validateStyleMin(style)).toEqual([]);
  });

  test("asks nothing of another host: no glyphs, no sprite, no tiles", () => {
    expect(style).not.toHaveProperty("glyphs");
    expect(style).not.toHaveProperty("sprite");
    expect(Object.values(style.sources).map(({ type }) => type)).toEqual(["geojson", "geojson", "geojson"]);
    expect(JSON.stringify(style)).not.toMatch(/https?:/);
  });

  test("paints each step of the ramp in its colour", () => {
    const color = JSON.stringify(layer("units-2031").paint);
    for (const [step, value] of palette.steps.entries()) expect(color).toContain(`${step},"${value}"`);
  });

  test("takes every colour from the palette", () => {
    const used = JSON.stringify(style.layers).match(/#[0-9a-f]{3,8}/g) ?? [];
    const known = new Set([...Object.values(palette).flat()]);
    expect(used.filter((color) => !known.has(color))).toEqual([]);
  });
});

describe("the style", () => {
  const { layers } = wholeStyle(light);
  const ids = layers.map(({ id }) => id);

  test("has sea under land, land under provinces, and the focus ring over the selection over all", () => {
    expect(ids.slice(0, 2)).toEqual(["sea", "land"]);
    expect(ids.indexOf("units-2031")).toBeGreaterThan(ids.indexOf("land-line"));
    expect(ids.slice(-4)).toEqual(
      ["selected-under", "selected", "active-under", "active"].map((id) => `units-2031-${id}`),
    );
  });

  test.each(["concerned", "selected", "active"])(
    "draws the outline of what is %s double, light under dark",
    (flag) => {
      const width = (id: string) => {
        const { paint } = layers.find((one) => one.id === `units-2031-${id}`) as {
          paint: { "line-width": [string, unknown, number] };
        };
        return paint["line-width"][2];
      };
      expect(ids.indexOf(`units-2031-${flag}-under`)).toBe(ids.indexOf(`units-2031-${flag}`) - 1);
      expect(width(`${flag}-under`)).toBeGreaterThan(width(flag));
    },
  );

  test("hatches what has no data", () => {
    const hatch = layers.find(({ id }) => id === "units-2031-hatch");
    expect(hatch?.paint).toMatchObject({ "fill-pattern": HATCH_IMAGE });
    expect(JSON.stringify(hatch?.paint)).toContain('["feature-state","nodata"]');
  });

  test("lays a veil over what steps back, over its colour and under the hatching", () => {
    const veil = layers.find(({ id }) => id === "units-2031-veil");
    expect(JSON.stringify(veil?.paint)).toContain('["feature-state","recedes"]');
    expect(ids.indexOf("units-2031-veil")).toBe(ids.indexOf("units-2031") + 1);
  });

  test("draws other boundaries over the provinces and under what is selected", () => {
    expect(ids.indexOf("units-2031-line")).toBeLessThan(ids.indexOf("dashes-earlier-whole"));
    expect(ids.indexOf("dashes-later-strong")).toBeLessThan(ids.indexOf("units-2031-concerned-under"));
  });

  test.each(["earlier", "later"] as const)("dashes what is %s as the drawing does, in pixels", (when) => {
    for (const extent of ["whole", "strong"] as const) {
      const line = layers.find(({ id }) => id === `dashes-${when}-${extent}`) as LayerSpecification;
      const { "line-dasharray": dash } = line.paint as { "line-dasharray": number[] };
      expect(dash.map((one) => one * DASH_WIDTH_PX[extent])).toEqual(
        DASH_PX[when].map((px) => expect.closeTo(px, 6)),
      );
    }
  });

  test("draws no outline around the band of land that hides slivers", () => {
    const line = layers.find(({ id }) => id === "land-line");
    expect(line).toHaveProperty("filter", ["!=", ["get", "id"], "viet-nam"]);
  });
});
