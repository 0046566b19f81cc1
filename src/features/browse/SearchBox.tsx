import { Search, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useT } from "#i18n/I18n.tsx";
import type { SearchHit } from "#selectors/search/search.ts";
import { useView, useViewStore } from "#state/AtlasState.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { SearchResults } from "./SearchResults.tsx";
import { useSearch } from "./useSearch.ts";

/** A search over places, documents, themes and articles: a combobox whose list takes the place of the tabs. */
export function SearchBox({ onFound }: { onFound: (open: boolean) => void }) {
  const t = useT();
  const store = useViewStore();
  const query = useView(({ view }) => view.q);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [touched, setTouched] = useState(query !== "");
  const [active, setActive] = useState(0);
  const hits = useSearch(query, touched);
  const open = query.trim() !== "";

  useEffect(() => onFound(open), [open, onFound]);
  useEffect(() => {
    const focus = (event: globalThis.KeyboardEvent) => {
      const inField =
        event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]");
      const asked =
        (event.key === "/" && !inField) ||
        (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey));
      if (!asked || event.isComposing) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener("keydown", focus);
    return () => window.removeEventListener("keydown", focus);
  }, []);

  const change = (q: string) => {
    setTouched(true);
    setActive(0);
    store.getState().change({ q });
  };
  const choose = (hit: SearchHit) => {
    const { replace, select, view } = store.getState();
    const elsewhere = hit.kind === "province" && !hit.boundaries.includes(view.boundaries);
    // One choice is one history entry, with the search left behind in the entry before.
    replace({ ...view, q: "", boundaries: (elsewhere && hit.boundaries[0]) || view.boundaries });
    select(hit);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !hits) return;
    if (event.key === "ArrowDown") setActive((active + 1) % Math.max(1, hits.length));
    else if (event.key === "ArrowUp") setActive((active - 1 + hits.length) % Math.max(1, hits.length));
    else if (event.key === "Enter" && hits[active]) choose(hits[active]);
    else if (event.key === "Escape" && query) change("");
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div className="flex h-10 items-center rounded-[9px] border border-[var(--line-strong)] pr-1 pl-3">
        <Search size={16} className="shrink-0 text-muted" aria-hidden="true" />
        <input
          ref={input}
          type="text"
          role="combobox"
          className="h-full min-w-0 flex-1 bg-transparent px-2 text-[13.5px] placeholder:text-muted"
          aria-label={t("search.label")}
          placeholder={t("search.placeholder")}
          aria-expanded={open}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={open && hits?.[active] ? `${listId}-${active}` : undefined}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onFocus={() => setTouched(true)}
          onChange={(event) => change(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {query ? (
          <IconButton label={t("search.clear")} onClick={() => change("")}>
            <X aria-hidden="true" />
          </IconButton>
        ) : (
          <span
            className="mr-1.5 rounded bg-[var(--paper-sunk)] px-1.5 py-0.5 text-[11px] text-muted"
            aria-hidden="true"
          >
            /
          </span>
        )}
      </div>
      <SearchResults id={listId} open={open} query={query} hits={hits} active={active} onChoose={choose} />
    </>
  );
}
