import { createT } from "#i18n/createT.ts";
import { formatEdtf } from "#i18n/formatEdtf.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { datedWords } from "#map/datedWords.ts";
import { headingOf } from "#map/headingOf.ts";
import { filterArticles } from "#selectors/filterArticles.ts";
import { useCatalogue, useView } from "#state/AtlasState.tsx";

/** What the frame shows, of how many articles, and on which map: who finds it on a page must be able to tell. */
export function EmbedHead({ title }: { title?: string }) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const color = useView(({ view }) => view.color);
  const boundaries = useView(({ view }) => view.boundaries);
  const from = useView(({ view }) => view.from);
  const to = useView(({ view }) => view.to);
  const { kept } = filterArticles(index, { from, to });
  const words = { index, lang, t: createT(lang) };
  const dates = t("share.picture.dates", {
    known: from ? (to ? "between" : "after") : to ? "before" : "none",
    from: from ? formatEdtf(from, lang) : "",
    to: to ? formatEdtf(to, lang) : "",
  });
  return (
    <header className="embed-head">
      <h1>{title ?? headingOf({ ...words, color })}</h1>
      <p>
        {[t("count.articles", { count: kept.length }), (from || to) && dates, datedWords(words, boundaries)]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </header>
  );
}
