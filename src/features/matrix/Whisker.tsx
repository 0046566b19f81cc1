import type { Estimate } from "#selectors/matrix/compareThemes.ts";

interface WhiskerProps {
  estimate: Estimate;
  /** The share of the corpus, as a tick; null where it has none. */
  corpus: number | null;
  /** The end of the scale. */
  full: number;
  hue: string;
  text: string;
}

/** A share as a dot on its interval, with a tick for the corpus; on the scale of every other one beside it. */
export function Whisker({ estimate, corpus, full, hue, text }: WhiskerProps) {
  const { k, n, interval } = estimate;
  const at = (share: number) => `${Math.min(100, (share / full) * 100).toFixed(2)}%`;
  return (
    <>
      <span className="whisker-text">{text}</span>
      <span className="whisker" aria-hidden="true">
        {corpus !== null && <span className="whisker-corpus" style={{ left: at(corpus) }} />}
        {interval && (
          <>
            <span
              className="whisker-line"
              style={{ left: at(interval.low), right: `calc(100% - ${at(interval.high)})` }}
            />
            <span className={`whisker-dot ${hue}`} style={{ left: at(k / n) }} />
          </>
        )}
      </span>
    </>
  );
}
