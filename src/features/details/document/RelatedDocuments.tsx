import type { Document } from "#dataset/schema.ts";
import { useT } from "#i18n/I18n.tsx";
import type { Subject } from "../subjectOf.ts";
import { NeighbourList } from "./NeighbourList.tsx";
import { SameNumber } from "./SameNumber.tsx";
import "./document.css";

/** The documents around a document: those of its number, and all that are cited in the same articles. */
export function RelatedDocuments({
  document,
  articles,
}: {
  document: Document;
  articles: Subject["articles"];
}) {
  const t = useT();
  return (
    <div className="px-5 py-4">
      <SameNumber id={document.id} />
      <NeighbourList document={document} articles={articles} />
      {articles.length === 0 && <p className="text-[13.5px]">{t("documents.notCited")}</p>}
    </div>
  );
}
