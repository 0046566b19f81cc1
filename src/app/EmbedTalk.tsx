import type { ComponentProps } from "react";
import { EmbedFrame } from "#features/embed/EmbedFrame.tsx";
import { EmbedHead } from "#features/embed/EmbedHead.tsx";
import { EmbedStory } from "#features/embed/EmbedStory.tsx";
import { Sources } from "#features/present/Sources.tsx";
import { useLang, useT } from "#i18n/I18n.tsx";
import { type Talk, wordsIn } from "#state/talk.ts";
import { usePlayer } from "#state/usePlayer.ts";
import { useTalk } from "#state/useTalk.ts";

type Parts = Omit<ComponentProps<typeof EmbedFrame>, "head" | "panel">;

/** A story in a frame: the map of each step, and its words with what they rest on. */
export function EmbedTalk({ story, parts }: { story: string; parts: Parts }) {
  const t = useT();
  const state = useTalk(story);
  if (state.kind === "here") return <Playing talk={state.talk} parts={parts} />;
  const says = {
    loading: t("app.loading"),
    unknown: t("embed.story.unknown", { story: story.slice(0, 60) }),
    "none-yet": t("embed.story.unreadable"),
    unreadable: t("embed.story.unreadable"),
    failed: t("embed.story.failed", { detail: state.kind === "failed" ? state.error.message : "" }),
  }[state.kind];
  return (
    <EmbedFrame
      {...parts}
      head={<EmbedHead />}
      panel={
        <div className="embed-wait" role={state.kind === "loading" ? undefined : "alert"}>
          <p>{says}</p>
          {state.kind === "failed" && (
            <button type="button" className="button mt-3" onClick={state.retry}>
              {t("failure.retry")}
            </button>
          )}
        </div>
      }
    />
  );
}

function Playing({ talk, parts }: { talk: Talk; parts: Parts }) {
  const lang = useLang();
  const player = usePlayer(talk);
  return (
    <EmbedFrame
      {...parts}
      head={<EmbedHead title={wordsIn(talk.title, lang)} />}
      panel={
        <EmbedStory player={player}>
          <Sources key={player.step.id} text={player.step.text} />
        </EmbedStory>
      }
    />
  );
}
