import { useT } from "#i18n/I18n.tsx";
import { useCatalogue } from "#state/AtlasState.tsx";
import { StoryCard } from "./StoryCard.tsx";

/** The stories that come with the atlas. */
export function ReadyMade({ onClose }: { onClose: () => void }) {
  const t = useT();
  const { stories } = useCatalogue().catalogue;
  if (stories.length === 0) return <p className="talk-note">{t("talk.story.none")}</p>;
  return (
    <ul className="talk-stories">
      {stories.map((story) => (
        <StoryCard key={story.id} story={story} onClose={onClose} />
      ))}
    </ul>
  );
}
