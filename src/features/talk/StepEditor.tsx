import { Eye, ImageDown } from "lucide-react";
import { useLang, useT } from "#i18n/I18n.tsx";
import { useViewStore } from "#state/AtlasState.tsx";
import { changeStep, textLines, withTextLines, withWords } from "#state/editTalk.ts";
import { MOST_HEADLINE, MOST_TEXT, pairsOfView, type TalkStep } from "#state/talk.ts";
import { useTalkStore } from "#state/useOwnTalk.ts";
import { BothLanguages } from "./BothLanguages.tsx";

interface StepEditorProps {
  step: TalkStep;
  number: number;
  beside: boolean;
  onShow: () => void;
}

/** A step's words, and what it shows. */
export function StepEditor({ step, number, beside, onShow }: StepEditorProps) {
  const t = useT();
  const lang = useLang();
  const view = useViewStore();
  const store = useTalkStore();
  const write = (change: (now: TalkStep) => TalkStep) =>
    store.getState().write((talk) => changeStep(talk, step.id, change));
  const lines = { en: textLines(step.text, "en"), vi: textLines(step.text, "vi") };
  return (
    <div className="talk-editor">
      <BothLanguages
        words={step.headline}
        label={t("talk.words.headline")}
        beside={beside}
        most={MOST_HEADLINE}
        onWrite={(one, value) => write((now) => ({ ...now, headline: withWords(now.headline, one, value) }))}
      />
      <BothLanguages
        words={lines}
        label={t("talk.words.text")}
        beside={beside}
        rows={Math.min(8, Math.max(3, lines[lang].split("\n").length + 1))}
        most={MOST_TEXT}
        onWrite={(one, value) => write((now) => ({ ...now, text: withTextLines(now.text, one, value) }))}
      />
      <BothLanguages
        words={step.notes}
        label={t("talk.words.notes")}
        beside={beside}
        rows={3}
        onWrite={(one, value) => write((now) => ({ ...now, notes: withWords(now.notes, one, value) }))}
      />
      <div className="talk-buttons">
        <button
          type="button"
          className="button talk-button"
          aria-label={t("talk.steps.showLabel", { number })}
          onClick={onShow}
        >
          <Eye size={15} aria-hidden="true" />
          {t("talk.steps.show")}
        </button>
        <button
          type="button"
          className="button talk-button"
          aria-label={t("talk.steps.replaceLabel", { number })}
          onClick={() => store.getState().replaceView(step.id, pairsOfView(view.getState().view))}
        >
          <ImageDown size={15} aria-hidden="true" />
          {t("talk.steps.replace")}
        </button>
      </div>
    </div>
  );
}
