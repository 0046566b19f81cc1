import type { ProvinceId } from "#dataset/schema.ts";
import type { T } from "#i18n/createT.ts";
import { type EvidenceGroup, provincesOfGroup } from "#selectors/matrix/evidenceGroups.ts";
import type { GridColumn } from "./gridParts.ts";
import { placeNames } from "./placeName.ts";

interface Ticks {
  ticked: readonly ProvinceId[];
  isFull: boolean;
  toggle: (id: ProvinceId) => void;
}

/** The head of a column of provinces: the order by it, and a tick that takes it into a comparison. */
export function groupColumn(
  group: EvidenceGroup,
  notes: { short: string; long: string },
  sort: { by: string | null; onSort: (by: ProvinceId | null) => void },
  ticks: Ticks,
  t: T,
): GridColumn {
  const { province, others } = group;
  const provinces = provincesOfGroup(group);
  const isSorted = provinces.some(({ id }) => id === sort.by);
  const isTicked = ticks.ticked.includes(province.id);
  const isFull = ticks.isFull && !isTicked;
  const label = t(isSorted ? "matrix.headOn" : "matrix.head", { place: placeNames(group, t), n: notes.long });
  return {
    key: province.id,
    name: province.name.vi,
    more: others.length > 0 ? t("matrix.plus", { count: others.length }) : undefined,
    note: notes.short,
    label,
    isSorted,
    onSort: () => sort.onSort(isSorted ? null : province.id),
    standsFor: provinces.map(({ id }) => ({ kind: "province", id })),
    control: (place) => (
      <label className="matrix-tick">
        <input
          type="checkbox"
          checked={isTicked}
          aria-disabled={isFull || undefined}
          aria-label={t(isFull ? "matrix.compare.full" : "matrix.compare.tick", { name: province.name.vi })}
          onChange={() => ticks.toggle(province.id)}
          {...place}
        />
      </label>
    ),
  };
}
