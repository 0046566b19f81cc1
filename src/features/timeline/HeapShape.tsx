import type { EventKind } from "#dataset/schema.ts";
import type { Heap } from "./layOut.ts";

const KINDS: readonly EventKind[] = ["published", "issued", "happened", "planned"];
const HEIGHT_PX = 18;
const DIGIT_PX = 6.4;

/** How many events a heap holds: a document issued counts for each article that cites it. */
export const eventsIn = ({ marks }: Pick<Heap, "marks">): number =>
  marks.reduce((sum, { events }) => sum + events.length, 0);

/** Events too close to tell apart: how many, over a line that shows of which kinds. */
export function HeapShape({ heap }: { heap: Heap }) {
  const count = eventsIn(heap);
  const label = count > 9999 ? `${Math.floor(count / 1000)}k` : String(count);
  const width = Math.max(20, label.length * DIGIT_PX + 12);
  const left = heap.x - width / 2;
  const inner = width - 8;
  let at = left + 4;
  return (
    <>
      <rect
        className="timeline-heap-box"
        x={left}
        y={heap.y - HEIGHT_PX / 2}
        width={width}
        height={HEIGHT_PX}
        rx={6}
      />
      {KINDS.map((kind) => {
        const own = heap.marks.filter(({ event }) => event.kind === kind);
        const part = (eventsIn({ marks: own }) / count) * inner;
        const x = at;
        at += part;
        return part > 0 ? (
          <rect
            key={kind}
            className={`timeline-heap-part kind-${kind}`}
            x={x}
            y={heap.y + 5}
            width={part}
            height={2}
          />
        ) : null;
      })}
      <text className="timeline-heap-count" x={heap.x} y={heap.y + 2.6} textAnchor="middle">
        {label}
      </text>
      <rect className="timeline-hit" x={heap.x - 12} y={heap.y - 12} width={24} height={24} rx={6} />
    </>
  );
}
