import { Maximize2, Minus, Plus } from "lucide-react";
import { useT } from "#i18n/I18n.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { ZOOM_STEP } from "./keyWindow.ts";
import { NEAREST_MS, stepped } from "./timeWindow.ts";
import type { Zoom } from "./useTimeWindow.ts";

/** Nearer, farther, everything. */
export function ZoomButtons({ zoom: { window, extent, reach, isZoomed, show } }: { zoom: Zoom }) {
  const t = useT();
  const middle = (window.start + window.end) / 2;
  const length = window.end - window.start;
  return (
    <div className="timeline-zoom">
      <IconButton
        label={t("timeline.zoom.out")}
        disabled={length >= reach.end - reach.start}
        onClick={() => show(stepped(window, ZOOM_STEP, middle, reach))}
      >
        <Minus aria-hidden="true" />
      </IconButton>
      <IconButton
        label={t("timeline.zoom.in")}
        disabled={length <= NEAREST_MS * 1.12}
        onClick={() => show(stepped(window, 1 / ZOOM_STEP, middle, reach))}
      >
        <Plus aria-hidden="true" />
      </IconButton>
      <IconButton label={t("timeline.zoom.all")} disabled={!isZoomed} onClick={() => show(extent)}>
        <Maximize2 aria-hidden="true" />
      </IconButton>
    </div>
  );
}
