import type { ReactNode } from "react";

interface MatrixFrameProps {
  /** Title, description and what belongs to them: the caption of the figure. */
  caption: ReactNode;
  /** Controls between caption and table. */
  bar?: ReactNode;
  /** The table, whose heads stay while all else scrolls away. */
  children: ReactNode;
  /** What is to be known of the numbers, below the table. */
  notes: ReactNode;
  /** What the signs mean, always in sight. */
  legend: ReactNode;
}

/** A matrix with its words: one thing scrolls, so that the table gets the room when a reader goes into it. */
export function MatrixFrame({ caption, bar, children, notes, legend }: MatrixFrameProps) {
  return (
    <div className="matrix">
      <figure className="matrix-scroll">
        <figcaption className="matrix-said">{caption}</figcaption>
        {bar && <div className="matrix-bar">{bar}</div>}
        {children}
        <div className="matrix-notes">{notes}</div>
      </figure>
      <footer className="matrix-foot">{legend}</footer>
    </div>
  );
}
