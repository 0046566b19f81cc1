import { createStore, type StoreApi } from "zustand/vanilla";
import { changeStep, insertStep, moveStep, removeStep } from "./editTalk.ts";
import type { GuardedStorage } from "./guardedStorage.ts";
import type { Talk, TalkStep } from "./talk.ts";
import { readTalkFile, writeTalkFile } from "./talkFile.ts";

const KEY = "talk";
/** The talk that gave way to another one, until it is brought back or let go. */
const BEFORE_KEY = "talk-before";
/** What stood under the key and could not be read: a later release may. */
const UNREAD_KEY = "talk-unread";
/** More than two tabs write apart from each other before they meet. */
const LONGEST_LINEAGE = 50;

/** What was done last, for whoever wants to hear of it or take it back. Places are counted from 0. */
export type Done =
  | { kind: "added" | "removed" | "replaced"; at: number; step: TalkStep }
  | { kind: "moved"; at: number; step: TalkStep; from: number }
  | { kind: "opened"; talk: Talk };

/** The reader's own talk: one for each browser, kept as it is edited. */
export interface OwnTalkState {
  talk: Talk | null;
  /** False where the browser keeps nothing beyond this visit. */
  isKept: boolean;
  /** The talk that gave way to the present one. */
  before: Talk | null;
  /** What another tab made of the talk while this one made something else of it: one of them has to be chosen. */
  other: Talk | null;
  /** Whether the talk is what another tab has just made of this one. */
  isNews: boolean;
  /** What this browser had kept and this page cannot read. */
  unread: string | null;
  done: Done | null;
  /** The step whose words are open for editing. */
  editing: string | null;

  edit: (step: string | null) => void;
  /** Writes words: nothing that would have to be taken back. */
  write: (change: (talk: Talk) => Talk) => void;
  /** Adds a step to the talk, which begins with it where there is none. */
  add: (step: TalkStep, title: Talk["title"], at?: number) => void;
  remove: (id: string) => void;
  move: (id: string, to: number) => void;
  replaceView: (id: string, view: TalkStep["view"]) => void;
  /** Puts another talk in the place of this one, which can be brought back. */
  open: (talk: Talk) => void;
  bringBack: () => void;
  letGo: () => void;
  /** Takes back what was done last. */
  undo: () => void;
  keepMine: () => void;
  takeOther: () => void;
}
export type TalkStore = StoreApi<OwnTalkState>;

interface Kept {
  talk: Talk;
  /** The writings that led to this one, the latest first. */
  lineage: readonly string[];
}

/**
 * The store of a reader's own talk. Every change is written at once, over what this tab has seen last and nothing else:
 * where another tab has written meanwhile, both talks stay until the reader has chosen.
 */
export function createTalkStore(storage: GuardedStorage): TalkStore & { destroy: () => void } {
  let lineage: readonly string[] = [];
  const first = readKept(storage.get(KEY));
  if (first && first !== "unread") lineage = first.lineage;

  const store = createStore<OwnTalkState>()((set, get) => {
    const commit = (talk: Talk, patch: Partial<OwnTalkState> = {}) => {
      const stored = readKept(storage.get(KEY));
      if (stored === "unread") storage.set(UNREAD_KEY, storage.get(KEY) ?? "");
      else if (stored && !lineage.includes(stored.lineage[0] ?? "")) {
        storage.set(BEFORE_KEY, writeTalkFile(talk));
        set({ isNews: false, ...patch, talk, other: stored.talk });
        return;
      }
      lineage = [newMark(), ...lineage].slice(0, LONGEST_LINEAGE);
      set({ isNews: false, ...patch, talk, isKept: storage.set(KEY, writeKept({ talk, lineage })) });
    };
    const setBefore = (before: Talk | null) => {
      storage.set(BEFORE_KEY, before ? writeTalkFile(before) : "");
      return before;
    };
    const place = (id: string) => get().talk?.steps.findIndex((step) => step.id === id) ?? -1;

    return {
      talk: first && first !== "unread" ? first.talk : null,
      isKept: true,
      before: readPlain(storage.get(BEFORE_KEY)),
      other: null,
      isNews: false,
      unread: first === "unread" ? storage.get(KEY) : null,
      done: null,
      editing: null,

      edit: (editing) => set({ editing }),
      write: (change) => {
        const { talk } = get();
        if (talk) commit(change(talk));
      },
      add: (step, title, at) => {
        const talk = get().talk ?? { title, steps: [] };
        const place = at ?? talk.steps.length;
        commit(insertStep(talk, step, place), { done: { kind: "added", at: place, step } });
      },
      remove: (id) => {
        const { talk, editing } = get();
        const at = place(id);
        const step = talk?.steps[at];
        if (!talk || !step) return;
        const done = { kind: "removed", at, step } as const;
        commit(removeStep(talk, id), { done, editing: editing === id ? null : editing });
      },
      move: (id, to) => {
        const { talk } = get();
        const from = place(id);
        const step = talk?.steps[from];
        if (!talk || !step) return;
        const moved = moveStep(talk, id, to);
        const at = moved.steps.findIndex((one) => one.id === id);
        if (at !== from) commit(moved, { done: { kind: "moved", at, step, from } });
      },
      replaceView: (id, view) => {
        const { talk } = get();
        const at = place(id);
        const step = talk?.steps[at];
        if (!talk || !step) return;
        const replaced = changeStep(talk, id, (one) => ({ ...one, view }));
        commit(replaced, { done: { kind: "replaced", at, step } });
      },
      open: (opened) => {
        const { talk } = get();
        const before = talk && talk.steps.length > 0 ? setBefore(talk) : get().before;
        commit(opened, { done: { kind: "opened", talk: opened }, before, editing: null });
      },
      bringBack: () => {
        const { talk, before } = get();
        if (!before) return;
        const swapped = talk && talk.steps.length > 0 ? talk : null;
        commit(before, { done: { kind: "opened", talk: before }, before: setBefore(swapped), editing: null });
      },
      letGo: () => set({ before: setBefore(null) }),
      undo: () => {
        const { talk, done, bringBack } = get();
        if (!talk || !done) return;
        if (done.kind === "opened") bringBack();
        else commit(takenBack(talk, done), { done: null });
      },
      keepMine: () => {
        const { talk } = get();
        const stored = readKept(storage.get(KEY));
        if (stored && stored !== "unread") {
          // Both are its forebears now: the other tab sees that its own was not forgotten but passed over.
          lineage = [...lineage, ...stored.lineage].slice(0, LONGEST_LINEAGE);
          setBefore(stored.talk);
        }
        if (talk) commit(talk, { other: null, before: stored && stored !== "unread" ? stored.talk : null });
      },
      takeOther: () => {
        const { talk, other } = get();
        const stored = readKept(storage.get(KEY));
        if (!other) return;
        if (stored && stored !== "unread")
          lineage = [...stored.lineage, ...lineage].slice(0, LONGEST_LINEAGE);
        set({ talk: other, other: null, before: setBefore(talk), editing: null, done: null });
      },
    };
  });

  const destroy = storage.watch(KEY, () => {
    const stored = readKept(storage.get(KEY));
    if (!stored || stored === "unread") return;
    const { talk } = store.getState();
    const isHeir = talk === null || stored.lineage.includes(lineage[0] ?? "");
    if (!isHeir) return store.setState({ other: stored.talk });
    lineage = stored.lineage;
    store.setState({ talk: stored.talk, other: null, isNews: true, done: null });
  });
  return { ...store, destroy };
}

/** The talk as it was before what was done: only that is undone, whatever was written since. */
function takenBack(talk: Talk, done: Exclude<Done, { kind: "opened" }>): Talk {
  const { step, at } = done;
  switch (done.kind) {
    case "added":
      return removeStep(talk, step.id);
    case "removed":
      return insertStep(talk, step, at);
    case "replaced":
      return changeStep(talk, step.id, (now) => ({ ...now, view: step.view }));
    case "moved":
      return moveStep(talk, step.id, done.from);
  }
}

const newMark = () => Math.random().toString(36).slice(2, 12);

const writeKept = ({ talk, lineage }: Kept): string => JSON.stringify({ lineage, file: writeTalkFile(talk) });

/** What storage holds: nothing, a talk, or something that this page cannot read. */
function readKept(text: string | null): Kept | "unread" | null {
  if (!text) return null;
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json !== "object" || json === null) return "unread";
    const [lineage, file]: unknown[] = [Reflect.get(json, "lineage"), Reflect.get(json, "file")];
    if (!Array.isArray(lineage) || typeof file !== "string") return "unread";
    const read = readTalkFile(file);
    if (read.kind === "talk") return { talk: read.talk, lineage: lineage.map(String) };
    // A talk whose last step was removed keeps its title.
    if (read.why === "empty") return { talk: { ...titleOf(file), steps: [] }, lineage: lineage.map(String) };
  } catch {
    // Said below.
  }
  return "unread";
}

const titleOf = (file: string): Pick<Talk, "title"> => ({ title: JSON.parse(file).title });

function readPlain(file: string | null): Talk | null {
  const read = file ? readTalkFile(file) : null;
  return read?.kind === "talk" ? read.talk : null;
}
