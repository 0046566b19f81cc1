import { useLang, useT } from "#i18n/I18n.tsx";
import { type Talk, wordsIn } from "#state/talk.ts";
import { useOwnTalk, useTalkStore } from "#state/useOwnTalk.ts";
import { saveFile } from "#ui/saveFile.ts";

/** What a reader has to know about where the talk is kept, and the choices that only a reader can make. */
export function KeptNotes() {
  const t = useT();
  const lang = useLang();
  const store = useTalkStore();
  const { isKept, isNews, other, before, unread } = useOwnTalk((state) => state);
  const named = ({ title, steps }: Talk) => ({
    title: wordsIn(title, lang) || t("talk.untitled"),
    count: steps.length,
  });
  return (
    <>
      {other && (
        <div className="talk-kept" role="alert">
          <p>{t("talk.kept.other", named(other))}</p>
          <p className="talk-note">{t("talk.kept.both")}</p>
          <div className="talk-buttons">
            <button type="button" className="button talk-button" onClick={() => store.getState().keepMine()}>
              {t("talk.kept.mine")}
            </button>
            <button type="button" className="button talk-button" onClick={() => store.getState().takeOther()}>
              {t("talk.kept.theirs")}
            </button>
          </div>
        </div>
      )}
      <p role="status" className="talk-status">
        {isNews ? t("talk.kept.news") : ""}
      </p>
      {!isKept && <p className="talk-kept">{t("talk.kept.no")}</p>}
      {unread !== null && (
        <div className="talk-kept">
          <p>{t("talk.kept.unread")}</p>
          <button
            type="button"
            className="link"
            onClick={() =>
              saveFile(new Blob([unread], { type: "application/json" }), `${t("talk.file.untitled")}.json`)
            }
          >
            {t("talk.kept.saveUnread")}
          </button>
        </div>
      )}
      {before && !other && (
        <p className="talk-kept">
          {t("talk.kept.before", named(before))}{" "}
          <button type="button" className="link" onClick={() => store.getState().bringBack()}>
            {t("talk.kept.bringBack")}
          </button>{" "}
          <button type="button" className="link" onClick={() => store.getState().letGo()}>
            {t("talk.kept.letGo")}
          </button>
        </p>
      )}
    </>
  );
}
