import { useLang, useT } from "#i18n/I18n.tsx";
import { provincesOf } from "#selectors/articlesOf.ts";
import type { Citer } from "#selectors/network/network.ts";
import { useCatalogue, useView, useViewStore } from "#state/AtlasState.tsx";
import { dotPx } from "./dotPx.ts";
import { yearsOf } from "./labels.ts";
import type { Placed } from "./layOutNetwork.ts";

interface CiterNodeProps extends Placed<Citer> {
  isCentre: boolean;
  /** How many lines go out from it. */
  lines: number;
  /** The highest count that a dot of the column stands for. */
  most: number;
}

/** An article, or a province that stands for its articles; choosing it selects it. */
export function CiterNode({ node, top, height, isCentre, lines, most }: CiterNodeProps) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const store = useViewStore();
  const boundaries = useView(({ view }) => view.boundaries);
  const shared = {
    type: "button" as const,
    className: "net-node net-citer",
    style: { top, height },
    tabIndex: -1,
    "data-node": node.key,
    "data-stands-for": node.key,
    "aria-current": isCentre || undefined,
  };
  if (node.kind === "province") {
    const { province, articles } = node;
    return (
      <button
        {...shared}
        aria-label={t("network.provinceNode", { name: province.name.vi, articles: articles.length, lines })}
        onClick={() => store.getState().select({ kind: "province", id: province.id })}
      >
        <span className="net-name">{province.name.vi}</span>
        <span className="net-count">{articles.length}</span>
        <Dot count={articles.length} most={most} />
      </button>
    );
  }
  const { article } = node;
  const years = yearsOf(index, article);
  const provinces = provincesOf(article, boundaries).flatMap(
    (id) => index.unit(boundaries, id)?.name.vi ?? [],
  );
  const where =
    provinces.length > 1 ? t("count.provinces", { count: provinces.length }) : (provinces[0] ?? "");
  return (
    <button
      {...shared}
      title={(lang === "vi" && article.titleVi) || article.title.text}
      aria-label={t("network.articleNode", { name: article.scopeName[lang], year: years, lines })}
      onClick={() => store.getState().select({ kind: "article", id: article.id })}
    >
      <span className="net-lines">
        <span className="net-name">{article.scopeName[lang]}</span>
        <span className="net-sub">{[where, years].filter(Boolean).join(" · ")}</span>
      </span>
      <Dot count={lines} most={most} />
    </button>
  );
}

const Dot = ({ count, most }: { count: number; most: number }) => (
  <span
    className="net-dot"
    style={{ width: dotPx(count, most), height: dotPx(count, most) }}
    aria-hidden="true"
  />
);
