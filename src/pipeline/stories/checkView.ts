import type { BoundariesId } from "#dataset/schema.ts";
import { edtfProblem } from "../edtfProblem.ts";
import type { StoryView } from "../sources.ts";
import type { EntryIndex } from "./indexEntries.ts";

const PANELS = ["themes", "documents", "timeline", "articles"];
const CHARTS = ["themes", "documents", "network"];
const LANES = ["provinces", "documents", "themes"];
const MOST_COMPARED = 5;
/** Two decimals of zoom and four of a degree: the atlas writes no finer ones. */
const CAMERA = /^\d{1,2}(\.\d{1,2})?\/-?\d{1,2}(\.\d{1,4})?\/-?\d{1,3}(\.\d{1,4})?$/;

/** The set of boundaries that a view shows where it names none: the first one. */
export const FIRST_SET = "2008" as BoundariesId;

type Key = keyof StoryView;
/** What is wrong with a value, as the end of a sentence; null where nothing is. */
type Check = (value: string, view: StoryView, index: EntryIndex) => string | null;

const oneOf =
  (values: readonly string[]): Check =>
  (value) =>
    values.includes(value) ? null : `expected one of ${values.join(", ")}`;

const listed =
  (file: string, has: (index: EntryIndex, id: string) => boolean): Check =>
  (id, _view, index) =>
    has(index, id) ? null : `expected an id that ${file} lists`;

const unit: Check = (id, { boundaries = FIRST_SET }, index) =>
  index.units.has(`${boundaries}/${id}`)
    ? null
    : `expected a unit of the boundaries of ${boundaries}, which the view shows`;

const set: Check = (id, _view, index) =>
  index.boundaries.has(id) ? null : `expected one of ${[...index.boundaries.keys()].join(", ")}`;

const date: Check = (value) => (edtfProblem(value) === null ? null : "expected a date such as 2019-10-30");

const theme = listed("data/codebook.yaml", ({ themes }, id) => themes.has(id));
const document = listed("data/documents.yaml", ({ documents }, id) => documents.has(id));

const compared: Check = (value, view, index) => {
  const ids = value.split(",");
  if (ids.length > MOST_COMPARED) return `expected at most ${MOST_COMPARED} provinces`;
  if (new Set(ids).size < ids.length) return "expected each province once";
  return ids.map((id) => unit(id, view, index)).find((wrong) => wrong !== null) ?? null;
};

/** A value that is the one shown anyway is left out, as the address leaves it out. */
const unless =
  (standard: string, check: Check): Check =>
  (value, view, index) =>
    value === standard ? "that is shown anyway; leave the key out" : check(value, view, index);

const CHECKS: Readonly<Record<Key, Check>> = {
  province: unit,
  article: listed("data/articles", ({ articles }, id) => articles.has(id)),
  document,
  theme,
  place: listed("data/places.yaml", ({ places }, id) => places.has(id)),
  panel: oneOf(PANELS),
  chart: oneOf(CHARTS),
  compare: compared,
  rows: (value, view, index) => (["similarity", "corpus"].includes(value) ? null : unit(value, view, index)),
  columns: (value, view, index) =>
    value === "similarity" || theme(value, view, index) === null ? null : document(value, view, index),
  boundaries: unless(FIRST_SET, set),
  outlines: (value, view, index) =>
    value === (view.boundaries ?? FIRST_SET)
      ? "expected another set than the one shown"
      : set(value, view, index),
  color: unless("articles", (value, view, index) =>
    value === "documents" ? null : theme(value, view, index),
  ),
  from: date,
  to: date,
  lanes: unless("provinces", oneOf(LANES)),
  span: (value, view, index) =>
    value.split("/").length === 2 && !value.includes("..") ? date(value, view, index) : "expected FROM/TO",
  q: (value) => (value.trim() === "" || value.length > 200 ? "expected 1 to 200 characters" : null),
  camera: (value) => (CAMERA.test(value) ? null : "expected zoom/lat/lng with at most 2, 4 and 4 decimals"),
};

/** What a view shows by name, as `kind:id`: a step that shows a thing has to say something of it. */
export function shownIn({
  province,
  article,
  document: paper,
  theme: code,
  place,
  color,
  compare,
}: StoryView): string[] {
  const one = (kind: string, id: string | undefined) => (id ? [`${kind}:${id}`] : []);
  return [
    ...one("province", province),
    ...one("article", article),
    ...one("document", paper),
    ...one("theme", code),
    ...one("place", place),
    ...one("theme", color === "documents" ? undefined : color),
    ...(compare?.split(",") ?? []).flatMap((id) => one("province", id)),
  ];
}

/** What is wrong with the view of a step: values that the atlas would drop or ignore. */
export const checkView = (view: StoryView, index: EntryIndex, where: string): string[] =>
  (Object.entries(view) as [Key, string | undefined][]).flatMap(([key, value]) => {
    const wrong = value === undefined ? null : CHECKS[key](value, view, index);
    return wrong === null ? [] : [`${where}, view: ${key} is "${value}"; ${wrong}.`];
  });
