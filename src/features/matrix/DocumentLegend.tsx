import { useT } from "#i18n/I18n.tsx";

const disc = (part: number) => ({ "--part": `${part}%` }) as React.CSSProperties;

/** What the discs say. */
export function DocumentLegend({ hasSome }: { hasSome: boolean }) {
  const t = useT();
  return (
    <div className="matrix-legend">
      <ul aria-label={t("matrix.legend.label")}>
        <li>
          <span className="matrix-disc is-cited" style={disc(100)} /> {t("matrix.legend.cites")}
        </li>
        {hasSome && (
          <li>
            <span className="matrix-disc is-cited" style={disc(50)} /> {t("matrix.legend.citesSome")}
          </li>
        )}
        <li>
          <span className="matrix-disc is-uncited" /> {t("matrix.legend.citesNot")}
        </li>
      </ul>
    </div>
  );
}
