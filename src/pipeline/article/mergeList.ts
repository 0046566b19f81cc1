import * as YAML from "yaml";
import type { Draft } from "./draftPublished.ts";
import { isUntouched } from "./fingerprint.ts";
import { styled } from "./toYaml.ts";

type Span = { start: number; end: number };
type Entry = { id: string; draft?: string | undefined; locator: Span | null };

export interface Kept {
  kept: number;
  added: number;
}

function listOf(document: YAML.Document, key: string): YAML.YAMLSeq {
  const list = document.get(key);
  if (YAML.isSeq(list)) return list;
  const fresh = new YAML.YAMLSeq();
  document.set(key, fresh);
  return fresh;
}

const spanOf = (item: unknown): Span | null => {
  if (!YAML.isMap(item)) return null;
  const [start, end] = [item.getIn(["locator", "start"]), item.getIn(["locator", "end"])];
  return typeof start === "number" && typeof end === "number" ? { start, end } : null;
};

const overlap = (a: Span | null, b: Span | null): boolean =>
  a !== null && b !== null && a.start < b.end && b.start < a.end;

/** Throws away untouched proposals that are not made again, and gives back those that stay, in two piles. */
function sift(document: YAML.Document, list: YAML.YAMLSeq, fresh: ReadonlySet<string | undefined>) {
  const all = list.items.map((item) => ({ item, value: YAML.isNode(item) ? item.toJS(document) : null }));
  const decided = all.filter(({ value }) => !isUntouched(value ?? {}));
  const repeated = all.filter(({ value }) => isUntouched(value ?? {}) && fresh.has(value.draft));
  const staying = new Set([...decided, ...repeated].map(({ item }) => item));
  list.items = list.items.filter((item) => staying.has(item));
  return {
    decided: decided.map(({ item }) => item),
    repeated: new Set(repeated.map(({ value }) => value.draft)),
  };
}

/** An empty list is written on one line; one that gets entries is not. */
function append(document: YAML.Document, list: YAML.YAMLSeq, value: unknown): void {
  list.flow = false;
  list.add(styled(document.createNode(value)));
}

/** Merges entries that have a place: a proposal where a person has decided already is not made again. */
export function mergeList(
  document: YAML.Document,
  key: string,
  letter: string,
  proposals: readonly Entry[],
): Kept {
  const list = listOf(document, key);
  const { decided, repeated } = sift(document, list, new Set(proposals.map(({ draft }) => draft)));
  const settled = decided.map(spanOf);
  const ids = new Set(list.items.map((item) => (YAML.isMap(item) ? item.get("id") : null)));
  const news = proposals.filter(
    ({ draft, locator }) => !repeated.has(draft) && !settled.some((span) => overlap(span, locator)),
  );
  let number = 0;
  for (const proposal of news) {
    do number += 1;
    while (ids.has(`${letter}${number}`));
    append(document, list, { ...proposal, id: `${letter}${number}` });
  }
  return { kept: decided.length, added: news.length };
}

/** Merges places: one that a person has decided about is left alone altogether. */
export function mergePlaces(document: YAML.Document, proposals: NonNullable<Draft["places"]>): Kept {
  const list = listOf(document, "places");
  const { decided, repeated } = sift(document, list, new Set(proposals.map(({ draft }) => draft)));
  const settled = new Set(decided.map((item) => (YAML.isMap(item) ? item.get("place") : null)));
  const news = proposals.filter(({ draft, place }) => !repeated.has(draft) && !settled.has(place));
  for (const proposal of news) append(document, list, proposal);
  return { kept: decided.length, added: news.length };
}
