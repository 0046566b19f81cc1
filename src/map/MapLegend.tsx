import type { Ref } from "react";
import { DashSwatch } from "./DashSwatch.tsx";
import type { Legend } from "./model.ts";

interface MapLegendProps {
  ref?: Ref<HTMLDivElement>;
  /** Which map this is: what the set of boundaries is called, with its days. */
  named: string;
  legend: Legend;
}

/**
 * Which boundaries these are, what the colours mean (unit, classes as closed intervals, n, and how missing data looks),
 * what is outlined and what is dashed.
 */
export function MapLegend({ ref, named, legend }: MapLegendProps) {
  return (
    <div ref={ref} className="map-legend">
      <p className="map-named">{named}</p>
      <p className="map-legend-title">{legend.title}</p>
      <ul className="map-classes">
        {legend.classes.map(({ step, label }) => (
          <li key={step}>
            <span className={`swatch step-${step}`} aria-hidden="true" />
            {label}
          </li>
        ))}
        <li>
          <span className="swatch swatch-none" aria-hidden="true" />
          {legend.noData}
        </li>
      </ul>
      <p className="map-n text-muted">n = {legend.n}</p>
      {legend.concerned && (
        <p className="map-concerned">
          <span className="swatch-concerned" aria-hidden="true" />
          {legend.concerned}
        </p>
      )}
      {legend.dashes.map(({ when, label }) => (
        <p key={label} className="map-dashed">
          <DashSwatch when={when} />
          {label}
        </p>
      ))}
    </div>
  );
}
