import type { Article } from "#dataset/schema.ts";
import { formatEdtf } from "#i18n/formatEdtf.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { familyBar } from "#selectors/familyBar.ts";
import { newestFirst } from "#selectors/newestFirst.ts";
import { referenceKey } from "#selectors/references.ts";
import { useCatalogue, useView, useViewStore } from "#state/AtlasState.tsx";
import { StackedBar } from "#ui/StackedBar.tsx";
import type { PlaceRow } from "./usePlaces.ts";

/** Provinces with their articles and the families of themes these stress; then those without. */
export function PlaceList(places: { with: readonly PlaceRow[]; without: readonly PlaceRow[] }) {
  const t = useT();
  const store = useViewStore();
  const selected = useView(({ view }) => view.province);
  const choose = (row: PlaceRow) => store.getState().select({ kind: "province", id: row.province.id });
  return (
    <>
      <ul>
        {places.with.map((row) => (
          <li key={row.province.id}>
            <PlaceWithArticles
              row={row}
              selected={row.province.id === selected}
              onChoose={() => choose(row)}
            />
          </li>
        ))}
      </ul>
      <h2 className="kicker px-4 pt-4 pb-1">
        {t("browse.without")} <span className="font-normal">{places.without.length}</span>
      </h2>
      <ul className="grid grid-cols-2 px-2 pb-4">
        {places.without.map((row) => (
          <li key={row.province.id}>
            <button
              type="button"
              className="w-full rounded px-2 py-1 text-left text-[13px] hover:bg-[var(--paper-sunk)] aria-current:font-semibold"
              aria-current={row.province.id === selected || undefined}
              onClick={() => choose(row)}
              data-stands-for={referenceKey({ kind: "province", id: row.province.id })}
            >
              {row.province.name.vi}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

interface PlaceProps {
  row: PlaceRow;
  selected: boolean;
  onChoose: () => void;
}

/** As many articles as a row names; the details list them all. */
const MOST_NAMED = 3;

function PlaceWithArticles({ row: { province, articles }, selected, onChoose }: PlaceProps) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const segments = familyBar(index, articles);
  const newest = newestFirst(index, articles).slice(0, MOST_NAMED);
  const about = ({ scopeName, published }: Article) => {
    const year = published.edtf ?? published.notBefore?.slice(0, 4);
    return `${scopeName[lang]}${year ? ` · ${formatEdtf(year, lang)}` : ""}`;
  };
  return (
    <button
      type="button"
      className="row"
      aria-current={selected || undefined}
      onClick={onChoose}
      data-stands-for={referenceKey({ kind: "province", id: province.id })}
    >
      <span className="flex items-baseline justify-between gap-2">
        <span className="text-[14.5px] font-semibold">{province.name.vi}</span>
        <span className="text-[12px] text-muted">{t("count.articles", { count: articles.length })}</span>
      </span>
      {newest.map((article) => (
        <span key={article.id} className="block truncate text-[12.5px] text-muted">
          {about(article)}
        </span>
      ))}
      {articles.length > newest.length && (
        <span className="block text-[12.5px] text-muted">
          {t("browse.more", { count: articles.length - newest.length })}
        </span>
      )}
      <span className="mt-1.5 block">
        <StackedBar
          segments={segments.map(({ family, share }) => ({ key: family.id, share, hue: `hue-${family.id}` }))}
          label={segments
            .map(({ family, share }) => `${family.name[lang]} ${Math.round(share * 100)}%`)
            .join(", ")}
        />
      </span>
    </button>
  );
}
