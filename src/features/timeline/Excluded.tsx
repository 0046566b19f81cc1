import { useMemo } from "react";
import { stretchOf } from "#selectors/filterArticles.ts";
import { useView } from "#state/AtlasState.tsx";
import type { TimeScale } from "./scaleOf.ts";

/** What the dates asked for leave out, greyed. */
export function Excluded({ scale, heightPx }: { scale: TimeScale; heightPx: number }) {
  const from = useView(({ view }) => view.from);
  const to = useView(({ view }) => view.to);
  const { start, end } = useMemo(() => stretchOf({ from, to }), [from, to]);
  const [left, right] = [scale.clampedX(start), scale.clampedX(end)];
  return (
    <>
      {left > scale.left && <rect className="timeline-excluded" x={0} width={left} y={0} height={heightPx} />}
      {right < scale.right && (
        <rect
          className="timeline-excluded"
          x={right}
          width={scale.right + 8 - right}
          y={0}
          height={heightPx}
        />
      )}
    </>
  );
}
