import type { Boundaries, BoundariesId } from "#dataset/schema.ts";
import { shortMonthFormat } from "#i18n/formats.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { DashSwatch } from "#map/DashSwatch.tsx";
import { useCatalogue, useView, useViewStore } from "#state/AtlasState.tsx";
import { showBoundaries } from "#state/view.ts";

/** Which set of boundaries the map shows, and a switch for every other that draws it dashed over it. */
export function BoundarySets() {
  const t = useT();
  const lang = useLang();
  const store = useViewStore();
  const { catalogue } = useCatalogue();
  const shown = useView(({ view }) => view.boundaries);
  const outlines = useView(({ view }) => view.outlines);
  const sets = catalogue.boundaries;
  const at = sets.findIndex(({ id }) => id === shown);
  const { change } = store.getState();
  const wordsOf = (set: Boundaries) =>
    set === sets[0] && set.validTo
      ? t("tools.until", { date: monthOf(set.validTo, lang) })
      : t("tools.from", { date: monthOf(set.validFrom, lang) });
  const dash = (id: BoundariesId) => change({ outlines: outlines === id ? null : id });

  return (
    <>
      <fieldset className="segmented" aria-label={t("tools.boundaries")}>
        {sets.map((set) => (
          <button
            key={set.id}
            type="button"
            aria-pressed={set.id === shown}
            onClick={() => change(showBoundaries(store.getState().view, set.id))}
          >
            {wordsOf(set)}
          </button>
        ))}
      </fieldset>
      {sets.map((set, position) =>
        set.id === shown ? null : (
          <button
            key={set.id}
            type="button"
            role="switch"
            aria-checked={outlines === set.id}
            aria-label={t("tools.dashed", { when: wordsOf(set) })}
            title={t("tools.dashed", { when: wordsOf(set) })}
            className="tool tool-dashes"
            onClick={() => dash(set.id)}
          >
            <span className="map-switch" aria-hidden="true" />
            <DashSwatch when={position < at ? "earlier" : "later"} />
            <span>{wordsOf(set)}</span>
          </button>
        ),
      )}
    </>
  );
}

/** "Jun 2025": short enough for a button. */
const monthOf = (date: string, lang: "en" | "vi"): string =>
  shortMonthFormat(lang).format(new Date(`${date}T00:00:00Z`));
