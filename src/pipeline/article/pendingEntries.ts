import * as YAML from "yaml";

export type EntryKind = "sentence" | "citation" | "event" | "figure" | "place" | "article";

/** Something that awaits review: where it stands in the source, and the part of the text that it speaks of. */
export interface PendingEntry {
  kind: EntryKind;
  /** The path of its map within the YAML document. */
  path: readonly (string | number)[];
  /** Its id, place, or line and sentence. */
  name: string;
  start: number;
  end: number;
  value: Record<string, unknown>;
}

const numberAt = (value: unknown, ...keys: string[]): number => {
  const found = keys.reduce<unknown>(
    (item, key) => (typeof item === "object" && item !== null ? Reflect.get(item, key) : undefined),
    value,
  );
  return typeof found === "number" ? found : Number.MAX_SAFE_INTEGER;
};

const rows = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value : []);

function inList(source: Record<string, unknown>, list: string, kind: EntryKind): PendingEntry[] {
  return rows(source[list]).map((value, at) => {
    const locator = kind === "place" ? rows(value.locators)[0] : value.locator;
    return {
      ...{ kind, path: [list, at], value, name: String(value.id ?? value.place) },
      ...{ start: numberAt(locator, "start"), end: numberAt(locator, "end") },
    };
  });
}

const sentencesOf = (source: Record<string, unknown>): PendingEntry[] =>
  rows(source.paragraphs).flatMap((line, at) =>
    rows(line.sentences).map((value, number) => ({
      ...{ kind: "sentence" as const, path: ["paragraphs", at, "sentences", number], value },
      name: `sentence ${number} of line ${line.index}`,
      ...{ start: numberAt(value, "start"), end: numberAt(value, "end") },
    })),
  );

/** What awaits review in a source, in the order of the text; the article as a whole comes last. */
export function pendingEntries(document: YAML.Document): PendingEntry[] {
  const source: Record<string, unknown> = document.toJS() ?? {};
  const entries = [
    ...sentencesOf(source),
    ...inList(source, "citations", "citation"),
    ...inList(source, "events", "event"),
    ...inList(source, "figures", "figure"),
    ...inList(source, "places", "place"),
  ].filter(({ value }) => value.review === "pending");
  entries.sort((a, b) => a.start - b.start || a.end - b.end);
  const { paragraphs: _p, citations: _c, events: _e, figures: _f, places: _l, ...whole } = source;
  const article: PendingEntry = {
    kind: "article",
    path: [],
    name: String(source.id),
    start: 0,
    end: 0,
    value: whole,
  };
  return source.review === "pending" ? [...entries, article] : entries;
}

export const mapAt = (document: YAML.Document, path: readonly (string | number)[]): YAML.YAMLMap => {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (YAML.isMap(node)) return node;
  throw new Error(`There is no entry at ${path.join(".")}.`);
};
