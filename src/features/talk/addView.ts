import { createT } from "#i18n/createT.ts";
import type { CatalogueIndex } from "#selectors/indexCatalogue.ts";
import type { GuardedStorage } from "#state/guardedStorage.ts";
import { wordsIn } from "#state/talk.ts";
import { MOST_STEPS } from "#state/talkShape.ts";
import { talkStoreOf } from "#state/useOwnTalk.ts";
import type { View } from "#state/view.ts";
import { stepOfView } from "./stepOfView.ts";

interface Adding {
  storage: GuardedStorage;
  index: CatalogueIndex;
  view: View;
  lang: "en" | "vi";
}

/** The title of a talk that nobody has named yet. */
export const FIRST_TITLE = { en: createT("en")("talk.untitled"), vi: createT("vi")("talk.untitled") };

/** Adds a view to the talk of this browser: what came of it in words, and how to take it back. */
export function addView({ storage, index, view, lang }: Adding): { says: string; undo: (() => void) | null } {
  const store = talkStoreOf(storage);
  const t = createT(lang);
  const talk = store.getState().talk ?? { title: FIRST_TITLE, steps: [] };
  if (talk.steps.length >= MOST_STEPS) return { says: t("talk.add.full", { most: MOST_STEPS }), undo: null };
  const step = stepOfView(index, view, talk);
  store.getState().add(step, FIRST_TITLE);
  return {
    says: t("talk.add.added", { number: talk.steps.length + 1, name: wordsIn(step.headline, lang) }),
    undo: () => store.getState().remove(step.id),
  };
}
