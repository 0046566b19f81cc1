import { usePlotArea, useXAxisScale } from "recharts";
import { useT } from "#i18n/I18n.tsx";
import type { Domain } from "./domainOf.ts";

/** The day on which 63 provincial units became 34. */
const REFORM = Date.UTC(2025, 6, 1);
/** Room for half the label; nearer to an edge it stands beside the line. */
const HALF_LABEL_PX = 34;

/** A dashed line on 1 July 2025, where the chart shows that day. */
export function ReformLine({ domain }: { domain: Domain }) {
  const t = useT();
  const plot = usePlotArea();
  const x = useXAxisScale()?.(REFORM);
  if (!plot || x === undefined || REFORM < domain.start || REFORM >= domain.end) return null;
  const right = plot.x + plot.width;
  const anchor = x + HALF_LABEL_PX > right ? "end" : x - HALF_LABEL_PX < plot.x ? "start" : "middle";
  return (
    <g className="timeline-reform">
      <title>{t("timeline.reform")}</title>
      <line x1={x} x2={x} y1={plot.y - 2} y2={plot.y + plot.height} />
      <text x={x} y={plot.y - 5} textAnchor={anchor}>
        {t("timeline.reformShort")}
      </text>
    </g>
  );
}
