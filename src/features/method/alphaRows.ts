import type { Evaluation, FamilyId, ThemeId } from "#dataset/schema.ts";

/** One line of the chart: all themes together, or one. */
export interface AlphaRow {
  /** From the top, 0 first. */
  position: number;
  name: string;
  hue: string;
  alpha: number | null;
  /** How far the interval reaches below and above alpha; nothing where there is none. */
  error: [below: number, above: number] | undefined;
  unseen: number | null;
}

/** An alpha below 0 is worse than chance; the axis ends there. */
const within = (value: number): number => Math.min(1, Math.max(0, value));

/** The rows of the chart of alpha: all themes together, then each in the order of the codebook. */
export function alphaRows(
  { pooled, unseen, byTheme }: Evaluation["themes"],
  familyOf: (theme: ThemeId) => FamilyId | undefined,
  nameOf: (theme: ThemeId | null) => string,
): AlphaRow[] {
  const all = [{ theme: null, agreement: pooled, unseen }, ...byTheme];
  return all.map((row, position) => {
    const { alpha, interval } = row.agreement;
    const shown = alpha === null ? null : within(alpha);
    return {
      position,
      name: nameOf(row.theme),
      hue: row.theme === null ? "var(--ink)" : `var(--${familyOf(row.theme)})`,
      alpha: shown,
      error:
        shown === null || interval === null
          ? undefined
          : [shown - within(interval.low), within(interval.high) - shown],
      unseen: row.unseen.alpha === null ? null : within(row.unseen.alpha),
    };
  });
}
