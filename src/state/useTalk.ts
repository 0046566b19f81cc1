import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { storyId } from "#dataset/schema.ts";
import { useCatalogue } from "./AtlasState.tsx";
import { storyQuery } from "./queries.ts";
import { type Talk, talkOfStory } from "./talk.ts";

/** A talk that is on its way, that is here, or that cannot be had and why. */
export type TalkState =
  | { kind: "loading" }
  | { kind: "here"; talk: Talk }
  | { kind: "unknown"; story: string | null }
  | { kind: "failed"; error: Error; retry: () => void };

/** The talk that an address names in `story`. */
export function useTalk(story: string | null): TalkState {
  const { catalogue } = useCatalogue();
  const head = catalogue.stories.find(({ id }) => id === story);
  const asked = useQuery({ ...storyQuery(head?.id ?? storyId.parse("none")), enabled: head !== undefined });
  return useMemo((): TalkState => {
    if (!head) return { kind: "unknown", story };
    if (asked.data) return { kind: "here", talk: talkOfStory(asked.data) };
    if (asked.error) return { kind: "failed", error: asked.error, retry: () => void asked.refetch() };
    return { kind: "loading" };
  }, [head, story, asked.data, asked.error, asked.refetch]);
}
