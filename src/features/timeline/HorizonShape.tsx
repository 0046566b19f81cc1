interface HorizonShapeProps {
  left: number;
  right: number;
  /** Where the vision ends, in pixels. */
  vision: number | null;
  y: number;
  /** It is not said when the horizon begins: the bar begins with dots. */
  openStart: boolean;
}

const LEAD_PX = 10;
/** A bar is drawn at least this wide. */
const LEAST_PX = 6;

/** A planning horizon: a bar from its start to its end, and a dashed line on to the year of its vision. */
export function HorizonShape({ left, right, vision, y, openStart }: HorizonShapeProps) {
  const width = Math.max(right - left, LEAST_PX);
  const lead = openStart ? Math.min(LEAD_PX, width / 2) : 0;
  const end = Math.max(vision ?? 0, left + width);
  return (
    <>
      {lead > 0 && <line className="timeline-lead" x1={left} x2={left + lead} y1={y} y2={y} />}
      <rect className="timeline-shape" x={left + lead} y={y - 2.5} width={width - lead} height={5} rx={2.5} />
      {vision !== null && vision > left + width && (
        <>
          <line className="timeline-vision" x1={left + width} x2={vision} y1={y} y2={y} />
          <line className="timeline-vision-end" x1={vision} x2={vision} y1={y - 3} y2={y + 3} />
        </>
      )}
      <rect className="timeline-hit" x={left} y={y - 3.5} width={end - left} height={7} rx={3.5} />
    </>
  );
}
