import { memo } from "react";
import { CartesianGrid, Scatter, ScatterChart, type ScatterShapeProps, XAxis, YAxis } from "recharts";
import { BandShape } from "./BandShape.tsx";
import { type Domain, yearOf, yearTicks } from "./domainOf.ts";
import { type Layout, OUTSIDE_PX, type PlacedMark } from "./layOut.ts";
import { MarkShape } from "./MarkShape.tsx";
import { OutsideHead } from "./OutsideHead.tsx";
import { ReformLine } from "./ReformLine.tsx";

/** Air for the label of the reform, half a shape at either side, and the years below. */
export const TOP_PX = 14;
const SIDE_PX = 15;
const AXIS_PX = 17;

/** What is left of a width for the time axis. */
export const plotWidthOf = (widthPx: number, hasOutside: boolean): number =>
  Math.max(1, widthPx - 2 * SIDE_PX - (hasOutside ? OUTSIDE_PX : 0));

const drawMark = ({ cy, payload }: ScatterShapeProps) =>
  cy === undefined ? null : <MarkShape placed={payload as PlacedMark} cy={cy} />;

const drawBand = ({ cy, payload }: ScatterShapeProps) =>
  cy === undefined ? null : <BandShape placed={payload as PlacedMark} cy={cy} />;

interface TimelineChartProps {
  layout: Layout;
  domain: Domain;
  widthPx: number;
  hasOutside: boolean;
}

/** The chart itself: years, lanes, and marks that follow focus and selection without drawing it anew. */
export const TimelineChart = memo(function TimelineChart(props: TimelineChartProps) {
  const { layout, domain, widthPx, hasOutside } = props;
  const right = SIDE_PX + (hasOutside ? OUTSIDE_PX : 0);
  return (
    <ScatterChart
      width={widthPx}
      height={TOP_PX + layout.height + AXIS_PX}
      margin={{ top: TOP_PX, right, bottom: 0, left: SIDE_PX }}
      accessibilityLayer={false}
    >
      <CartesianGrid syncWithTicks horizontalPoints={layout.rows.map(({ y }) => TOP_PX + y)} />
      <XAxis
        type="number"
        dataKey="x"
        domain={[domain.start, domain.end]}
        ticks={yearTicks(domain, plotWidthOf(widthPx, hasOutside))}
        tickFormatter={(ms: number) => String(yearOf(ms))}
        interval={0}
        height={AXIS_PX}
        tickLine={false}
        axisLine={false}
        tickSize={0}
        tickMargin={5}
      />
      <YAxis type="number" dataKey="y" domain={[0, layout.height]} reversed hide />
      <ReformLine domain={domain} />
      {hasOutside && <OutsideHead />}
      <Scatter data={layout.bars} shape={drawMark} isAnimationActive={false} legendType="none" />
      <Scatter data={layout.points} shape={drawBand} isAnimationActive={false} legendType="none" />
      <Scatter data={layout.points} shape={drawMark} isAnimationActive={false} legendType="none" />
    </ScatterChart>
  );
});
