import { useLang, useT } from "#i18n/I18n.tsx";
import type { Talk } from "#state/talk.ts";
import type { Preparation } from "./useMaterial.ts";
import { worded } from "./worded.ts";

interface PreparingProps {
  talk: Talk;
  preparation: Preparation;
  /** Begins with what is here. */
  onBegin: () => void;
}

/** Before the first step: the talk's title while everything it shows is on its way, and what to do where it is not. */
export function Preparing({ talk, preparation, onBegin }: PreparingProps) {
  const t = useT();
  const lang = useLang();
  const title = worded(talk.title, lang);
  return (
    <>
      <p className="stage-kicker">{t("count.steps", { count: talk.steps.length })}</p>
      <h1 className="stage-headline" lang={title.lang} tabIndex={-1}>
        {title.text || t("stage.untitledTalk")}
      </h1>
      {preparation.kind === "incomplete" ? (
        <div role="alert" className="stage-text">
          <p>
            {t("stage.incomplete", {
              missing: preparation.missing,
              of: preparation.of,
              detail: preparation.error.message.slice(0, 120),
            })}
          </p>
          <p className="stage-buttons">
            <button type="button" className="stage-button" onClick={preparation.retry}>
              {t("failure.retry")}
            </button>
            <button type="button" className="stage-button" onClick={onBegin}>
              {t("stage.beginAnyway")}
            </button>
          </p>
        </div>
      ) : (
        <p className="stage-text" role="status">
          {t("stage.fetching", {
            done: preparation.kind === "preparing" ? preparation.done : 0,
            of: preparation.kind === "preparing" ? preparation.of : 0,
          })}
        </p>
      )}
    </>
  );
}
