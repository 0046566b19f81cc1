import type { ReactNode, RefObject } from "react";

interface FigureProps {
  figure: RefObject<HTMLElement | null>;
  caption: ReactNode;
  /** What the figure leaves out, or how to read it. */
  note?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A figure of the stage: what is counted above, the rows, and a line under them. */
export function Figure({ figure, caption, note, className = "", children }: FigureProps) {
  return (
    <figure ref={figure} className={`stage-figure ${className}`}>
      <figcaption className="stage-caption">{caption}</figcaption>
      {children}
      {note && <p className="stage-note">{note}</p>}
    </figure>
  );
}
