import { useCallback, useMemo, useState } from "react";
import { edtfSpan } from "#selectors/edtfSpan.ts";
import { closedEdtf } from "#selectors/timeGrain.ts";
import { useView, useViewStore } from "#state/AtlasState.tsx";
import { around, NEAREST_MS, reachOf, type TimeWindow } from "./timeWindow.ts";

/** What the chart shows, and how to show another stretch. */
export interface Zoom {
  readonly window: TimeWindow;
  /** Everything that has a date: shown where the view asks for no stretch. */
  readonly extent: TimeWindow;
  readonly reach: TimeWindow;
  readonly isZoomed: boolean;
  /** Shows a stretch and keeps it in the view. */
  readonly show: (window: TimeWindow) => void;
  /** Shows a stretch while a hand still moves it; null lets go. */
  readonly hold: (window: TimeWindow | null) => void;
}

/** Nearer to everything than this share of it, the chart shows everything: nobody aims so finely. */
const SNAP = 0.005;

/** The window of the chart: the view's span, or everything; what a hand holds is in the view only once let go. */
export function useTimeWindow(extent: TimeWindow): Zoom {
  const store = useViewStore();
  const span = useView(({ view }) => view.span);
  const [held, setHeld] = useState<TimeWindow | null>(null);
  const reach = useMemo(() => reachOf(extent), [extent]);
  const settled = useMemo(() => {
    const asked = span === null ? null : edtfSpan(span);
    if (!asked) return extent;
    return asked.end - asked.start < NEAREST_MS ? around(asked, asked) : asked;
  }, [span, extent]);
  const show = useCallback(
    (window: TimeWindow) => {
      setHeld(null);
      const slack = (extent.end - extent.start) * SNAP;
      const isAll =
        Math.abs(window.start - extent.start) < slack && Math.abs(window.end - extent.end) < slack;
      store.getState().change({ span: isAll ? null : closedEdtf(window.start, window.end) });
    },
    [store, extent],
  );
  return useMemo(
    () => ({ window: held ?? settled, extent, reach, isZoomed: span !== null, show, hold: setHeld }),
    [held, settled, extent, reach, span, show],
  );
}
