import type { T } from "#i18n/createT.ts";
import type { Language } from "#i18n/I18n.tsx";
import type { DocumentMatrix } from "#selectors/matrix/documentMatrix.ts";
import { documentName } from "./documentName.ts";
import { placeName } from "./placeName.ts";
import { wordsOf } from "./words.ts";

/** The matrix of documents in a few sentences: how many, which is cited most, who cites none. */
export function describeDocuments(matrix: DocumentMatrix, t: T, lang: Language): readonly string[] {
  const { articles, rows, columns, shared } = matrix;
  const most = rows.toSorted((a, b) => b.corpus.k - a.corpus.k)[0];
  const none = columns.filter(({ documents }) => documents === 0);
  return [
    t("matrix.documents.said", { articles, documents: rows.length, shared }),
    most &&
      most.corpus.k > 1 &&
      t("matrix.documents.most", { document: documentName(most.document, t, lang), count: most.corpus.k }),
    none.length > 0 &&
      t("matrix.documents.none", { places: wordsOf(lang).list(none.map((group) => placeName(group, t))) }),
  ].filter((sentence) => typeof sentence === "string");
}
