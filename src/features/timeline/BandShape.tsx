import type { EventKind } from "#dataset/schema.ts";

interface BandShapeProps {
  kind: EventKind;
  left: number;
  right: number;
  y: number;
  /** False where the date is unknown and only its bounds are known. */
  dated: boolean;
  approximate: boolean;
  uncertain: boolean;
}

/** A date known to less than this many pixels is a point. */
const POINT_PX = 11;
const HEIGHT_PX = 10;

/**
 * A band as wide as an event's date is known: dashed where only bounds are, fading beyond both ends where the date
 * is "about" then, outlined with dots where it is "perhaps" then. It lets the pointer through to what it crosses.
 */
export function BandShape({ kind, left, right, y, dated, approximate, uncertain }: BandShapeProps) {
  if (right - left <= POINT_PX) return null;
  const beyond = approximate ? (right - left) / 2 : 0;
  const look = dated ? "is-dated" : "is-around";
  return (
    <rect
      className={`timeline-band ${look} kind-${kind}${approximate ? " is-about" : ""}${uncertain ? " is-perhaps" : ""}`}
      style={approximate ? { fill: `url(#timeline-about-${kind})` } : undefined}
      x={left - beyond}
      y={y - HEIGHT_PX / 2}
      width={right - left + 2 * beyond}
      height={HEIGHT_PX}
      rx={dated ? 2 : HEIGHT_PX / 2}
    />
  );
}

const KINDS: readonly EventKind[] = ["happened", "issued", "published", "planned"];

/** The fading of approximate dates, one for each kind; once in a page. */
export function Fadings() {
  return (
    <defs>
      {KINDS.map((kind) => (
        <linearGradient key={kind} id={`timeline-about-${kind}`} className={`kind-${kind}`}>
          <stop offset="0" className="is-faded" />
          <stop offset="0.3" className="is-full" />
          <stop offset="0.7" className="is-full" />
          <stop offset="1" className="is-faded" />
        </linearGradient>
      ))}
    </defs>
  );
}
