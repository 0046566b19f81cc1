import { BOUNDARY_SETS } from "#data";
import { articleId, boundariesId, documentId, placeId, provinceId, themeId } from "#dataset/schema.ts";
import { edtfSpan } from "#selectors/edtfSpan.ts";
import { type Camera, defaultView, MOST_COMPARED, type View } from "./view.ts";

/** A key of an address whose value could not be used. */
export interface Dropped {
  key: keyof View;
  value: string;
}

interface Codec<T> {
  /** Returns undefined where the text is no such value. */
  read: (text: string) => T | undefined;
  /** A method, so that a codec of some values serves a key that may also hold none. */
  write(value: T): string;
}

const oneOf = <const T extends string>(...values: T[]): Codec<T> => ({
  read: (text) => values.find((value) => value === text),
  write: String,
});

function id<T extends string>(schema: {
  safeParse: (text: string) => { success: boolean; data?: T };
}): Codec<T | null> {
  return { read: (text) => schema.safeParse(text).data, write: String };
}

const edtfDate: Codec<string | null> = {
  read: (text) => (text.length <= 40 && edtfSpan(text) ? text : undefined),
  write: String,
};

/** Long enough for any title, short enough for any address bar. */
const LONGEST_QUERY = 200;
const query: Codec<string> = {
  read: (text) => text.slice(0, LONGEST_QUERY).toWellFormed(),
  write: (text) => text.toWellFormed(),
};

const name: Codec<string | null> = {
  read: (text) => (/^[a-z0-9][a-z0-9-]{0,80}$/.test(text) ? text : undefined),
  write: String,
};

/** A talk that is part of the address stands there packed, after a tilde: long, and short enough for any server. */
export const LONGEST_TALK = 4000;
const talkName: Codec<string | null> = {
  read: (text) =>
    text.startsWith("~")
      ? /^~[A-Za-z0-9_-]+$/.test(text) && text.length <= LONGEST_TALK
        ? text
        : undefined
      : name.read(text),
  write: String,
};

const cameraCodec: Codec<Camera | null> = {
  read(text) {
    const parts = text.split("/");
    if (parts.length !== 3 || !parts.every((part) => /^-?\d{1,3}(\.\d+)?$/.test(part))) return undefined;
    const [zoom, lat, lng] = parts.map(Number) as [number, number, number];
    if (zoom < 0 || zoom > 22 || Math.abs(lat) > 85 || Math.abs(lng) > 180) return undefined;
    return roundCamera({ zoom, lat, lng });
  },
  write: (camera) => (camera ? `${camera.zoom}/${camera.lat}/${camera.lng}` : ""),
};

/** One to five ids with commas between them; a repeated one counts once. */
const compared: Codec<View["compare"]> = {
  read(text) {
    const ids = [...new Set(text.split(","))].map((part) => provinceId.safeParse(part).data);
    if (ids.length > MOST_COMPARED || ids.some((one) => one === undefined)) return undefined;
    return ids.filter((one) => one !== undefined);
  },
  write: (ids) => ids.join(","),
};

const closedInterval: Codec<string | null> = {
  read(text) {
    const span = text.includes("/") && text.length <= 40 ? edtfSpan(text) : null;
    return span && Number.isFinite(span.start) && Number.isFinite(span.end) ? text : undefined;
  },
  write: String,
};

/** Two decimals of zoom and four of a degree (some ten metres) are finer than a hand can place a map. */
export function roundCamera({ zoom, lat, lng }: Camera): Camera {
  const round = (value: number, digits: number) => Number(value.toFixed(digits)) + 0;
  return { zoom: round(zoom, 2), lat: round(lat, 4), lng: round(lng, 4) };
}

const color: Codec<View["color"]> = {
  read: (text) => (text === "articles" || text === "documents" ? text : themeId.safeParse(text).data),
  write: String,
};

const boundarySet: Codec<View["boundaries"]> = {
  read: (text) => (BOUNDARY_SETS.includes(text) ? boundariesId.parse(text) : undefined),
  write: String,
};

/** One codec a key, in the order in which an address names them. */
const codecs: { [K in keyof View]: Codec<View[K]> } = {
  province: id(provinceId),
  article: id(articleId),
  document: id(documentId),
  theme: id(themeId),
  place: id(placeId),
  panel: oneOf("themes", "documents", "timeline", "articles"),
  chart: oneOf("themes", "documents", "network"),
  compare: compared,
  rows: name,
  columns: name,
  boundaries: boundarySet,
  outlines: boundarySet as Codec<View["outlines"]>,
  color,
  from: edtfDate,
  to: edtfDate,
  lanes: oneOf("provinces", "documents", "themes"),
  span: closedInterval,
  q: query,
  camera: cameraCodec,
  lang: oneOf("en", "vi"),
  scheme: oneOf("light", "dark"),
  mode: oneOf("embed", "present"),
  story: talkName,
  step: name,
};
export const viewKeys = Object.keys(codecs) as (keyof View)[];

/** Old name → today's: an address that was ever shared keeps working. */
const renamedKeys: ReadonlyMap<string, keyof View> = new Map([["colour", "color"]]);

/** The key that an address means by a name, of today or an older one; undefined where it means none. */
export const viewKeyOf = (name: string): keyof View | undefined =>
  Object.hasOwn(codecs, name) ? (name as keyof View) : renamedKeys.get(name);

/**
 * Reads the query part of an address. Unknown keys are ignored; a value that is none is dropped and reported, so
 * that the page can say so; the first of two values for one key counts.
 */
export function readView(search: string): { view: View; dropped: Dropped[] } {
  const view: View = { ...defaultView };
  const dropped: Dropped[] = [];
  const seen = new Set<keyof View>();
  const read = <K extends keyof View>(key: K, text: string) => {
    const value = codecs[key].read(text);
    if (value === undefined) dropped.push({ key, value: text });
    else view[key] = value;
  };
  for (const [name, text] of new URLSearchParams(search)) {
    const key = viewKeyOf(name);
    if (!key || seen.has(key) || text === "") continue;
    seen.add(key);
    read(key, text);
  }
  return { view, dropped };
}

/** The query part of the address of a view, with a leading "?" unless everything is at its default. */
export function writeView(view: View): string {
  const write = <K extends keyof View>(key: K) => codecs[key].write(view[key]);
  const pairs = viewKeys
    .map((key) => [key, view[key] === null ? "" : write(key)] as const)
    .filter(([key, text]) => text !== "" && view[key] !== defaultView[key])
    .map(([key, text]) => `${key}=${encodeURIComponent(text).replaceAll("%2F", "/").replaceAll("%2C", ",")}`);
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}
