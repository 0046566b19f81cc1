import { ChevronLeft, ChevronRight } from "lucide-react";
import { formatEdtf } from "#i18n/formatEdtf.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { edtfOfUnit, unitOf } from "#selectors/timeGrain.ts";

interface EdgeHintProps {
  side: "earlier" | "later";
  count: number;
  /** The day at that end of the chart. */
  at: number;
  right?: number;
  onShow: () => void;
}

/** What lies beyond an end of the chart: how many events, and the way to the nearest. */
export function EdgeHint({ side, count, at, right, onShow }: EdgeHintProps) {
  const t = useT();
  const lang = useLang();
  const date = formatEdtf(edtfOfUnit(unitOf(at, "day"), "day"), lang);
  const words = t(`timeline.zoom.${side}`, { count, date });
  return (
    <button
      type="button"
      className={`timeline-edge is-${side}`}
      style={right === undefined ? undefined : { right }}
      aria-label={words}
      title={words}
      onClick={onShow}
    >
      {side === "earlier" && <ChevronLeft aria-hidden="true" />}
      {count}
      {side === "later" && <ChevronRight aria-hidden="true" />}
    </button>
  );
}
