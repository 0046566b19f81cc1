import { usePlotArea } from "recharts";
import { useT } from "#i18n/I18n.tsx";
import { OUTSIDE_PX } from "./layOut.ts";

/** Names the column of the events of which no date is known, on the line of the years. */
export function OutsideHead() {
  const t = useT();
  const plot = usePlotArea();
  if (!plot) return null;
  return (
    <text
      className="timeline-outside-head"
      x={plot.x + plot.width + OUTSIDE_PX}
      y={plot.y + plot.height + 14}
      textAnchor="middle"
    >
      <title>{t("timeline.undated")}</title>?
    </text>
  );
}
