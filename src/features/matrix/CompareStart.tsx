import { useT } from "#i18n/I18n.tsx";
import type { useTicks } from "./useTicks.ts";

/** What to do with the provinces ticked. */
export function CompareStart({ ticks }: { ticks: ReturnType<typeof useTicks> }) {
  const t = useT();
  const { ticked, start, clear } = ticks;
  if (ticked.length === 0) return null;
  return (
    <p className="matrix-start">
      <button type="button" className="matrix-primary" onClick={start}>
        {t("matrix.compare.start", { count: ticked.length })}
      </button>
      <button type="button" className="link" onClick={clear}>
        {t("matrix.compare.clear")}
      </button>
    </p>
  );
}
