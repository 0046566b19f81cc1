import { formatEdtf } from "#i18n/formatEdtf.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { boundaryChanges } from "#selectors/boundaryChanges.ts";
import { useCatalogue } from "#state/AtlasState.tsx";
import type { TimeScale } from "./scaleOf.ts";

/** Above the lanes, for the day. */
export const LABEL_PX = 15;
/** Room for half the label; nearer to an edge it stands beside the line. */
const HALF_PX = 46;

/** A dashed line on each day from which other provincial boundaries are in force. */
export function BoundaryLines({ scale, heightPx }: { scale: TimeScale; heightPx: number }) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const { start, end } = scale.window;
  const changes = boundaryChanges(index.catalogue).filter(({ at }) => at >= start && at < end);
  return changes.map(({ at, date, boundaries }, i) => {
    const x = scale.x(at);
    const before = changes[i - 1];
    const isFree = before === undefined || x - scale.x(before.at) > 2 * HALF_PX;
    const anchor = x + HALF_PX > scale.right ? "end" : x - HALF_PX < scale.left ? "start" : "middle";
    const day = formatEdtf(date, lang);
    return (
      <g key={boundaries.id} className="timeline-change">
        <title>{t("timeline.boundaries", { date: day, name: boundaries.name[lang] })}</title>
        <line x1={x} x2={x} y1={LABEL_PX - 2} y2={heightPx} />
        {isFree && (
          <text x={x} y={LABEL_PX - 5} textAnchor={anchor}>
            {day}
          </text>
        )}
      </g>
    );
  });
}
