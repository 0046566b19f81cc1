import { useT } from "#i18n/I18n.tsx";

/** What the colours and signs say. */
export function ThemeLegend({ hasNoData }: { hasNoData: boolean }) {
  const t = useT();
  return (
    <div className="matrix-legend">
      <ul aria-label={t("matrix.legend.label")}>
        <li>
          <span className="matrix-key is-gap is-same">0</span> {t("matrix.legend.gap")}
        </li>
        {hasNoData && (
          <li>
            <span className="matrix-key is-empty" /> {t("matrix.legend.noData")}
          </li>
        )}
        <li>
          <span className="matrix-keys">
            <span className="matrix-key is-share-1">1</span>
            <span className="matrix-key is-share-2">10</span>
            <span className="matrix-key is-share-3">20</span>
          </span>{" "}
          {t("matrix.legend.share")}
        </li>
        <li>
          <span className="matrix-keys">
            <span className="matrix-key is-less is-much">▼</span>
            <span className="matrix-key is-less">▼</span>
            <span className="matrix-key is-more">▲</span>
            <span className="matrix-key is-more is-much">▲</span>
          </span>{" "}
          {t("matrix.legend.less")} · {t("matrix.legend.more")} {t("matrix.legend.elsewhere")}
        </li>
        <li>
          <span className="matrix-key is-alone">△▽</span> {t("matrix.legend.alone")}
        </li>
      </ul>
    </div>
  );
}
