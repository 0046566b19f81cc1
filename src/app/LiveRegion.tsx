import { useEffect, useState } from "react";
import { useLang, useT } from "#i18n/I18n.tsx";
import { articlesAbout } from "#selectors/articlesOf.ts";
import { documentsOf } from "#selectors/documentsOf.ts";
import { useCatalogue, useView } from "#state/AtlasState.tsx";
import { selectionOf } from "#state/view.ts";

/** At most two messages a second, so that a quick hand does not drown a screen reader. */
const INTERVAL_MS = 500;

/** Says what a selection gave, politely: "Lạng Sơn: 1 article, 5 documents". */
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
  const articles =
    selection.kind === "corpus"
      ? []
      : articlesAbout(
          index,
          selection.kind === "province" ? { ...selection, boundaries: view.boundaries } : selection,
        );
  const message =
    selection.kind === "corpus"
      ? ""
      : t("map.saysCounts", {
          name: nameOf(),
          articles: articles.length,
          documents: documentsOf(index, articles).length,
        });

  useEffect(() => {
    const timer = setTimeout(() => setSaid(message), INTERVAL_MS);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <p className="sr-only" aria-live="polite">
      {said}
    </p>
  );
}
