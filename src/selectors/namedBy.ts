import type { ArticleEvidence, ArticleId, DocumentId, Entry, Event, ThemeId } from "#dataset/schema.ts";

/** The things that sentences speak of: where there is no room for all, these are shown before others. */
export interface Named {
  readonly themes: ReadonlySet<ThemeId>;
  readonly documents: ReadonlySet<DocumentId>;
  readonly events: ReadonlySet<Event["id"]>;
}

export const NOTHING_NAMED: Named = { themes: new Set(), documents: new Set(), events: new Set() };

/** What entries are about: a citation counts for its document, as far as the evidence of its article is here. */
export function namedBy(
  evidenceOf: (article: ArticleId) => ArticleEvidence | undefined,
  entries: readonly Entry[],
): Named {
  const themes = new Set<ThemeId>();
  const documents = new Set<DocumentId>();
  const events = new Set<Event["id"]>();
  for (const entry of entries) {
    if (entry.kind === "coding" || entry.kind === "theme") themes.add(entry.theme);
    else if (entry.kind === "document") documents.add(entry.document);
    else if (entry.kind === "event") events.add(entry.id);
    else if (entry.kind === "citation") {
      const found = evidenceOf(entry.article)?.citations.find(({ id }) => id === entry.id)?.resolution;
      if (found?.kind === "resolved") documents.add(found.document);
    }
  }
  return { themes, documents, events };
}
