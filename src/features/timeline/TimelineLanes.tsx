import { type KeyboardEvent, useCallback, useId, useMemo, useRef, useState } from "react";
import { useT } from "#i18n/I18n.tsx";
import type { Domain } from "./domainOf.ts";
import { LaneLabels } from "./LaneLabels.tsx";
import { type Lane, provincesOfLane } from "./lanesOf.ts";
import { layOut, type PlacedMark } from "./layOut.ts";
import { type MarkFocus, MarkFocusContext } from "./MarkFocus.tsx";
import { MarkTip } from "./MarkTip.tsx";
import { nextMark } from "./nextMark.ts";
import { plotWidthOf, TimelineChart } from "./TimelineChart.tsx";
import { useSelectEvent } from "./useSelectEvent.ts";
import { useTip } from "./useTip.ts";
import { useWidth } from "./useWidth.ts";

/** Drawn at this width while the page has none to give. */
const UNMEASURED_PX = 640;

/** Names and marks of the lanes: one tab stop for all marks, arrow keys from one to the next. */
export function TimelineLanes({ lanes, domain }: { lanes: readonly Lane[]; domain: Domain }) {
  const t = useT();
  const hint = useId();
  const plot = useRef<HTMLDivElement>(null);
  const widthPx = useWidth(plot) || UNMEASURED_PX;
  const hasOutside = lanes.some(({ marks }) => marks.some(({ time }) => time === null));
  const layout = useMemo(
    () => layOut(lanes, domain, plotWidthOf(widthPx, hasOutside)),
    [lanes, domain, widthPx, hasOutside],
  );
  const [last, setLast] = useState<string | null>(null);
  const isThere = lanes.some(({ marks }) => marks.some(({ key }) => key === last));
  const current = isThere ? last : (lanes[0]?.marks[0]?.key ?? null);
  const { shown, show, keep, leave, close } = useTip();
  const selectEvent = useSelectEvent();

  const onFocus = useCallback(
    (placed: PlacedMark, element: Element) => {
      setLast(placed.mark.key);
      show(placed, element);
    },
    [show],
  );
  const onSelect = useCallback(
    ({ mark, lane }: PlacedMark) => selectEvent(mark.event, provincesOfLane(lane)),
    [selectEvent],
  );
  const focus = useMemo<MarkFocus>(
    () => ({ current, onFocus, onEnter: show, onLeave: leave, onSelect }),
    [current, onFocus, show, leave, onSelect],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && shown) {
      event.stopPropagation();
      close();
    }
    const next = current === null ? null : nextMark(lanes, current, event.key);
    if (!next) return;
    event.preventDefault();
    plot.current?.querySelector<SVGElement>(`[data-mark="${next.key}"]`)?.focus();
  };
  return (
    <div className="timeline-lanes">
      <LaneLabels rows={layout.rows} />
      <div
        ref={plot}
        className="timeline-plot"
        role="group"
        aria-label={t("timeline.caption")}
        aria-describedby={hint}
        onKeyDown={onKeyDown}
      >
        <MarkFocusContext value={focus}>
          <TimelineChart layout={layout} domain={domain} widthPx={widthPx} hasOutside={hasOutside} />
        </MarkFocusContext>
      </div>
      <p id={hint} hidden>
        {t("timeline.keys")}
      </p>
      <MarkTip shown={shown} onEnter={keep} onLeave={leave} onClose={close} />
    </div>
  );
}
