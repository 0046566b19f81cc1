import { ChevronRight } from "lucide-react";
import type { Article } from "#dataset/schema.ts";
import { percentFormat } from "#i18n/formats.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import type { ThemeShare } from "#selectors/themeShares.ts";
import { ShareBar } from "#ui/ShareBar.tsx";
import { SelectLink } from "./facts/SelectLink.tsx";
import { ThemeSentences } from "./ThemeSentences.tsx";

interface ThemeRowProps {
  row: ThemeShare;
  /** The share at which a bar is full. */
  full: number;
  showAverage: boolean;
  articles: readonly Article[];
  open: boolean;
  onToggle: () => void;
}

/** One theme: its bar, the corpus average as a mark, and on demand the sentences that carry it. */
export function ThemeRow({ row, full, showAverage, articles, open, onToggle }: ThemeRowProps) {
  const t = useT();
  const lang = useLang();
  const { theme, share, corpus, sentences, n } = row;
  const percent = percentFormat(lang);
  const name = theme.name[lang];
  const words = [
    t("themes.n", { sentences, total: n }),
    showAverage && `${t("themes.average")} ${percent.format(corpus)}`,
  ]
    .filter(Boolean)
    .join(", ");
  return (
    <li>
      <button
        type="button"
        className="grid w-full grid-cols-[14px_minmax(0,1.15fr)_minmax(0,1fr)_40px] items-center gap-x-2 rounded py-1 text-left hover:bg-[var(--paper-sunk)]"
        aria-expanded={open}
        onClick={onToggle}
      >
        <ChevronRight size={14} className={`text-muted ${open ? "rotate-90" : ""}`} aria-hidden="true" />
        <span className="text-[13px] leading-tight">{name}</span>
        <ShareBar share={share} mark={showAverage ? corpus : null} full={full} hue={`hue-${theme.family}`} />
        <span className="text-right text-[13px] tabular-nums">
          {percent.format(share)}
          <span className="sr-only">{`, ${words}`}</span>
        </span>
      </button>
      {open && (
        <div className="mb-2 ml-[22px] border-l-2 border-[var(--line)] pl-3">
          <p className="my-1 text-[12px] text-muted">
            {t("themes.n", { sentences, total: n })}
            {showAverage && ` · ${t("themes.average")} ${percent.format(corpus)}`} ·{" "}
            <SelectLink to={{ kind: "theme", id: theme.id }}>{t("themes.definition")}</SelectLink>
          </p>
          <ThemeSentences theme={theme.id} articles={articles} />
        </div>
      )}
    </li>
  );
}
