import { ChevronLeft, ChevronRight } from "lucide-react";
import { useLang, useT } from "#i18n/I18n.tsx";
import { useCatalogue, useViewStore } from "#state/AtlasState.tsx";
import type { Passage } from "#state/viewStore.ts";
import { IconButton } from "#ui/IconButton.tsx";

/** One passage of several that say the same thing: which one it is, whose, and the way to the next. */
export function PassageSteps({ article, locator, among }: Passage & { among: readonly Passage[] }) {
  const t = useT();
  const lang = useLang();
  const { articles } = useCatalogue();
  const store = useViewStore();
  const start = locator.selector[0].start;
  const at = among.findIndex((one) => one.article === article && one.locator.selector[0].start === start);
  const go = (by: number) => {
    const next = among[(at + by + among.length) % among.length];
    if (next) store.getState().openEvidence({ ...next, among });
  };
  return (
    <div className="evidence-steps flex items-center gap-1 text-[12.5px] text-muted">
      <IconButton label={t("evidence.previous")} onClick={() => go(-1)} className="-ml-2">
        <ChevronLeft aria-hidden="true" />
      </IconButton>
      <span aria-live="polite" className="tabular-nums">
        {t("evidence.step", { number: at + 1, count: among.length })}
      </span>
      <IconButton label={t("evidence.next")} onClick={() => go(1)}>
        <ChevronRight aria-hidden="true" />
      </IconButton>
      <span className="min-w-0 truncate">{articles.get(article)?.scopeName[lang]}</span>
    </div>
  );
}
