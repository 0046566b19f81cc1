import type { Legend } from "./model.ts";

/** What the colours mean: unit, classes as closed intervals, n, and how missing data looks. */
export function MapLegend({ legend }: { legend: Legend }) {
  return (
    <div className="map-legend">
      <p className="font-semibold">{legend.title}</p>
      <ul className="mt-1.5 flex gap-px">
        {legend.classes.map(({ step, label }) => (
          <li key={step} className="min-w-9 flex-1 text-center">
            <span className={`swatch step-${step}`} aria-hidden="true" />
            {label}
          </li>
        ))}
        <li className="ml-2 min-w-14 text-center">
          <span className="swatch swatch-none" aria-hidden="true" />
          {legend.noData}
        </li>
      </ul>
      <p className="mt-1 text-muted">n = {legend.n}</p>
    </div>
  );
}
