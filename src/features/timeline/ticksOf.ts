import { DAY_MS, type Grain, startOfUnit, unitOf } from "#selectors/timeGrain.ts";
import type { TimeScale } from "./scaleOf.ts";

export interface Tick {
  readonly ms: number;
  readonly label: string;
  /** Begins a longer unit than its neighbours: a year among months, a month among days. */
  readonly major: boolean;
}

interface Step {
  readonly grain: Grain;
  readonly units: number;
  /** The room that a label and the air around it need. */
  readonly px: number;
}

const MONTH_DAYS = 30.4;
const DAYS: Record<Grain, number> = { year: 365.25, month: MONTH_DAYS, day: 1 };
const STEPS: readonly Step[] = [
  { grain: "day", units: 1, px: 26 },
  { grain: "day", units: 2, px: 26 },
  { grain: "day", units: 7, px: 30 },
  { grain: "month", units: 1, px: 48 },
  { grain: "month", units: 3, px: 48 },
  { grain: "month", units: 6, px: 48 },
  ...[1, 2, 5, 10, 20, 25, 50, 100].map((units): Step => ({ grain: "year", units, px: 44 })),
];
const COARSEST: Step = { grain: "year", units: 100, px: 44 };

/** The days of a month that stand in for weeks, so that every month has the same. */
const WEEK_DAYS = [1, 8, 15, 22];

/** Round moments as close together as their labels can stand: decades, years, months or days. */
export function ticksOf(scale: TimeScale, lang: "en" | "vi"): readonly Tick[] {
  const { start, end } = scale.window;
  const pxPerDay = ((scale.right - scale.left) / (end - start)) * DAY_MS;
  const step = STEPS.find(({ grain, units, px }) => DAYS[grain] * units * pxPerDay >= px) ?? COARSEST;
  const first = unitOf(start, step.grain);
  const last = unitOf(end - 1, step.grain);
  const units = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return units
    .filter((unit) => isRound(unit, step))
    .map((unit) => startOfUnit(unit, step.grain))
    .filter((ms) => ms >= start && ms < end)
    .map((ms) => ({ ms, ...labelOf(ms, step.grain, lang) }));
}

function isRound(unit: number, { grain, units }: Step): boolean {
  if (grain !== "day") return unit % units === 0;
  const day = new Date(unit * DAY_MS).getUTCDate();
  if (units === 7) return WEEK_DAYS.includes(day);
  return (day - 1) % units === 0 && (units === 1 || day < 31);
}

const formats = {
  en: new Intl.DateTimeFormat("en-GB", { month: "short", timeZone: "UTC" }),
  vi: new Intl.DateTimeFormat("vi-VN", { month: "short", timeZone: "UTC" }),
};

function labelOf(ms: number, grain: Grain, lang: "en" | "vi"): Omit<Tick, "ms"> {
  const date = new Date(ms);
  const year = String(date.getUTCFullYear());
  const isNewYear = date.getUTCMonth() === 0;
  if (grain === "year") return { label: year, major: false };
  if (grain === "month") {
    return isNewYear ? { label: year, major: true } : { label: formats[lang].format(date), major: false };
  }
  const day = date.getUTCDate();
  if (day > 1) return { label: String(day), major: false };
  return { label: isNewYear ? year : formats[lang].format(date), major: true };
}
