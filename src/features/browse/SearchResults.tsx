import { useEffect, useRef } from "react";
import type { BoundariesId, ProvinceId } from "#dataset/schema.ts";
import { formatEdtf } from "#i18n/formatEdtf.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import type { CatalogueIndex } from "#selectors/indexCatalogue.ts";
import type { MarkedPiece } from "#selectors/search/markMatches.ts";
import type { SearchHit } from "#selectors/search/search.ts";
import { useCatalogue } from "#state/AtlasState.tsx";

interface SearchResultsProps {
  id: string;
  open: boolean;
  query: string;
  hits: readonly SearchHit[] | null;
  active: number;
  onChoose: (hit: SearchHit) => void;
}

/** The list under the search field, matches marked in the original spelling. */
export function SearchResults({ id, open, query, hits, active, onChoose }: SearchResultsProps) {
  const t = useT();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`#${CSS.escape(`${id}-${active}`)}`)?.scrollIntoView({ block: "nearest" });
  }, [id, active]);
  return (
    <>
      <div
        className={open ? "search-results" : "hidden"}
        tabIndex={open ? 0 : undefined}
        role="group"
        aria-label={t("search.label")}
      >
        <div ref={list} id={id} role="listbox" aria-label={t("search.label")}>
          {hits?.map((hit, position) => (
            <Hit
              key={hit.key}
              id={`${id}-${position}`}
              hit={hit}
              active={position === active}
              onChoose={() => onChoose(hit)}
            />
          ))}
        </div>
        {open && hits === null && <p className="p-4 text-[13px] text-muted">{t("search.loading")}</p>}
        {open && hits?.length === 0 && (
          <p className="p-4 text-[13px] text-muted">{t("search.none", { query })}</p>
        )}
      </div>
      <p className="sr-only" role="status">
        {open && hits ? t("search.results", { count: hits.length }) : ""}
      </p>
    </>
  );
}

interface HitProps {
  id: string;
  hit: SearchHit;
  active: boolean;
  onChoose: () => void;
}

function Hit({ id, hit, active, onChoose }: HitProps) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const note = noteOf(hit, index, t, lang);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox that owns this list takes the keys
    <div id={id} role="option" aria-selected={active} tabIndex={-1} className="search-hit" onClick={onChoose}>
      <p className="flex items-baseline justify-between gap-2">
        <span className="font-semibold">
          <Marked pieces={hit.title[hit.kind === "province" ? "vi" : lang]} />
        </span>
        <span className="shrink-0 text-[11.5px] text-muted">{t(`search.kind.${hit.kind}`)}</span>
      </p>
      {hit.detail && (
        <p className="line-clamp-2 text-[12.5px] leading-snug text-muted">
          <Marked pieces={hit.detail[lang]} />
        </p>
      )}
      {note && <p className="line-clamp-2 text-[12px] leading-snug text-muted">{note}</p>}
    </div>
  );
}

/** What became of it, or what it is made of. */
function noteOf({ note }: SearchHit, index: CatalogueIndex, t: ReturnType<typeof useT>, lang: "en" | "vi") {
  const nameOf = (boundaries: BoundariesId, id: ProvinceId) => index.unit(boundaries, id)?.name.vi ?? id;
  switch (note?.kind) {
    case "joined":
      return t("search.now", {
        date: formatEdtf(note.since, lang),
        name: nameOf(note.boundaries, note.successor),
      });
    case "enlarged":
    case "made-of":
      return t(note.kind === "enlarged" ? "search.enlarged" : "search.formed", {
        date: formatEdtf(note.since, lang),
        names: note.predecessors.map((one) => nameOf(note.of, one)).join(", "),
      });
    case "became":
      return note.text[lang];
    default:
      return null;
  }
}

function Marked({ pieces }: { pieces: readonly MarkedPiece[] }) {
  return pieces.map(({ text, marked }, position) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have no other identity
    marked ? <mark key={position}>{text}</mark> : <span key={position}>{text}</span>,
  );
}
