import type { Article, ArticleId, Catalogue, Event, ProvinceId } from "#dataset/schema.ts";
import { indexCatalogue } from "#selectors/indexCatalogue.ts";
import { randomFrom } from "./randomFrom.ts";

const FIRST_YEAR = 2009;
const YEARS = 16;

/**
 * The catalogue as it would be with many more articles: each is one of its own under another id, day and province,
 * with fewer or more sentences to its themes and documents drawn from the registry, a few of them far more often
 * than the rest. The same seed gives the same catalogue.
 */
export function withManyArticles(catalogue: Catalogue, howMany: number, seed = 1): Catalogue {
  const random = randomFrom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const index = indexCatalogue(catalogue);
  const [first, later] = catalogue.boundaries.map(({ id }) => id);
  if (!first || !later) throw new Error("two sets of boundaries are needed, found fewer");
  const units = [...(index.units.get(first)?.values() ?? [])];
  const articles: Article[] = [];
  const events: Event[] = [];
  for (let i = 0; i < howMany; i++) {
    const model = catalogue.articles[i % catalogue.articles.length] as Article;
    const unit = units[below(units.length)] as (typeof units)[number];
    const id = `${unit.id}-${i}` as ArticleId;
    const day = `${FIRST_YEAR + below(YEARS)}-${String(1 + below(12)).padStart(2, "0")}-15`;
    const documents = catalogue.documents
      .filter((_, rank) => random() < 0.5 / (1 + rank))
      .map((one) => one.id);
    articles.push({
      ...model,
      id,
      boundaries: first,
      provinces: [unit.id],
      provincesIn: { [later]: [unit.successor as ProvinceId] },
      pinProvince: unit.id,
      published: { ...model.published, edtf: day, notBefore: null, notAfter: null },
      themes: model.themes.map((entry) => ({ ...entry, sentences: below(entry.sentences * 2 + 1) })),
      documents,
    });
    events.push(
      ...(index.eventsByArticle.get(model.id) ?? [])
        .filter(({ kind }) => kind !== "issued")
        .map((event) => ({ ...event, article: id, date: event.kind === "published" ? day : event.date })),
      ...documents.map((document) => issuedEvent(catalogue, id, document)),
    );
  }
  return { ...catalogue, articles, events, issues: [] };
}

function issuedEvent(catalogue: Catalogue, article: ArticleId, id: Article["documents"][number]): Event {
  const document = catalogue.documents.find((one) => one.id === id);
  const title = { en: document?.title.en ?? id, vi: document?.title.vi ?? document?.title.en ?? id };
  return {
    id: `issued-${id}` as Event["id"],
    article,
    kind: "issued",
    date: document?.issued ?? null,
    vision: null,
    dateFrom: "registry",
    title,
    document: id,
    themes: [],
    check: "not-checked",
    note: null,
    locator: null,
  };
}
