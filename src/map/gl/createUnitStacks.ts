import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { BoundaryUnit } from "#dataset/boundaryFile.ts";
import type { BoundariesId, ProvinceId } from "#dataset/schema.ts";
import type { MapModel, Region } from "../model.ts";
import { unitCollection } from "./collections.ts";
import { ABOVE_UNITS, type Palette, unitLayers, unitSource } from "./style.ts";

/** The sets of boundaries on the canvas, of which one is seen. */
export interface UnitStacks {
  /** Shows the model's set: at once where it is the first, else once it has been drawn under the one that leaves. */
  show: (model: MapModel) => void;
  flag: (id: ProvinceId, name: string, on: boolean) => void;
  /** Every state again, after the graphics context came back without any. */
  restore: () => void;
  /** Layers of all sets, for whoever gives them new colours. */
  layers: (palette: Palette) => ReturnType<typeof unitLayers>["under"];
}

export function createUnitStacks(map: MapLibreMap, palette: () => Palette): UnitStacks {
  const units = new Map<BoundariesId, readonly BoundaryUnit[]>();
  const painted = new Map<BoundariesId, Map<ProvinceId, string>>();
  const flags = new Map<ProvinceId, Set<string>>();
  let model: MapModel | null = null;
  /** The set that is seen; another may be getting ready beneath. */
  let seen: BoundariesId | null = null;

  const idsOf = (set: BoundariesId) => {
    const { under, over } = unitLayers(palette(), set);
    return { under: under.map(({ id }) => id), over: over.map(({ id }) => id) };
  };
  const add = (set: BoundariesId, outlines: readonly BoundaryUnit[]) => {
    units.set(set, outlines);
    map.addSource(unitSource(set), {
      type: "geojson",
      data: unitCollection(outlines),
      promoteId: "id",
      tolerance: 0.1,
    });
    const { under, over } = unitLayers(palette(), set);
    for (const layer of under) map.addLayer(layer, ABOVE_UNITS);
    for (const layer of over) map.addLayer(layer);
  };
  const setVisible = (set: BoundariesId, visible: boolean) => {
    const { under, over } = idsOf(set);
    for (const id of [...under, ...over])
      map.setLayoutProperty(id, "visibility", visible ? "visible" : "none");
  };
  const applyStates = (set: BoundariesId, regions: readonly Region[]) => {
    const before = painted.get(set) ?? new Map<ProvinceId, string>();
    painted.set(set, before);
    for (const region of regions) {
      const state = stateOf(region);
      const key = JSON.stringify(state);
      if (before.get(region.id) === key) continue;
      map.setFeatureState({ source: unitSource(set), id: region.id }, state);
      before.set(region.id, key);
    }
    for (const [id, names] of flags) {
      for (const name of names) map.setFeatureState({ source: unitSource(set), id }, { [name]: true });
    }
  };
  /** Once the set asked for has been drawn beneath, the one above it goes: a cut, with nothing blank between. */
  const cutWhenReady = (set: BoundariesId) => {
    map.once("render", () => {
      if (model?.boundaries !== set || seen === set) return;
      if (!map.isSourceLoaded(unitSource(set))) return cutWhenReady(set);
      for (const other of units.keys()) if (other !== set) setVisible(other, false);
      seen = set;
    });
    map.triggerRepaint();
  };

  return {
    show(next) {
      model = next;
      const set = next.boundaries;
      if (!units.has(set)) add(set, next.units);
      else if (units.get(set) !== next.units) {
        units.set(set, next.units);
        (map.getSource(unitSource(set)) as GeoJSONSource).setData(unitCollection(next.units));
      }
      applyStates(set, next.regions);
      if (seen === null) seen = set;
      else if (seen !== set) {
        const [lowest] = idsOf(seen).under;
        for (const id of idsOf(set).under) map.moveLayer(id, lowest);
        setVisible(set, true);
        cutWhenReady(set);
      } else for (const other of units.keys()) setVisible(other, other === set);
    },
    flag(id, name, on) {
      const names = flags.get(id) ?? new Set();
      flags.set(id, names);
      if (on) names.add(name);
      else names.delete(name);
      for (const set of units.keys()) map.setFeatureState({ source: unitSource(set), id }, { [name]: on });
    },
    restore() {
      painted.clear();
      if (model && units.has(model.boundaries)) applyStates(model.boundaries, model.regions);
    },
    layers: (colors) =>
      [...units.keys()].flatMap((set) => {
        const { under, over } = unitLayers(colors, set);
        return [...under, ...over];
      }),
  };
}

const stateOf = ({ step, coverage, selected, concerned, recedes }: Region) => ({
  step: step ?? -1,
  nodata: coverage === "no-data",
  selected,
  concerned: concerned && !selected,
  recedes,
});
