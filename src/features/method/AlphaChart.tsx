import type { Agreement, Evaluation } from "#dataset/schema.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { useCatalogue } from "#state/AtlasState.tsx";
import { formatShare } from "./formatShare.ts";

/** Krippendorff's own customary bounds: below the first no conclusion, from the second on reliable. */
const BOUNDS = [0.667, 0.8];

/** Alpha below 0 is worse than chance; the axis ends there. */
const percent = (value: number): string => `${(Math.min(1, Math.max(0, value)) * 100).toFixed(1)}%`;

interface Row {
  key: string;
  name: string;
  hue: string;
  agreement: Agreement;
  unseen: Agreement;
}

/** Alpha of every theme as a dot on its interval, with a tick for the article unseen; the table says it in words. */
export function AlphaChart({ themes }: { themes: Evaluation["themes"] }) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const rows: Row[] = [
    { key: "all", name: t("method.all"), hue: "", agreement: themes.pooled, unseen: themes.unseen },
    ...themes.byTheme.map(({ theme, agreement, unseen }) => ({
      key: theme,
      name: index.themes.get(theme)?.name[lang] ?? theme,
      hue: `hue-${index.themes.get(theme)?.family}`,
      agreement,
      unseen,
    })),
  ];
  return (
    <figure className="alpha" role="img" aria-label={t("method.chart", { count: themes.byTheme.length })}>
      {rows.map(({ key, name, hue, agreement, unseen }) => (
        <div key={key} className="alpha-row">
          <span className="alpha-name">{name}</span>
          <span className="alpha-track">
            {BOUNDS.map((bound) => (
              <span key={bound} className="alpha-bound" style={{ left: percent(bound) }} />
            ))}
            {agreement.interval && (
              <span
                className={`alpha-interval ${hue || "alpha-all"}`}
                style={{
                  left: percent(agreement.interval.low),
                  right: percent(1 - Math.min(1, agreement.interval.high)),
                }}
              />
            )}
            {unseen.alpha !== null && (
              <span className="alpha-unseen" style={{ left: percent(unseen.alpha) }} />
            )}
            {agreement.alpha !== null && (
              <span
                className={`alpha-dot ${hue || "alpha-all"}`}
                style={{ left: percent(agreement.alpha) }}
              />
            )}
          </span>
          <span className="alpha-value">{formatShare(agreement.alpha, lang)}</span>
        </div>
      ))}
      <div className="alpha-row alpha-axis">
        <span className="alpha-name" />
        <span className="alpha-track">
          {[0, ...BOUNDS, 1].map((value) => (
            <span key={value} style={{ left: percent(value) }}>
              {formatShare(value, lang)}
            </span>
          ))}
        </span>
        <span className="alpha-value" />
      </div>
      <figcaption className="alpha-legend">
        <span>
          <span className="alpha-key alpha-key-dot" /> {t("method.keyAlpha")}
        </span>
        <span>
          <span className="alpha-key alpha-key-interval" /> {t("method.keyInterval")}
        </span>
        <span>
          <span className="alpha-key alpha-key-unseen" /> {t("method.keyUnseen")}
        </span>
      </figcaption>
    </figure>
  );
}
