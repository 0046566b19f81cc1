import { useMemo } from "react";
import { useLang, useT } from "#i18n/I18n.tsx";
import { referenceKey } from "#selectors/references.ts";
import { themeSharesOfCorpus } from "#selectors/themeShares.ts";
import { useCatalogue, useView, useViewStore } from "#state/AtlasState.tsx";
import { ShareBar } from "#ui/ShareBar.tsx";

/** The codebook by family, each theme with its share of the sentences that the dates keep; a gap keeps its row. */
export function ThemeList() {
  const t = useT();
  const lang = useLang();
  const store = useViewStore();
  const index = useCatalogue();
  const selected = useView(({ view }) => view.theme);
  const from = useView(({ view }) => view.from);
  const to = useView(({ view }) => view.to);
  const shares = useMemo(() => themeSharesOfCorpus(index, { from, to }), [index, from, to]);
  const full = Math.max(0.01, ...shares.rows.map(({ share }) => share));
  return (
    <>
      {shares.families.map(({ family, rows }) => (
        <section key={family.id} aria-label={family.name[lang]}>
          <h2 className="kicker flex items-center gap-2 px-4 pt-4 pb-1">
            <span className={`hue-${family.id} size-2.5 rounded-sm`} aria-hidden="true" />
            {family.name[lang]}
          </h2>
          <ul>
            {rows.map(({ theme, share, sentences }) => (
              <li key={theme.id}>
                <button
                  type="button"
                  className="row"
                  data-stands-for={referenceKey({ kind: "theme", id: theme.id })}
                  aria-current={theme.id === selected || undefined}
                  onClick={() => store.getState().select({ kind: "theme", id: theme.id })}
                >
                  <span className="flex items-baseline justify-between gap-2 text-[13.5px]">
                    <span>{theme.name[lang]}</span>
                    <span className="text-[12px] text-muted tabular-nums">
                      {sentences > 0 ? t("browse.sentences", { count: sentences }) : t("browse.gap")}
                    </span>
                  </span>
                  <span className="mt-1 block">
                    <ShareBar share={share} mark={null} full={full} hue={`hue-${family.id}`} />
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
