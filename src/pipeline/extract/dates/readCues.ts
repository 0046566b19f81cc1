import { firstDay } from "./calendar.ts";
import type { Point } from "./findPoints.ts";
import * as p from "./pieces.ts";
import type { Windows } from "./windows.ts";

// Words beside a date that change what it means: since, until, towards, about, a vision, a term.

export interface Sense {
  edtf: string;
  role: "date" | "horizon" | "vision";
  /** How many units of the words before and after belong to the date. */
  before: number;
  after: number;
}

const edge = `(?:${p.gap}(?:the${p.gap})?(?:beginning of|start of|end of|middle of|early|late|mid|dau|cuoi|giua))?`;
const unit = `${edge}(?:${p.gap}the)?(?:${p.gap}(?:year|month|nam|thang|ngay))?`;
const before = (words: string): RegExp => new RegExp(`${p.wordStart}(?:${words})${unit}${p.gap}$`, "u");
const link = `(?:${p.gap}(?:to|for|of|towards?|until|till|up to|through|by|den|toi|cho)){0,2}`;

const vision = before(`(?:visions?|tam nhin|outlook)${link}`);
const since = before("since|ever since|starting from|ke tu|tu khi|bat dau tu");
const from = before("from|tu");
const until = before("until|till|up until");
const towards = before(
  "towards?|up to|through to|through|looking to|tien toi|(?<!dinh )huong (?:den|toi)|den het|den|toi|tu nay den|from now to",
);
const to = before("to");
const by = before("by|by the end of|by early|by late|no later than|cham nhat|truoc");
const about = before("about|around|approximately|circa|ca\\.|c\\.|roughly|khoang|vao khoang|chung");
const onwards =
  /^ (?:onwards?|tro di|tro lai day|den nay|toi nay|to date|to the present|to present|to now|until now)(?![a-z])|^ ?- ?(?:nay|present|now)(?![a-z])/u;

const plan =
  "terms?|tenures?|periods?|stages?|phases?|plans?|planning|strategy|strategies|programs?|programmes?|projects?|schemes?|master|horizons?|targets?|goals?|giai doan|nhiem ky|thoi ky|ke hoach|chien luoc|de an|du an|chuong trinh|quy hoach|dinh huong|muc tieu|phuong huong";
const planBefore = new RegExp(`${p.wordStart}(?:${plan})${p.wordEnd}[^.!?;\\n]*$`, "u");
const planAfter = new RegExp(`^[ "')]{0,2}(?:[a-z]{1,12} )?(?:${plan})${p.wordEnd}`, "u");

const length = (pattern: RegExp, words: string): number => pattern.exec(words)?.[0].length ?? 0;
const isCoarse = ({ precision }: Point): boolean => precision !== "day" && precision !== "decade";

/** What a date means among its words. Only what lies ahead of `published`, where that is known, is a horizon. */
export function readCues(point: Point, { left, right }: Windows, published: string | null): Sense {
  const { edtf, precision } = point;
  const sense = (role: Sense["role"], value = edtf, size = 0, after = 0): Sense => ({
    edtf: value,
    role,
    before: size,
    after,
  });
  const ahead = published === null || firstDay(edtf.split("/").at(-1) ?? edtf) > published;
  const future = published !== null && firstDay(edtf) > published;
  const horizon = (value: string, size = 0, after = 0): Sense =>
    sense(ahead ? "horizon" : "date", value, size, after);

  const visionSize = length(vision, left);
  if (visionSize > 0 && precision !== "decade") return sense("vision", edtf, visionSize);
  if (precision === "interval") {
    const planned = planBefore.test(left) || planAfter.test(right) || future;
    return sense(planned ? "horizon" : "date");
  }
  // EDTF has no open interval from or to a quarter, a half or a decade.
  const opens = precision !== "decade" && precision !== "part";
  const tail = length(onwards, right);
  const start = length(since, left) || (isCoarse(point) || tail > 0 ? length(from, left) : 0);
  if (start > 0 && opens) return sense(future ? "horizon" : "date", `${edtf}/..`, start, tail);
  if (tail > 0 && opens) return sense(future ? "horizon" : "date", `${edtf}/..`, 0, tail);
  const aboutSize = length(about, left);
  if (aboutSize > 0 && (precision === "year" || precision === "month"))
    return sense("date", `${edtf}~`, aboutSize);
  const untilSize = length(until, left);
  if (untilSize > 0) return opens ? horizon(`../${edtf}`, untilSize) : horizon(edtf);
  const towardsSize = length(towards, left) || length(to, left);
  if (towardsSize > 0 && isCoarse(point)) return opens ? horizon(`../${edtf}`, towardsSize) : horizon(edtf);
  if (by.test(left)) return horizon(edtf);
  return sense(future ? "horizon" : "date");
}
