import { useStore } from "zustand";
import type { GuardedStorage } from "./guardedStorage.ts";
import { useGuardedStorage } from "./StorageProvider.tsx";
import { createTalkStore, type OwnTalkState, type TalkStore } from "./talkStore.ts";

const stores = new WeakMap<GuardedStorage, TalkStore>();

/** The one talk of a storage: whoever asks for it, in whatever part of the page, gets the same. */
export function talkStoreOf(storage: GuardedStorage): TalkStore {
  const store = stores.get(storage) ?? createTalkStore(storage);
  stores.set(storage, store);
  return store;
}

/** The store of the reader's own talk, for its actions. */
export const useTalkStore = (): TalkStore => talkStoreOf(useGuardedStorage());

/** A part of the reader's own talk; the component renders anew when that part changes. */
export function useOwnTalk<T>(part: (state: OwnTalkState) => T): T {
  return useStore(useTalkStore(), part);
}
