import type { Legend } from "./model.ts";

/** What the colours mean: unit, classes as closed intervals, n, and how missing data looks. */
export function MapLegend({ legend }: { legend: Legend }) {
  return (
    <div className="map-legend">
      <p className="font-semibold">{legend.title}</p>
      <ul>
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
      <p className="mt-1 text-muted">n = {legend.n}</p>
    </div>
  );
}
