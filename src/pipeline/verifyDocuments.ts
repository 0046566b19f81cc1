import type { ArticleEvidence, DocumentEvidence } from "#dataset/schema.ts";
import { buildDocuments } from "./buildDocuments.ts";

/**
 * Compares the files of the documents with the evidence of the articles, of which they are the other side: what was
 * proved against the texts there holds here too. Every mismatch is a sentence.
 */
export function verifyDocuments(
  articles: readonly ArticleEvidence[],
  documents: readonly DocumentEvidence[],
): string[] {
  const expected = new Map(buildDocuments(articles).map((one) => [one.document as string, one]));
  const found = new Map(documents.map((one) => [one.document as string, one]));
  return [...new Set([...expected.keys(), ...found.keys()])].sort().flatMap((id): string[] => {
    const [wanted, present] = [expected.get(id), found.get(id)];
    if (!present) return [`${id} is cited and has no file of its citations.`];
    if (!wanted) return [`${id} has a file of citations that no article makes.`];
    if (JSON.stringify(wanted) === JSON.stringify(present)) return [];
    return [`${id}: its citations are not those of the articles.`];
  });
}
