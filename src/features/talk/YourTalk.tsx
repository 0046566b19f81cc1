import { FilePlus2, ListPlus } from "lucide-react";
import { useState } from "react";
import { useLang, useT } from "#i18n/I18n.tsx";
import { useCatalogue, useView, useViewStore } from "#state/AtlasState.tsx";
import { withWords } from "#state/editTalk.ts";
import { useGuardedStorage } from "#state/StorageProvider.tsx";
import { useOwnTalk, useTalkStore } from "#state/useOwnTalk.ts";
import { addView, FIRST_TITLE } from "./addView.ts";
import { BothLanguages } from "./BothLanguages.tsx";
import { KeptNotes } from "./KeptNotes.tsx";
import type { Finding } from "./rehearse/finding.ts";
import { StepList } from "./StepList.tsx";
import { headlineOf } from "./stepOfView.ts";

interface YourTalkProps {
  findings: readonly Finding[] | null;
  onShow: (step: string) => void;
  onPlay: (step: string) => void;
  onOpenFile: () => void;
}

/** The reader's own talk: its title, its steps, and the view on screen as one more. */
export function YourTalk({ findings, onShow, onPlay, onOpenFile }: YourTalkProps) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const store = useTalkStore();
  const storage = useGuardedStorage();
  const shown = useViewStore();
  const view = useView((state) => state.view);
  const talk = useOwnTalk((state) => state.talk);
  const [beside, setBeside] = useState(false);
  const [refusal, setRefusal] = useState("");
  const steps = talk?.steps ?? [];
  const other = lang === "en" ? "vi" : "en";

  return (
    <>
      <KeptNotes />
      {talk && (
        <div className="talk-title">
          <BothLanguages
            words={talk.title}
            label={t("talk.name")}
            beside={beside}
            onWrite={(in_, value) =>
              store.getState().write((now) => ({ ...now, title: withWords(now.title, in_, value) }))
            }
          />
          <label className="talk-check">
            <input type="checkbox" checked={beside} onChange={(event) => setBeside(event.target.checked)} />
            {t("talk.words.beside", { lang: other })}
          </label>
        </div>
      )}
      {steps.length > 0 ? (
        <StepList findings={findings} beside={beside} onShow={onShow} onPlay={onPlay} />
      ) : (
        <p className="talk-text">{t("talk.empty")}</p>
      )}
      <div className="talk-buttons talk-add">
        <button
          type="button"
          className={`button ${steps.length > 0 ? "talk-button" : "talk-primary"}`}
          onClick={() => {
            const { says, undo } = addView({ storage, index, view: shown.getState().view, lang });
            setRefusal(undo ? "" : says);
          }}
        >
          <ListPlus size={16} aria-hidden="true" />
          {t("talk.add.button")}
        </button>
        {steps.length === 0 && (
          <button type="button" className="button talk-button" onClick={onOpenFile}>
            {t("talk.file.open")}
          </button>
        )}
        {steps.length > 0 && (
          <button
            type="button"
            className="button talk-button talk-fresh"
            onClick={() => store.getState().open({ title: FIRST_TITLE, steps: [] })}
          >
            <FilePlus2 size={15} aria-hidden="true" />
            {t("talk.fresh")}
          </button>
        )}
        <p className="talk-note">
          {t("talk.add.as", { name: headlineOf(index, view, lang), number: steps.length + 1 })}
        </p>
      </div>
      <p role="status" className="talk-status">
        {refusal}
      </p>
    </>
  );
}
