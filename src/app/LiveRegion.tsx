import { useEffect, useRef, useState } from "react";
import { describeFilter } from "#features/timeline/describeFilter.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { articlesAbout } from "#selectors/articlesOf.ts";
import { documentsOf } from "#selectors/documentsOf.ts";
import { filterArticles } from "#selectors/filterArticles.ts";
import { useCatalogue, useView } from "#state/AtlasState.tsx";
import { selectionOf } from "#state/view.ts";

/** At most two messages a second, so that a quick hand does not drown a screen reader. */
const INTERVAL_MS = 500;

/** Says which map is shown after a change, and what a selection or the dates gave, politely: "Lạng Sơn: 1 article, 5 documents". */
export function LiveRegion() {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const view = useView((state) => state.view);
  const [said, setSaid] = useState("");

  const selection = selectionOf(view);
  const nameOf = (): string => {
    switch (selection.kind) {
      case "province":
        return index.unit(view.boundaries, selection.id)?.name.vi ?? selection.id;
      case "article":
        return index.articles.get(selection.id)?.title.text ?? "";
      case "document":
        return (
          index.documents.get(selection.id)?.number?.vi ?? index.documents.get(selection.id)?.title.en ?? ""
        );
      case "theme":
        return index.themes.get(selection.id)?.name[lang] ?? "";
      case "place":
        return index.places.get(selection.id)?.name[lang] ?? "";
      default:
        return "";
    }
  };
  const about =
    selection.kind === "corpus"
      ? []
      : articlesAbout(
          index,
          selection.kind === "province" ? { ...selection, boundaries: view.boundaries } : selection,
        );
  // An article that is open stays open whatever the dates; all else counts what they keep.
  const articles = selection.kind === "article" ? about : filterArticles(index, view, about).kept;
  const selected =
    selection.kind === "corpus"
      ? ""
      : t("map.saysCounts", {
          name: nameOf(),
          articles: articles.length,
          documents: documentsOf(index, articles).length,
        });
  // That all dates are shown again is worth saying to whoever had chosen some.
  const hasDates = view.from !== null || view.to !== null;
  const [hadDates, setHadDates] = useState(hasDates);
  if (hasDates && !hadDates) setHadDates(true);
  const dates = hadDates ? describeFilter(t, lang, index, view) : "";
  const message = [selected, dates].filter(Boolean).join(". ");

  // Which map it is, is said once after it was changed and not with every selection.
  const named = t("map.switched", { named: index.boundaries.get(view.boundaries)?.name[lang] ?? "" });
  const known = useRef(view.boundaries);
  useEffect(() => {
    const timer = setTimeout(() => {
      const isOther = known.current !== view.boundaries;
      known.current = view.boundaries;
      setSaid(isOther ? `${named} ${message}`.trim() : message);
    }, INTERVAL_MS);
    return () => clearTimeout(timer);
  }, [message, named, view.boundaries]);
  return (
    <p className="sr-only" aria-live="polite">
      {said}
    </p>
  );
}
