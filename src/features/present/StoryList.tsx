import { useLang, useT } from "#i18n/I18n.tsx";
import { useCatalogue, useView, useViewStore } from "#state/AtlasState.tsx";
import { talkView } from "#state/talkAddress.ts";

/** The stories of the atlas, to be begun. */
export function StoryList() {
  const t = useT();
  const lang = useLang();
  const store = useViewStore();
  const { catalogue } = useCatalogue();
  const shown = useView(({ view }) => view.story);
  const stories = catalogue.stories.filter(({ id }) => id !== shown);
  if (stories.length === 0) return null;
  const open = (id: string) => store.getState().change(talkView(id, store.getState().view));
  return (
    <section className="stage-stories" aria-label={t("stage.stories")}>
      <h2 className="stage-caption">{t("stage.stories")}</h2>
      <ul>
        {stories.map(({ id, title, summary, steps }) => (
          <li key={id}>
            <button type="button" onClick={() => open(id)}>
              <strong>{title[lang]}</strong>
              <span>{summary[lang]}</span>
              <span className="stage-of">{t("count.steps", { count: steps })}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
