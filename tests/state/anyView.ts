import fc from "fast-check";
import { type Camera, defaultView, type View } from "#state/view.ts";
import { roundCamera } from "#state/viewCodec.ts";

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,4}$/);
const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });

const year = fc.integer({ min: 1900, max: 2100 }).map(String);
const twoDigits = (value: number) => String(value).padStart(2, "0");
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${twoDigits(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${twoDigits(d)}`);
const coded = fc
  .tuple(year, fc.constantFrom("21", "24", "33", "36", "40", "41"))
  .map(([y, c]) => `${y}-${c}`);
const qualified = fc
  .tuple(fc.oneof(year, month, day), fc.constantFrom("", "~", "?", "%"))
  .map(([date, mark]) => date + mark);
const interval = fc.oneof(
  fc.tuple(year, fc.integer({ min: 0, max: 40 })).map(([from, more]) => `${from}/${Number(from) + more}`),
  year.map((from) => `${from}/..`),
  year.map((to) => `../${to}`),
);
const closedInterval = fc
  .tuple(
    fc.integer({ min: 1900, max: 2000 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 0, max: 99 }),
  )
  .map(([from, m, more]) => `${from}-${twoDigits(m)}/${from + more}-${twoDigits(m)}`);
export const anyEdtf = fc.oneof(coded, qualified, interval);

export const anyCamera: fc.Arbitrary<Camera> = fc
  .record({
    zoom: fc.double({ min: 0, max: 22, noNaN: true }),
    lat: fc.double({ min: -85, max: 85, noNaN: true }),
    lng: fc.double({ min: -180, max: 180, noNaN: true }),
  })
  .map(roundCamera);

/** Words of any script, surrogate pairs kept whole, never longer than an address carries. */
const anyQuery = fc
  .string({ unit: "grapheme", maxLength: 40 })
  .filter((text) => text.length <= 200 && text.isWellFormed());

/** Any view that a reader can reach. */
export const anyView = fc.record({
  province: orNull(slug),
  article: orNull(slug),
  document: orNull(slug),
  theme: orNull(slug),
  place: orNull(slug),
  panel: orNull(fc.constantFrom("themes", "documents", "timeline", "articles")),
  chart: orNull(fc.constantFrom("themes", "documents", "network")),
  compare: fc.oneof(fc.constant(defaultView.compare), fc.uniqueArray(slug, { minLength: 1, maxLength: 5 })),
  rows: orNull(slug),
  columns: orNull(slug),
  boundaries: fc.constantFrom("2008", "2025"),
  outlines: orNull(fc.constantFrom("2008", "2025")),
  color: fc.oneof(fc.constantFrom("articles", "documents"), slug),
  from: orNull(anyEdtf),
  to: orNull(anyEdtf),
  lanes: fc.constantFrom("provinces", "documents", "themes"),
  span: orNull(closedInterval),
  q: anyQuery,
  camera: orNull(anyCamera),
  lang: orNull(fc.constantFrom("en", "vi")),
  scheme: orNull(fc.constantFrom("light", "dark")),
  mode: orNull(fc.constantFrom("embed", "present")),
  story: orNull(slug),
  step: orNull(slug),
}) as unknown as fc.Arbitrary<View>;
