interface HorizonShapeProps {
  left: number;
  right: number;
  /** Where the vision ends, in pixels. */
  vision: number | null;
  cy: number;
  /** It is not said when the horizon begins: the bar fades in. */
  openStart: boolean;
}

const LEAD_PX = 10;

/** A planning horizon: a bar from its start to its end, and a dashed line on to the year of its vision. */
export function HorizonShape({ left, right, vision, cy, openStart }: HorizonShapeProps) {
  const width = Math.max(right - left, 6);
  const lead = openStart ? Math.min(LEAD_PX, width / 2) : 0;
  const end = Math.max(vision ?? 0, left + width);
  return (
    <>
      {lead > 0 && <line className="timeline-lead kind-planned" x1={left} x2={left + lead} y1={cy} y2={cy} />}
      <rect
        className="timeline-shape kind-planned"
        x={left + lead}
        y={cy - 2.5}
        width={width - lead}
        height={5}
        rx={2.5}
      />
      {vision !== null && vision > left + width && (
        <>
          <line className="timeline-vision kind-planned" x1={left + width} x2={vision} y1={cy} y2={cy} />
          <line
            className="timeline-vision-end kind-planned"
            x1={vision}
            x2={vision}
            y1={cy - 3}
            y2={cy + 3}
          />
        </>
      )}
      <rect className="timeline-hit" x={left} y={cy - 3.5} width={end - left} height={7} rx={3.5} />
    </>
  );
}
