import * as z from "zod/mini";
import { type Bilingual, type Document, type Issue, issue } from "#dataset/schema.ts";
import type { BuiltArticle } from "./buildArticle.ts";
import { idWithin } from "./buildEvidence.ts";
import { byId } from "./compare.ts";
import { documentName } from "./documentName.ts";
import type { ArticleSource } from "./sources.ts";

type Draft = z.input<typeof issue>;
type Documents = ReadonlyMap<string, Document>;

/** Sentences in both languages, put one after the other. */
const join = (...parts: readonly (Bilingual | null)[]): Bilingual => {
  const said = parts.filter((part) => part !== null);
  return { en: said.map(({ en }) => en).join(" "), vi: said.map(({ vi }) => vi).join(" ") };
};

/** Statements of the article that other sources contradict. */
function inconsistencies({ article, evidence }: BuiltArticle): Draft[] {
  const named = [
    ...evidence.events.map(({ id, check, title, note }) => ({ id, check, what: title, note })),
    ...evidence.figures.map(({ id, check, counts, note }) => ({ id, check, what: counts, note })),
  ];
  return named
    .filter(({ check }) => check === "inconsistent")
    .map(({ id, what, note }) => ({
      id: idWithin(id, "inconsistent"),
      kind: "inconsistent",
      article: article.id,
      text: join(
        {
          en: `Other sources do not agree on “${what.en}”.`,
          vi: `Các nguồn khác không thống nhất về “${what.vi}”.`,
        },
        note,
      ),
    }));
}

/** Dates that the article does not give and that nobody could establish. */
const unknownDates = ({ article, evidence }: BuiltArticle): Draft[] =>
  evidence.events
    .filter(({ date }) => date === null)
    .map(({ id, kind, title, note }) => ({
      id: kind === "published" ? idWithin(article.id, "date-unknown") : idWithin(id, "unknown"),
      kind: "unknown",
      article: article.id,
      text: join(
        kind === "published"
          ? null
          : { en: `No date is known for “${title.en}”.`, vi: `Chưa rõ thời điểm của “${title.vi}”.` },
        note ?? (kind === "published" ? title : null),
      ),
    }));

/** Citations that fit several documents, or none of the registry. */
function openCitations({ article, evidence }: BuiltArticle, documents: Documents): Draft[] {
  const names = (ids: readonly string[]) =>
    ids.flatMap((id) => documents.get(id) ?? []).map((document) => documentName(document));
  return evidence.citations.flatMap(({ id, relation, literal, resolution }): Draft[] => {
    if (relation !== "cites" || resolution.kind === "resolved") return [];
    if (resolution.kind === "unresolved") {
      const text = {
        en: `“${literal}” could not be tied to a document.`,
        vi: `Chưa xác định được văn bản mà “${literal}” nói tới.`,
      };
      return [
        {
          id: idWithin(id, "unresolved"),
          kind: "unresolved",
          article: article.id,
          text: join(text, resolution.reason),
        },
      ];
    }
    const candidates = names(resolution.candidates);
    const text = {
      en: `“${literal}” fits more than one document: ${candidates.map(({ en }) => en).join("; ")}.`,
      vi: `“${literal}” khớp với nhiều văn bản: ${candidates.map(({ vi }) => vi).join("; ")}.`,
    };
    return [
      {
        id: idWithin(id, "ambiguous"),
        kind: "ambiguous",
        article: article.id,
        text: join(text, resolution.reason),
      },
    ];
  });
}

/** Documents that the article cites and that stand in it alone, or were seen on no page. */
const uncheckedDocuments = ({ article }: BuiltArticle, documents: Documents): Draft[] =>
  article.documents
    .flatMap((id) => documents.get(id) ?? [])
    .filter(({ confidence }) => confidence === "article-only" || confidence === "unchecked")
    .map((document) => {
      const { en, vi } = documentName(document);
      const alone = {
        en: `${en}: no source beside the article was found.`,
        vi: `${vi}: chưa tìm được nguồn nào ngoài bài viết.`,
      };
      const unseen = {
        en: `${en}: the registry’s entry has not been checked on any page.`,
        vi: `${vi}: mục này trong danh mục chưa được đối chiếu với trang nào.`,
      };
      return {
        id: idWithin(article.id, `unchecked-${document.id}`),
        kind: "unchecked",
        article: article.id,
        text: document.confidence === "article-only" ? alone : unseen,
      };
    });

/**
 * What a reader should know about an article's data: what follows from it, and what its source says itself. An issue
 * of the source replaces a derived one of the same id, where a person found better words.
 */
export function deriveIssues(
  built: BuiltArticle,
  source: ArticleSource,
  documents: readonly Document[],
): Issue[] {
  const registry = new Map(documents.map((document) => [document.id as string, document]));
  const own = source.issues.map(
    (stated): Draft => ({ ...stated, id: idWithin(source.id, stated.id), article: source.id }),
  );
  const said = new Set(own.map(({ id }) => id));
  const derived = [
    ...inconsistencies(built),
    ...unknownDates(built),
    ...openCitations(built, registry),
    ...uncheckedDocuments(built, registry),
  ].filter(({ id }) => !said.has(id));
  return [...derived, ...own].map((draft) => z.parse(issue, draft)).sort(byId);
}
