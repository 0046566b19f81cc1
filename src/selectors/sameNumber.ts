import type { Document, DocumentId } from "#dataset/schema.ts";
import type { CatalogueIndex } from "./indexCatalogue.ts";

/** A document and every other of its number, the oldest first; empty where its number is its own. */
export function sameNumber(index: CatalogueIndex, id: DocumentId): readonly Document[] {
  const own = index.documents.get(id);
  if (!own || own.sameNumberAs.length === 0) return [];
  return [own, ...own.sameNumberAs.flatMap((other) => index.documents.get(other) ?? [])].sort((a, b) => {
    const [left, right] = [a.issued ?? "~", b.issued ?? "~"];
    return left < right ? -1 : left > right ? 1 : a.id < b.id ? -1 : 1;
  });
}
