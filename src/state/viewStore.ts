import { createStore, type StoreApi } from "zustand/vanilla";
import type { ArticleId, Locator, ProvinceId } from "#dataset/schema.ts";
import { type Reference, referenceKey } from "#selectors/references.ts";
import { type Camera, defaultView, type Selection, select, type View } from "./view.ts";
import type { Dropped } from "./viewCodec.ts";

/** Where a fact stands. */
export interface Passage {
  article: ArticleId;
  locator: Locator;
}

/** The passage whose evidence is open, and those it is one of where a reader can step through them. */
export interface OpenEvidence extends Passage {
  among?: readonly Passage[];
}

/** A notice that a reader can dismiss: what an address asked for and this page could not give. */
export interface Notice {
  id: number;
  dropped: Dropped;
}

/** The view, and what lives under the pointer only and is never shared. */
export interface ViewState {
  view: View;
  /** Whether the last change asked for a history entry of its own. */
  entry: "push" | "replace";
  /** Whether the map has drawn with the renderer that stays: what is below it can wait until then. */
  settled: boolean;
  /** What the pointer or the focus rests on, wherever on the page: every view lights up the same thing. */
  hovered: Reference | null;
  evidence: OpenEvidence | null;
  notices: readonly Notice[];
  change: (patch: Partial<View>) => void;
  /** Corrects the view without a history entry: nobody asked for the difference. */
  replace: (view: View) => void;
  select: (selection: Selection, province?: ProvinceId | null) => void;
  moveCamera: (camera: Camera | null) => void;
  settle: () => void;
  hover: (reference: Reference | null) => void;
  openEvidence: (evidence: OpenEvidence | null) => void;
  notify: (dropped: readonly Dropped[]) => void;
  dismiss: (notice: number) => void;
}
export type ViewStore = StoreApi<ViewState>;

/** A store of its own for every page and every test. */
export function createViewStore(initial: Partial<View> = {}): ViewStore {
  let nextNotice = 1;
  return createStore<ViewState>()((set) => ({
    view: { ...defaultView, ...initial },
    entry: "push",
    settled: false,
    hovered: null,
    evidence: null,
    notices: [],
    change: (patch) => set(({ view }) => ({ view: { ...view, ...patch }, entry: "push" })),
    replace: (view) => set({ view, entry: "replace" }),
    select: (selection, province = null) =>
      set(({ view }) => ({ view: select(view, selection, province), entry: "push", evidence: null })),
    moveCamera: (camera) => set(({ view }) => ({ view: { ...view, camera }, entry: "replace" })),
    settle: () => set({ settled: true }),
    hover: (hovered) => set((before) => (isSame(before.hovered, hovered) ? before : { hovered })),
    openEvidence: (evidence) => set({ evidence }),
    notify: (dropped) =>
      set(({ notices }) => ({
        notices: [...notices, ...dropped.map((one) => ({ id: nextNotice++, dropped: one }))],
      })),
    dismiss: (notice) => set(({ notices }) => ({ notices: notices.filter(({ id }) => id !== notice) })),
  }));
}

const isSame = (a: Reference | null, b: Reference | null): boolean =>
  a === b || (a !== null && b !== null && referenceKey(a) === referenceKey(b));
