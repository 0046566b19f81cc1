import { type KeyboardEvent, useMemo } from "react";
import { usePlotArea, useXAxisScale } from "recharts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { useView } from "#state/AtlasState.tsx";
import { describeMark } from "./describeMark.ts";
import { isChosen } from "./emphasis.ts";
import { HorizonShape } from "./HorizonShape.tsx";
import { provincesOfLane } from "./lanesOf.ts";
import { OUTSIDE_PX, type PlacedMark } from "./layOut.ts";
import { useMarkFocus } from "./MarkFocus.tsx";
import { PointShape } from "./PointShape.tsx";

/** One event in the chart: a button with a shape, as wide as its date is known. */
export function MarkShape({ placed, cy }: { placed: PlacedMark; cy: number }) {
  const t = useT();
  const lang = useLang();
  const plot = usePlotArea();
  const scale = useXAxisScale();
  const focus = useMarkFocus();
  const { mark, lane, outside, visionEnd } = placed;
  const provinces = useMemo(() => provincesOfLane(lane), [lane]);
  const chosen = useView(({ view }) => isChosen(view, mark.event, provinces));
  if (!plot || !scale) return null;

  const px = (ms: number) => scale(ms) ?? plot.x;
  const isBar = mark.event.kind === "planned" && mark.dated;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    focus.onSelect(placed);
  };
  return (
    <g
      role="button"
      data-mark={mark.key}
      tabIndex={focus.current === mark.key ? 0 : -1}
      className={`timeline-mark${chosen ? " is-chosen" : ""}`}
      aria-label={describeMark(t, lang, mark)}
      aria-current={chosen ? "true" : undefined}
      onFocus={({ currentTarget }) => focus.onFocus(placed, currentTarget)}
      onBlur={focus.onLeave}
      onPointerEnter={({ currentTarget }) => focus.onEnter(placed, currentTarget)}
      onPointerLeave={focus.onLeave}
      onClick={() => focus.onSelect(placed)}
      onKeyDown={onKeyDown}
    >
      {isBar ? (
        <HorizonShape
          left={px(placed.from)}
          right={px(placed.to)}
          vision={visionEnd === null ? null : px(visionEnd)}
          cy={cy}
          openStart={mark.openStart}
        />
      ) : (
        <PointShape
          event={mark.event}
          dated={mark.dated}
          cx={outside ? plot.x + plot.width + OUTSIDE_PX : px(placed.x)}
          cy={cy}
        />
      )}
    </g>
  );
}
