import type {
  Article,
  BoundariesId,
  DocumentType,
  Event,
  Family,
  Province,
  ThemeId,
} from "#dataset/schema.ts";
import { documentType } from "#dataset/schema.ts";
import { articlesInProvince } from "./articlesOf.ts";
import type { CatalogueIndex } from "./indexCatalogue.ts";
import { pinProvinceOf } from "./pinProvinceOf.ts";

/** What the lanes of the timeline are. */
export type LanesBy = "provinces" | "documents" | "themes";

/** What one lane stands for; `rest` holds what the grouping has no lane for. */
export type LaneOf =
  | { readonly kind: "province"; readonly province: Province; readonly others: readonly Province[] }
  | { readonly kind: "type"; readonly type: DocumentType }
  | { readonly kind: "family"; readonly family: Family }
  | { readonly kind: "rest"; readonly by: LanesBy };

export interface TimelineLane {
  readonly key: string;
  readonly of: LaneOf;
  readonly events: readonly Event[];
}

/**
 * The lanes of the timeline and the events of each, whatever the dates asked for: a lane left without events by a
 * filter stays where it is. An event may stand in several lanes. Lanes without any event are left out.
 *
 * - provinces: every unit that the event's article is about. Units with the very same articles share a lane, named
 *   after the one that holds a pin; units that hold a pin come first.
 * - documents: the type of the document that the event is about; a publication stands with every type that its
 *   article cites; what concerns no document comes last.
 * - themes: the families of the themes coded in the sentence in which the event stands; a publication stands with
 *   the family that most of its article's coded sentences belong to, with each of them where they tie; what stands
 *   in a sentence without a theme, or outside the text, comes last.
 */
export function timelineLanes(
  index: CatalogueIndex,
  by: LanesBy,
  boundaries: BoundariesId,
): readonly TimelineLane[] {
  switch (by) {
    case "provinces":
      return provinceLanes(index, boundaries);
    case "documents": {
      const typesOf = (event: Event) => documentTypesOf(index, event);
      return lanesInOrder(index, by, documentType.options, typesOf, (type) => ({ kind: "type", type }));
    }
    case "themes": {
      const familiesOf = (event: Event) => familiesOfEvent(index, event);
      return lanesInOrder(index, by, index.catalogue.families, familiesOf, (family) => ({
        kind: "family",
        family,
      }));
    }
  }
}

function provinceLanes(index: CatalogueIndex, boundaries: BoundariesId): TimelineLane[] {
  const pins = new Set(index.catalogue.articles.map((article) => pinProvinceOf(index, boundaries, article)));
  const groups = new Map<string, { provinces: Province[]; events: Event[] }>();
  for (const province of index.units.get(boundaries)?.values() ?? []) {
    const articles = articlesInProvince(index, boundaries, province.id);
    const key = articles.map(({ id }) => id).join(" ");
    const group = groups.get(key);
    if (group) group.provinces.push(province);
    else {
      const events = articles.flatMap(({ id }) => index.eventsByArticle.get(id) ?? []);
      if (events.length > 0) groups.set(key, { provinces: [province], events });
    }
  }
  const lanes = [...groups.values()].map(({ provinces, events }) => {
    const pinned = provinces.find(({ id }) => pins.has(id));
    const province = pinned ?? (provinces[0] as Province);
    const others = provinces.filter((other) => other !== province);
    const of = { kind: "province", province, others } as const;
    return { pinned: pinned !== undefined, lane: { key: province.id, of, events } };
  });
  const order = new Map([...(index.units.get(boundaries)?.keys() ?? [])].map((id, i) => [id, i]));
  const placeOf = ({ lane }: (typeof lanes)[number]) => order.get(lane.of.province.id) ?? 0;
  return lanes
    .sort((a, b) => Number(b.pinned) - Number(a.pinned) || placeOf(a) - placeOf(b))
    .map(({ lane }) => lane);
}

function lanesInOrder<T>(
  index: CatalogueIndex,
  by: LanesBy,
  order: readonly T[],
  keysOf: (event: Event) => ReadonlySet<T>,
  laneOf: (key: T) => LaneOf,
): TimelineLane[] {
  const groups = new Map<T | null, Event[]>([...order, null].map((key) => [key, []]));
  for (const event of index.catalogue.events) {
    const keys = keysOf(event);
    for (const key of keys.size > 0 ? keys : [null]) groups.get(key)?.push(event);
  }
  return [...groups].flatMap(([key, events]) => {
    if (events.length === 0) return [];
    const of: LaneOf = key === null ? { kind: "rest", by } : laneOf(key);
    const name = of.kind === "type" ? of.type : of.kind === "family" ? of.family.id : "rest";
    return [{ key: name, of, events }];
  });
}

function documentTypesOf(index: CatalogueIndex, event: Event): ReadonlySet<DocumentType> {
  const ids =
    event.kind === "published"
      ? (index.articles.get(event.article)?.documents ?? [])
      : event.document === null
        ? []
        : [event.document];
  return new Set(ids.flatMap((id) => index.documents.get(id)?.type ?? []));
}

function familiesOfEvent(index: CatalogueIndex, event: Event): ReadonlySet<Family> {
  const article = event.kind === "published" ? index.articles.get(event.article) : undefined;
  if (article) return leadingFamilies(index, article);
  return new Set(event.themes.flatMap((theme) => familyOf(index, theme) ?? []));
}

const familyOf = (index: CatalogueIndex, theme: ThemeId): Family | undefined => {
  const family = index.themes.get(theme)?.family;
  return family === undefined ? undefined : index.families.get(family);
};

function leadingFamilies(index: CatalogueIndex, article: Article): ReadonlySet<Family> {
  const sentences = new Map<Family, number>();
  for (const { theme, sentences: n } of article.themes) {
    const family = familyOf(index, theme);
    if (family && n > 0) sentences.set(family, (sentences.get(family) ?? 0) + n);
  }
  const most = Math.max(...sentences.values());
  return new Set([...sentences].filter(([, n]) => n === most).map(([family]) => family));
}
