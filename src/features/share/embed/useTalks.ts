import { useMemo } from "react";
import { useCatalogue } from "#state/AtlasState.tsx";
import type { Words } from "#state/talk.ts";
import { useTalk } from "#state/useTalk.ts";

/** What can be presented in a frame, by its name in an address. */
export interface EmbeddedTalk {
  story: string;
  title: Words;
}

/** The atlas's stories, and the talk that is presented now where its address carries it: others have no other copy. */
export function useTalks(presented: string | null): readonly EmbeddedTalk[] {
  const { catalogue } = useCatalogue();
  const carried = presented?.startsWith("~") ? presented : null;
  const state = useTalk(carried);
  const title = state.kind === "here" ? state.talk.title : null;
  return useMemo(() => {
    const stories = catalogue.stories.map(({ id, title }) => ({ story: String(id), title }));
    return carried && title ? [{ story: carried, title }, ...stories] : stories;
  }, [catalogue, carried, title]);
}
