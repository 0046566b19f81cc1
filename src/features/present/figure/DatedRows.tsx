import type { ReactNode } from "react";
import type { EventKind } from "#dataset/schema.ts";
import { Figure } from "./Figure.tsx";
import { useFitting } from "./useFitting.ts";

/** Something with a date, in words. */
export interface DatedRow {
  key: string;
  kind: EventKind;
  /** What the mark means, in words, so that neither shape nor colour says it alone. */
  kindWords: string;
  date: string;
  title: string;
  /** How dear the row is where there is no room for all: the lowest goes last. */
  rank: number;
  standsFor?: string | undefined;
}

interface DatedRowsProps {
  rows: readonly DatedRow[];
  caption: ReactNode;
  more: (count: number) => string;
}

const MOST = 8;

/** A line of dated things from top to bottom in the order given; where there is no room, the dearest stay. */
export function DatedRows({ rows, caption, more }: DatedRowsProps) {
  const fitting = useFitting(rows.length, MOST);
  const { shown } = fitting;
  const kept = new Set(rows.toSorted((a, b) => a.rank - b.rank).slice(0, shown));
  return (
    <Figure fitting={fitting} caption={caption} note={rows.length > shown && more(rows.length - shown)}>
      <ol className="stage-dated">
        {rows
          .filter((row) => kept.has(row))
          .map(({ key, kind, kindWords, date, title, standsFor }) => (
            <li key={key} data-stands-for={standsFor}>
              <span className="stage-date">{date}</span>
              <span className={`event-mark event-${kind}`} aria-hidden="true" />
              <span className="stage-what">
                {title} <span className="stage-of">{kindWords}</span>
              </span>
            </li>
          ))}
      </ol>
    </Figure>
  );
}
