import { useT } from "#i18n/I18n.tsx";

/** What dot, line and tick say. */
export function ComparisonLegend() {
  const t = useT();
  return (
    <ul aria-label={t("matrix.legend.label")}>
      <li>
        <span className="whisker-key" aria-hidden="true">
          <span className="whisker-line" />
          <span className="whisker-dot is-hollow" />
        </span>
        {t("matrix.compare.keyDot")}
      </li>
      <li>
        <span className="whisker-key" aria-hidden="true">
          <span className="whisker-corpus" />
        </span>
        {t("matrix.compare.wholeCorpus")}
      </li>
      <li>
        <span className="whisker-key" aria-hidden="true">
          <span className="whisker-dot is-key" />
        </span>
        {t("matrix.compare.carried")}
      </li>
    </ul>
  );
}
