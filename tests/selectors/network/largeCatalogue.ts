import type { Article, Catalogue, Document, DocumentId } from "#dataset/schema.ts";
import { committedCatalogue, NEW, OLD } from "../../committed.ts";
import { randomFrom } from "../../randomFrom.ts";

/**
 * The committed catalogue with many articles and documents: each a copy of one of its own, articles spread over the
 * provinces and citing documents drawn so that a few are cited often and most seldom. The same every time.
 */
export function largeCatalogue(articles: number, documents: number, seed = 7): Catalogue {
  const random = randomFrom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const { articles: models, documents: registry, provinces } = committedCatalogue;
  const units = provinces.filter(({ boundaries }) => boundaries === OLD);
  const made = Array.from({ length: documents }, (_, at): Document => {
    const model = registry[at % registry.length] as Document;
    const number = `${at + 1}/${2000 + (at % 25)}`;
    return { ...model, id: `${model.type}-${at}` as DocumentId, number: { vi: number, ascii: number } };
  });
  const drawn = (): DocumentId => (made[Math.floor(documents * random() ** 3)] as Document).id;
  return {
    ...committedCatalogue,
    documents: made,
    events: [],
    issues: [],
    articles: Array.from({ length: articles }, (_, at): Article => {
      const model = models[at % models.length] as Article;
      const unit = units[below(units.length)] as (typeof units)[number];
      const cited = [...new Set(Array.from({ length: 2 + below(6) }, drawn))];
      return {
        ...model,
        id: `${unit.id}-${at}` as Article["id"],
        boundaries: OLD,
        provinces: [unit.id],
        provincesIn: { [NEW]: [unit.successor ?? unit.id] },
        pinProvince: unit.id,
        published: { ...model.published, edtf: `${2010 + below(15)}-06-15` },
        documents: cited,
        candidates: at % 20 === 0 ? [drawn(), drawn()].filter((id) => !cited.includes(id)) : [],
        context: [],
      };
    }),
  };
}
