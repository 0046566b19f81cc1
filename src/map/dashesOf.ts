import type { BoundaryUnit } from "#dataset/boundaryFile.ts";
import type { BoundariesId, ProvinceId } from "#dataset/schema.ts";
import { type Succession, successionOf } from "#selectors/successionOf.ts";
import { borderLines, type Line } from "./borderLines.ts";
import type { When } from "./dashPattern.ts";
import { datedWords } from "./datedWords.ts";
import type { MapInput } from "./mapInput.ts";
import type { Dashes, Note } from "./model.ts";

const NO_LINES: readonly Line[] = [];
const NONE: Succession = { before: null, after: null };

/** The dashed boundaries of those other sets whose outlines are here, and what is to be seen of them. */
export function dashesOf(input: MapInput): Dashes[] {
  const { index, boundaries, outlines = null, beside = [] } = input;
  const sets = index.catalogue.boundaries.map(({ id }) => id);
  return beside.flatMap(({ boundaries: id, units }): Dashes[] => {
    const ids = new Set(counterpartsIn(input, id));
    if (id === boundaries || (outlines !== id && ids.size === 0)) return [];
    const counterparts = units.filter((unit) => ids.has(unit.id));
    return [
      {
        boundaries: id,
        when: whenOf(sets, id, boundaries),
        whole: outlines === id ? bordersBetween(units) : NO_LINES,
        strong: outlinesOf(units, counterparts),
        notes: notesOf(input, id, counterparts),
        dated: datedWords(input, id),
        label: labelOf(input, id, whenOf(sets, id, boundaries)),
      },
    ];
  });
}

/** A whole set is named for its days, what is drawn for the selected unit for what it has to do with it. */
function labelOf(input: MapInput, set: BoundariesId, when: When): string {
  const { index, boundaries, outlines = null, province, t } = input;
  const name = province ? (index.unit(boundaries, province)?.name.vi ?? province) : "";
  return outlines === set ? datedWords(input, set) : t(`map.dashes.${when}`, { name });
}

const whenOf = (sets: readonly BoundariesId[], id: BoundariesId, shown: BoundariesId): When =>
  sets.indexOf(id) < sets.indexOf(shown) ? "earlier" : "later";

/** The units of another set that the selected one was or becomes; none where it stays what it is. */
function counterpartsIn({ index, boundaries, province }: MapInput, set: BoundariesId): readonly ProvinceId[] {
  const { before, after } = province ? successionOf(index, boundaries, province) : NONE;
  if (before?.changed && before.set.id === set) return before.units.map(({ id }) => id);
  if (after?.changed && after.set.id === set) return [after.unit.id];
  return [];
}

/** The names of the units drawn; where a name could be taken for one of the map shown, it says of which time it is. */
function notesOf(
  { index, boundaries, t }: MapInput,
  set: BoundariesId,
  units: readonly BoundaryUnit[],
): Note[] {
  const sets = index.catalogue.boundaries.map(({ id }) => id);
  const when = whenOf(sets, set, boundaries);
  const year = index.boundaries.get(set)?.validFrom.slice(0, 4) ?? "";
  return units.map(({ id, label }) => {
    const name = index.unit(set, id)?.name.vi ?? id;
    const isShownToo = index.unit(boundaries, id) !== undefined;
    return { text: isShownToo ? t(`map.note.${when}`, { name, year }) : name, at: label };
  });
}

const known = new WeakMap<readonly BoundaryUnit[], readonly Line[]>();
const outlined = new WeakMap<readonly BoundaryUnit[], Map<string, readonly Line[]>>();

/** The outlines of some units of a set; the same list for the same units, so that a renderer sees that nothing changed. */
function outlinesOf(units: readonly BoundaryUnit[], some: readonly BoundaryUnit[]): readonly Line[] {
  const key = some.map(({ id }) => id).join();
  const ofSet = outlined.get(units) ?? new Map<string, readonly Line[]>();
  outlined.set(units, ofSet);
  const lines = ofSet.get(key) ?? borderLines(some);
  ofSet.set(key, lines);
  return lines;
}

/** The borders between all units of a set, worked out once. */
function bordersBetween(units: readonly BoundaryUnit[]): readonly Line[] {
  const lines = known.get(units) ?? borderLines(units, true);
  known.set(units, lines);
  return lines;
}
