import { useQueryClient } from "@tanstack/react-query";
import { Copy, PencilLine, Play } from "lucide-react";
import { useRef, useState } from "react";
import type { StoryHead } from "#dataset/schema.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { useViewStore } from "#state/AtlasState.tsx";
import { storyQuery } from "#state/queries.ts";
import { talkOfStory } from "#state/talk.ts";
import { talkAddress, talkView } from "#state/talkAddress.ts";
import { useTalkStore } from "#state/useOwnTalk.ts";
import { copyText } from "#ui/copyText.ts";

/** A story: what it is about, and what can be done with it. */
export function StoryCard({ story, onClose }: { story: StoryHead; onClose: () => void }) {
  const t = useT();
  const lang = useLang();
  const view = useViewStore();
  const talk = useTalkStore();
  const client = useQueryClient();
  const field = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<"copied" | "selected" | null>(null);
  const [failure, setFailure] = useState("");
  const title = story.title[lang];
  const address = talkAddress(story.id);

  const start = () => {
    view.getState().change(talkView(story.id, view.getState().view));
    onClose();
  };
  const adapt = async () => {
    try {
      talk.getState().open(talkOfStory(await client.fetchQuery(storyQuery(story.id))));
      setFailure("");
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <li className="talk-story">
      <h3>{title}</h3>
      <p>{story.summary[lang]}</p>
      <p className="talk-note">{t("count.steps", { count: story.steps })}</p>
      <div className="talk-buttons">
        <button
          type="button"
          className="button talk-primary"
          aria-label={t("talk.story.startLabel", { title })}
          onClick={start}
        >
          <Play size={15} aria-hidden="true" />
          {t("talk.story.start")}
        </button>
        <button
          type="button"
          className="button talk-button"
          aria-label={t("talk.story.adaptLabel", { title })}
          onClick={() => void adapt()}
        >
          <PencilLine size={15} aria-hidden="true" />
          {t("talk.story.adapt")}
        </button>
        <button
          type="button"
          className="button talk-button"
          aria-label={t("talk.story.copyLabel", { title })}
          onClick={async () => setOutcome(await copyText(address, field.current))}
        >
          <Copy size={15} aria-hidden="true" />
          {t("talk.story.copy")}
        </button>
      </div>
      <input
        ref={field}
        className="talk-field"
        readOnly
        hidden={outcome !== "selected"}
        aria-label={t("talk.story.address", { title })}
        value={address}
      />
      <p role="status" className="talk-status">
        {failure
          ? t("talk.story.failed", { title, detail: failure })
          : outcome && t(`talk.story.${outcome}`, { title })}
      </p>
    </li>
  );
}
