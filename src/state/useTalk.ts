import { queryOptions, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { storyId } from "#dataset/schema.ts";
import { useCatalogue } from "./AtlasState.tsx";
import { unpackTalk } from "./packTalk.ts";
import { storyQuery } from "./queries.ts";
import { type Talk, talkOfStory } from "./talk.ts";
import { OWN_TALK } from "./talkAddress.ts";
import { useOwnTalk } from "./useOwnTalk.ts";

/**
 * A talk that is on its way, that is here, or that cannot be had and why: nothing goes by that name, the reader has
 * none, what the address carries is no talk, or it could not be fetched.
 */
export type TalkState =
  | { kind: "loading" }
  | { kind: "here"; talk: Talk }
  | { kind: "unknown"; story: string | null }
  | { kind: "none-yet" }
  | { kind: "unreadable"; why: "malformed" | "newer" | "too-large" }
  | { kind: "failed"; error: Error; retry: () => void };

/** A talk that an address carries. Unpacking reports what is wrong and never throws. */
const packedQuery = (story: string) =>
  queryOptions({
    queryKey: ["packed-talk", story],
    queryFn: () => unpackTalk(story),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });

/** The talk that an address names in `story`: a story of the atlas, the reader's own talk, or one that it carries. */
export function useTalk(story: string | null): TalkState {
  const { catalogue } = useCatalogue();
  const head = catalogue.stories.find(({ id }) => id === story);
  const asked = useQuery({ ...storyQuery(head?.id ?? storyId.parse("none")), enabled: head !== undefined });
  const isPacked = story?.startsWith("~") ?? false;
  const packed = useQuery({ ...packedQuery(story ?? ""), enabled: isPacked });
  const own = useOwnTalk(({ talk }) => talk);
  return useMemo((): TalkState => {
    if (story === OWN_TALK) {
      return own && own.steps.length > 0 ? { kind: "here", talk: own } : { kind: "none-yet" };
    }
    if (isPacked) {
      if (!packed.data) return { kind: "loading" };
      return packed.data.kind === "talk" ? { kind: "here", talk: packed.data.talk } : packed.data;
    }
    if (!head) return { kind: "unknown", story };
    if (asked.data) return { kind: "here", talk: talkOfStory(asked.data) };
    if (asked.error) return { kind: "failed", error: asked.error, retry: () => void asked.refetch() };
    return { kind: "loading" };
  }, [head, story, asked.data, asked.error, asked.refetch, isPacked, packed.data, own]);
}
