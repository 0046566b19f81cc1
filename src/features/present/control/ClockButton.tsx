import { useStore } from "zustand";
import { useT } from "#i18n/I18n.tsx";
import { useTalkControls } from "./ControlsContext.tsx";
import { formatElapsed, formatTimeOfDay } from "./clock.ts";
import { useNow } from "./useNow.ts";

/** Elapsed time and time of day, small; pressed, it sets the first to zero. */
export function ClockButton() {
  const t = useT();
  const { store, resetClock } = useTalkControls();
  const started = useStore(store, (state) => state.started);
  const now = useNow();
  const elapsed = formatElapsed(started, now);
  const time = formatTimeOfDay(now);
  const label = t("control.clock.label", { elapsed, time });
  return (
    <button type="button" className="control-clock" aria-label={label} title={label} onClick={resetClock}>
      <span>{elapsed}</span>
      <span className="control-clock-time">{time}</span>
    </button>
  );
}
