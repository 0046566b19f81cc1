import { intervalOf } from "./calendar.ts";
import type { Point } from "./findPoints.ts";
import * as p from "./pieces.ts";
import type { Reading } from "./readText.ts";

const LONGEST_LINK = 16;
const link = new RegExp(`^${p.to}(?:ngay${p.gap}|thang${p.gap}|the${p.gap})?$`, "u");
const betweenLink = new RegExp(`^${p.gap}(?:and|va)${p.gap}$`, "u");
const between = new RegExp(`${p.wordStart}(?:between|giua)${p.gap}$`, "u");

const isYear = ({ precision }: Point): boolean => precision === "year";

/**
 * Two dates with "to" or a dash between them are one stretch. A bare year joins only another year: "October 30, 2019
 * to 2024 recruits" is no stretch.
 */
export function joinIntervals(points: readonly Point[], { folded }: Reading): Point[] {
  const joined: Point[] = [];
  for (const point of points) {
    const last = joined.at(-1);
    const words = last && point.start - last.end <= LONGEST_LINK ? folded.slice(last.end, point.start) : "";
    const linked =
      last &&
      (link.test(words) ||
        (betweenLink.test(words) && between.test(folded.slice(Math.max(0, last.start - 10), last.start))));
    const edtf = linked && isYear(last) === isYear(point) ? intervalOf(last.edtf, point.edtf) : null;
    if (last && edtf !== null) {
      const needsCue = last.needsCue && point.needsCue && !words.includes("-");
      joined[joined.length - 1] = { ...last, end: point.end, edtf, precision: "interval", needsCue };
    } else {
      joined.push(point);
    }
  }
  return joined;
}
