import type { ReactNode } from "react";
import type { Fitting } from "./useFitting.ts";

interface FigureProps {
  fitting: Fitting;
  caption: ReactNode;
  /** What the figure leaves out, or how to read it. */
  note?: ReactNode;
  children: ReactNode;
}

/** A figure of the stage: what is counted above, the rows, and a line under them. */
export function Figure({ fitting, caption, note, children }: FigureProps) {
  return (
    <figure ref={fitting.figure} className="stage-figure" data-tight={fitting.tight || undefined}>
      <figcaption className="stage-caption">{caption}</figcaption>
      {children}
      {note && <p className="stage-note">{note}</p>}
    </figure>
  );
}
