import { useT } from "#i18n/I18n.tsx";
import { referenceKey } from "#selectors/references.ts";
import type { StageSide } from "./useSides.ts";

/** The heads of a comparison's columns: each side by its name, and what its numbers rest on. */
export function SideHeads({
  sides,
  under,
}: {
  sides: readonly StageSide[];
  under?: (side: StageSide) => string;
}) {
  const t = useT();
  return (
    <thead>
      <tr>
        <td />
        {sides.map((side) => (
          <th
            key={side.province?.id ?? ""}
            scope="col"
            data-stands-for={
              side.province ? referenceKey({ kind: "province", id: side.province.id }) : undefined
            }
          >
            {side.province?.name.vi ?? t("matrix.compare.rest")}
            {side.also > 0 && ` ${t("matrix.plus", { count: side.also })}`}
            {under && <span className="stage-of">{under(side)}</span>}
          </th>
        ))}
      </tr>
    </thead>
  );
}
