import { useRef } from "react";
import {
  ErrorBar,
  ReferenceLine,
  Scatter,
  ScatterChart,
  type ScatterShapeProps,
  XAxis,
  YAxis,
} from "recharts";
import type { Evaluation } from "#dataset/schema.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { useCatalogue } from "#state/AtlasState.tsx";
import { useWidth } from "#ui/useWidth.ts";
import { type AlphaRow, alphaRows } from "./alphaRows.ts";
import { formatShare } from "./formatShare.ts";

/** Krippendorff's own customary bounds: below the first no conclusion, from the second on reliable. */
const BOUNDS = [0.667, 0.8];
const ROW_PX = 22;
const AXIS_PX = 22;
/** Room for names and for values beside the chart: less where there is little. */
const NARROW_PX = 520;
const UNMEASURED_PX = 640;

const drawDot = ({ cx, cy, payload }: ScatterShapeProps) => (
  <circle className="alpha-dot" cx={cx} cy={cy} r={5.5} fill={(payload as AlphaRow).hue} />
);
const drawUnseen = ({ cx, cy }: ScatterShapeProps) =>
  cx === undefined || cy === undefined ? null : <path className="alpha-unseen" d={`M${cx} ${cy - 7.5}v15`} />;

/** Alpha of every theme as a dot on its interval, with a tick for the article unseen; the table says it in words. */
export function AlphaChart({ themes }: { themes: Evaluation["themes"] }) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const figure = useRef<HTMLElement>(null);
  const widthPx = useWidth(figure) || UNMEASURED_PX;
  const rows = alphaRows(
    themes,
    (theme) => index.themes.get(theme)?.family,
    (theme) => (theme === null ? t("method.all") : (index.themes.get(theme)?.name[lang] ?? theme)),
  );
  const height = rows.length * ROW_PX + AXIS_PX;
  const hidden = { isAnimationActive: false, legendType: "none" } as const;
  return (
    <figure
      ref={figure}
      className="alpha"
      role="img"
      aria-label={t("method.chart", { count: themes.byTheme.length })}
    >
      <ScatterChart
        width={widthPx}
        height={height}
        margin={{ top: 0, right: 10, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <XAxis
          type="number"
          dataKey="alpha"
          domain={[0, 1]}
          ticks={[0, ...BOUNDS, 1]}
          tickFormatter={(value: number) => formatShare(value, lang)}
          interval={0}
          height={AXIS_PX}
          axisLine={false}
          tickLine={false}
        />
        <YAxis
          type="number"
          dataKey="position"
          domain={[-0.5, rows.length - 0.5]}
          reversed
          ticks={rows.map(({ position }) => position)}
          tickFormatter={(position: number) => rows[position]?.name ?? ""}
          interval={0}
          width={widthPx < NARROW_PX ? 130 : 176}
          axisLine={false}
          tickLine={false}
        />
        <YAxis
          yAxisId="value"
          orientation="right"
          type="number"
          dataKey="position"
          domain={[-0.5, rows.length - 0.5]}
          reversed
          ticks={rows.map(({ position }) => position)}
          tickFormatter={(position: number) => formatShare(rows[position]?.alpha ?? null, lang)}
          interval={0}
          width={36}
          axisLine={false}
          tickLine={false}
        />
        {BOUNDS.map((bound) => (
          <ReferenceLine key={bound} x={bound} className="alpha-bound" />
        ))}
        <Scatter
          data={rows.filter(({ alpha }) => alpha !== null)}
          dataKey="alpha"
          shape={drawDot}
          {...hidden}
        >
          <ErrorBar
            dataKey="error"
            direction="x"
            width={0}
            className="alpha-interval"
            isAnimationActive={false}
          />
        </Scatter>
        <Scatter
          yAxisId="value"
          data={rows.flatMap((row) => (row.unseen === null ? [] : { ...row, alpha: row.unseen }))}
          shape={drawUnseen}
          {...hidden}
        />
      </ScatterChart>
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
