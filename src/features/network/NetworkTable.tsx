import { useState } from "react";
import type { Article, Document } from "#dataset/schema.ts";
import { createT } from "#i18n/createT.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { groupBy } from "#selectors/groupBy.ts";
import type { Network } from "#selectors/network/network.ts";
import { referenceKey } from "#selectors/references.ts";
import { useCatalogue, useViewStore } from "#state/AtlasState.tsx";
import { nameOf, titleLang, titleOf, yearsOf } from "./labels.ts";

/** Articles beyond these are counted until the reader asks for them. */
const ARTICLES_AT_ONCE = 6;

/** The network as a table: every document, how many articles cite it, and which; the most cited first. */
export function NetworkTable({ network, caption }: { network: Network; caption: string }) {
  const t = useT();
  const index = useCatalogue();
  const citing = groupBy(network.articles, ({ documents }) => documents);
  const maybe = groupBy(network.articles, ({ candidates, documents }) =>
    candidates.filter((id) => !documents.includes(id)),
  );
  const rows = network.documents
    .flatMap((id) => index.documents.get(id) ?? [])
    .map((document) => ({
      document,
      articles: citing.get(document.id) ?? [],
      open: maybe.get(document.id) ?? [],
    }))
    .sort((a, b) => b.articles.length - a.articles.length || (a.document.id < b.document.id ? -1 : 1));
  return (
    <table className="table net-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t("network.document")}</th>
          <th scope="col" className="num">
            {t("network.articles")}
          </th>
          <th scope="col">{t("network.which")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.document.id} {...row} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  document: Document;
  articles: readonly Article[];
  open: readonly Article[];
}

function Row({ document, articles, open }: RowProps) {
  const t = useT();
  const lang = useLang();
  const store = useViewStore();
  const [all, setAll] = useState(false);
  const shown = all ? articles : articles.slice(0, ARTICLES_AT_ONCE);
  return (
    <tr data-stands-for={referenceKey({ kind: "document", id: document.id })}>
      <th scope="row">
        <button
          type="button"
          className="link font-semibold"
          lang={document.number ? undefined : titleLang(document, lang)}
          onClick={() => store.getState().select({ kind: "document", id: document.id })}
        >
          {nameOf(document, createT(lang), lang)}
        </button>
        {document.number && (
          <span className="block text-[12px] text-muted" lang={titleLang(document, lang)}>
            {titleOf(document, lang)}
          </span>
        )}
      </th>
      <td className="num">{articles.length}</td>
      <td>
        <Articles articles={shown} />
        {articles.length > shown.length && (
          <button type="button" className="link ml-1.5 min-h-6" onClick={() => setAll(true)}>
            {t("network.moreArticles", { count: articles.length - shown.length })}
          </button>
        )}
        {open.length > 0 && (
          <span className="block text-[12.5px] text-muted">
            {t("network.openIn")} <Articles articles={open} />
          </span>
        )}
      </td>
    </tr>
  );
}

function Articles({ articles }: { articles: readonly Article[] }) {
  const lang = useLang();
  const index = useCatalogue();
  const store = useViewStore();
  return articles.map((article, at) => (
    <span key={article.id}>
      {at > 0 && ", "}
      <button
        type="button"
        className="link"
        onClick={() => store.getState().select({ kind: "article", id: article.id })}
      >
        {[article.scopeName[lang], yearsOf(index, article)].filter(Boolean).join(" ")}
      </button>
    </span>
  ));
}
