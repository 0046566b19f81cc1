import { RotateCcw } from "lucide-react";
import { useStore } from "zustand";
import { useT } from "#i18n/I18n.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { useTalkControls } from "./ControlsContext.tsx";
import { formatElapsed, formatTimeOfDay } from "./clock.ts";
import { useNow } from "./useNow.ts";

/** Elapsed time and time of day, large. */
export function ConsoleClock() {
  const t = useT();
  const { store, resetClock } = useTalkControls();
  const started = useStore(store, (state) => state.started);
  const now = useNow();
  return (
    <dl className="console-clock">
      <div>
        <dt title={started === null ? t("control.clock.notStarted") : undefined}>
          {t("control.clock.elapsed")}
        </dt>
        <dd>
          {formatElapsed(started, now)}
          <IconButton label={t("control.clock.resetLabel")} disabled={started === null} onClick={resetClock}>
            <RotateCcw aria-hidden="true" />
          </IconButton>
        </dd>
      </div>
      <div>
        <dt>{t("control.clock.time")}</dt>
        <dd>{formatTimeOfDay(now)}</dd>
      </div>
    </dl>
  );
}
