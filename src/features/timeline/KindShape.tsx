import type { EventKind } from "#dataset/schema.ts";

interface KindShapeProps {
  kind: EventKind;
  cx: number;
  cy: number;
  /** Drawn as an outline: the date is unknown. */
  hollow?: boolean;
}

/** The shape of a kind of event, about nine pixels wide; its colour comes from the style sheet. */
export function KindShape({ kind, cx, cy, hollow = false }: KindShapeProps) {
  const className = `timeline-shape kind-${kind}${hollow ? " is-hollow" : ""}`;
  switch (kind) {
    case "published":
      return <circle className={className} cx={cx} cy={cy} r={hollow ? 3.6 : 4.5} />;
    case "issued":
      return <path className={className} d={`M${cx} ${cy - 5.6}l5.6 5.6-5.6 5.6-5.6-5.6z`} />;
    case "happened":
      return <path className={className} d={`M${cx} ${cy - 5}l5.2 9h-10.4z`} />;
    case "planned":
      return <rect className={className} x={cx - 9} y={cy - 2.5} width={18} height={5} rx={2.5} />;
  }
}
