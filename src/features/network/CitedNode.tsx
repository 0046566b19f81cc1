import { createT } from "#i18n/createT.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import type { Cited } from "#selectors/network/network.ts";
import { useViewStore } from "#state/AtlasState.tsx";
import { dotPx } from "./dotPx.ts";
import { nameOf, titleLang, titleOf, yearOf } from "./labels.ts";
import type { Placed } from "./layOutNetwork.ts";

interface CitedNodeProps extends Placed<Cited> {
  isCentre: boolean;
  /** The only one of its type, which no heading names. */
  isAlone: boolean;
  /** The highest count that a dot of the column stands for. */
  most: number;
  onUnfold: () => void;
}

/** A document, or the little-cited ones of its type in one; choosing it selects the document or unfolds them. */
export function CitedNode({ node, top, height, isCentre, isAlone, most, onUnfold }: CitedNodeProps) {
  const t = useT();
  const lang = useLang();
  const store = useViewStore();
  const shared = {
    type: "button" as const,
    style: { top, height },
    tabIndex: -1,
    "data-node": node.key,
  };
  const dot = (
    <span
      className={`net-dot ${node.articles === 0 ? "net-dot-open" : ""}`}
      style={{ width: dotPx(node.articles, most), height: dotPx(node.articles, most) }}
      aria-hidden="true"
    />
  );
  if (node.kind === "bundle")
    return (
      <button
        {...shared}
        className="net-node net-cited net-bundle"
        aria-label={t("network.bundleNode", {
          count: node.documents.length,
          type: t(`documents.type.${node.type}`),
          articles: node.articles,
        })}
        onClick={onUnfold}
      >
        {dot}
        <span className="net-text">
          {isAlone && `${t(`documents.type.${node.type}`)}: `}
          {t("network.bundle", { count: node.documents.length })}
        </span>
        <span className="net-count">{node.articles}</span>
      </button>
    );
  const { document, articles, open } = node;
  const title = titleOf(document, lang);
  const type = t(`documents.type.${document.type}`);
  const saysType = !document.number && title.toLowerCase().includes(type.toLowerCase());
  return (
    <button
      {...shared}
      className="net-node net-cited"
      title={title}
      data-stands-for={node.key}
      aria-current={isCentre || undefined}
      aria-label={t("network.documentNode", {
        name: nameOf(document, createT(lang), lang),
        articles,
        open,
      })}
      onClick={() => store.getState().select({ kind: "document", id: document.id })}
    >
      {dot}
      <span className="net-text">
        {isAlone && !saysType && <span className="net-type">{type} </span>}
        {document.number && (
          <>
            <b>{document.number.vi}</b>{" "}
            {!document.number.vi.includes(yearOf(document)) && (
              <span className="net-year">{yearOf(document)}</span>
            )}{" "}
          </>
        )}
        <span className={document.number ? "net-title" : undefined} lang={titleLang(document, lang)}>
          {title}
        </span>
      </span>
      {articles > 0 && <span className="net-count">{articles}</span>}
    </button>
  );
}
