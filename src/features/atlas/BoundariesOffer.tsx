import { X } from "lucide-react";
import { useEffect, useState } from "react";
import { createT } from "#i18n/createT.ts";
import { formatEdtf } from "#i18n/formatEdtf.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { datedWords } from "#map/datedWords.ts";
import { matchingBoundaries } from "#selectors/matchingBoundaries.ts";
import { useCatalogue, useView, useViewStore } from "#state/AtlasState.tsx";
import { showBoundaries } from "#state/view.ts";
import { IconButton } from "#ui/IconButton.tsx";

/** A hand on the brush passes many spans; what is said is where it rests. */
const REST_MS = 700;

/**
 * Offers the boundaries of the dates asked for, where the map shows others. Nothing changes by itself, and what was
 * turned down for one pair of maps is not offered again.
 */
export function BoundariesOffer() {
  const t = useT();
  const lang = useLang();
  const store = useViewStore();
  const index = useCatalogue();
  const shown = useView(({ view }) => view.boundaries);
  const from = useView(({ view }) => view.from);
  const to = useView(({ view }) => view.to);
  const [declined, setDeclined] = useState<readonly string[]>([]);
  const fitting = matchingBoundaries(index.catalogue.boundaries, shown, { from, to });
  const pair = `${shown} ${fitting}`;
  const offered = fitting && !declined.includes(pair) ? fitting : null;
  const dated = datedWords({ index, t: createT(lang), lang }, shown);
  const words = offered
    ? t("map.offer", {
        span: formatEdtf(`${from ?? ".."}/${to ?? ".."}`, lang),
        dated: dated.charAt(0).toLocaleLowerCase(lang) + dated.slice(1),
      })
    : "";
  const said = useRested(words);
  return (
    <>
      <p className="sr-only" role="status">
        {said}
      </p>
      {offered && (
        <aside className="map-offer card" aria-label={t("map.offerLabel")}>
          <p>{words}</p>
          <button
            type="button"
            className="link"
            onClick={() => store.getState().change(showBoundaries(store.getState().view, offered))}
          >
            {t("map.offerShow")}
          </button>
          <IconButton label={t("map.offerDismiss")} onClick={() => setDeclined([...declined, pair])}>
            <X aria-hidden="true" />
          </IconButton>
        </aside>
      )}
    </>
  );
}

/** A text once it has stayed the same for a while. */
function useRested(text: string): string {
  const [rested, setRested] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
