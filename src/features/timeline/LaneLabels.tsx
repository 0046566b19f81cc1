import { useT } from "#i18n/I18n.tsx";
import { LaneLabel } from "./LaneLabel.tsx";
import type { Row } from "./layOut.ts";
import { TOP_PX } from "./TimelineChart.tsx";

/** The names of the lanes, each beside its row. */
export function LaneLabels({ rows }: { rows: readonly Row[] }) {
  const t = useT();
  return (
    <ul className="timeline-labels" aria-label={t("timeline.lanes")} style={{ paddingTop: TOP_PX }}>
      {rows.map(({ lane, height }) => (
        <li key={lane.province.id} style={{ height }}>
          <LaneLabel lane={lane} />
        </li>
      ))}
    </ul>
  );
}
