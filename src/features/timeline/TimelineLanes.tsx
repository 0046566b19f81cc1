import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { useT } from "#i18n/I18n.tsx";
import { useTip } from "#ui/useTip.ts";
import { Fadings } from "./BandShape.tsx";
import { BoundaryLines, LABEL_PX } from "./BoundaryLines.tsx";
import { Excluded } from "./Excluded.tsx";
import { windowByZoomKey } from "./keyWindow.ts";
import { LaneLabel } from "./LaneLabel.tsx";
import { LaneRow } from "./LaneRow.tsx";
import { elementOf, scrollToRow } from "./laneElements.ts";
import { provincesOfLane } from "./lanesOf.ts";
import type { Heap, Layout, Placed } from "./layOut.ts";
import { MarkTip, type Shown } from "./MarkTip.tsx";
import { nextItem } from "./nextItem.ts";
import type { TimeScale } from "./scaleOf.ts";
import type { Tick } from "./ticksOf.ts";
import { around } from "./timeWindow.ts";
import { useInSight } from "./useInSight.ts";
import { useIsChosen } from "./useIsChosen.ts";
import { usePanZoom } from "./usePanZoom.ts";
import { useSelectEvent } from "./useSelectEvent.ts";
import type { Zoom } from "./useTimeWindow.ts";

interface TimelineLanesProps {
  id: string;
  caption: string;
  layout: Layout;
  zoom: Zoom;
  scale: TimeScale;
  ticks: readonly Tick[];
  widthPx: number;
  scroller: RefObject<HTMLElement | null>;
  /** Shows what cannot be told apart as a list. */
  onList: () => void;
}

/** Names and marks of the lanes: one tab stop for all marks, arrow keys from one to the next. */
export function TimelineLanes(props: TimelineLanesProps) {
  const { id, caption, layout, zoom, scale, ticks, widthPx, scroller, onList } = props;
  const t = useT();
  const hint = useId();
  const plot = useRef<HTMLDivElement>(null);
  const sight = useInSight(scroller);
  const isChosen = useIsChosen();
  const { shown, show, keep, leave, close } = useTip<Shown>();
  const selectEvent = useSelectEvent();
  usePanZoom(plot, { ...zoom, scale }, { wheelAlone: false, drag: true });

  const items = useMemo(
    () => new Map(layout.rows.flatMap((row) => row.items.map((item) => [item.key, { item, row }] as const))),
    [layout],
  );
  const [last, setLast] = useState<Placed | null>(null);
  const first = layout.rows.find((row) => row.items.length > 0)?.items[0]?.key ?? null;
  const current = last && items.has(last.key) ? last.key : first;

  const focusItem = (item: Placed | null | undefined) => {
    if (!item) return;
    setLast(item);
    const row = items.get(item.key)?.row;
    if (row) scrollToRow(scroller.current, row.top + LABEL_PX, row.height);
    requestAnimationFrame(() => elementOf(plot.current, item.key)?.focus({ preventScroll: true }));
  };
  // A mark that had the focus may vanish into a heap, or a heap fall apart: the focus goes to what is left of it.
  const focused = useRef<Placed | null>(null);
  useEffect(() => {
    const lost = focused.current;
    if (!lost || items.has(lost.key)) return;
    focused.current = null;
    const row = layout.rows.find(({ lane }) => lane.key === lost.lane.key);
    const nearest = row?.items.toSorted((a, b) => Math.abs(a.x - lost.x) - Math.abs(b.x - lost.x))[0];
    if (nearest) elementOf(plot.current, nearest.key)?.focus({ preventScroll: true });
  }, [items, layout]);

  useEffect(() => {
    if (shown && !items.has(shown.placed.key)) close();
  }, [items, shown, close]);

  const open = (item: Placed) => {
    if (item.kind === "mark") return selectEvent(item.mark.event, provincesOfLane(item.lane));
    openHeap(item);
  };
  const openHeap = ({ time, comesApart }: Heap) => {
    close();
    if (time !== null) zoom.show(around(time, zoom.reach));
    if (!comesApart) onList();
  };
  const itemAt = (target: EventTarget) => {
    const element = target instanceof Element ? target.closest("[data-mark]") : null;
    const found = element && items.get(element.getAttribute("data-mark") ?? "");
    return element && found ? { element, item: found.item } : null;
  };

  const onFocus = ({ target }: FocusEvent) => {
    const at = itemAt(target);
    if (!at) return;
    focused.current = at.item;
    setLast(at.item);
    show({ placed: at.item, element: at.element });
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null) focused.current = null;
    leave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && shown) {
      event.stopPropagation();
      return close();
    }
    if (current === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const item = items.get(current)?.item;
    if (item && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      return open(item);
    }
    const next = nextItem(layout.rows, current, event.key);
    if (next) {
      event.preventDefault();
      return focusItem(next);
    }
    const at = scale.ms(Math.min(item?.x ?? 0, scale.right));
    const window = windowByZoomKey(event.key, zoom.window, at, zoom.extent, zoom.reach);
    if (!window) return;
    event.preventDefault();
    zoom.show(window);
  };
  const height = LABEL_PX + layout.height + 4;
  return (
    <div className="timeline-lanes" id={id}>
      <ul className="timeline-labels" aria-label={t("timeline.lanes.list")} style={{ paddingTop: LABEL_PX }}>
        {layout.rows.map(({ lane, height: rowPx }) => (
          <li key={lane.key} style={{ height: rowPx }}>
            <LaneLabel lane={lane} />
          </li>
        ))}
      </ul>
      <div
        ref={plot}
        className={`timeline-plot${zoom.isZoomed ? " is-zoomed" : ""}`}
        role="group"
        aria-label={caption}
        aria-describedby={hint}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={onBlur}
        onClick={({ target }: MouseEvent) => {
          const at = itemAt(target);
          if (at) open(at.item);
        }}
        onPointerOver={({ target }) => {
          const at = itemAt(target);
          if (at && at.element !== shown?.element) show({ placed: at.item, element: at.element });
        }}
        onPointerOut={({ target }) => itemAt(target) && leave()}
      >
        <svg width={widthPx} height={height} role="presentation">
          <Fadings />
          {ticks.map(({ ms, major }) => (
            <line
              key={ms}
              className={`timeline-tick${major ? " is-major" : ""}`}
              x1={scale.x(ms)}
              x2={scale.x(ms)}
              y1={LABEL_PX - 2}
              y2={height}
            />
          ))}
          <Excluded scale={scale} heightPx={height} />
          <g transform={`translate(0 ${LABEL_PX})`}>
            {layout.rows.map((row) => {
              const holds = row.items.some(({ key }) => key === current) ? current : null;
              const isSeen = row.top + row.height > sight.top && row.top < sight.bottom;
              return (
                (isSeen || holds !== null) && (
                  <LaneRow
                    key={row.lane.key}
                    row={row}
                    left={scale.left}
                    right={scale.right}
                    current={holds}
                    isChosen={isChosen}
                  />
                )
              );
            })}
          </g>
          <BoundaryLines scale={scale} heightPx={height} />
        </svg>
      </div>
      <p id={hint} hidden>
        {t("timeline.keys")}
      </p>
      <MarkTip shown={shown} onEnter={keep} onLeave={leave} onClose={close} />
    </div>
  );
}
