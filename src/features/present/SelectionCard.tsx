import { Undo2 } from "lucide-react";
import { createT } from "#i18n/createT.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { useCatalogue, useView } from "#state/AtlasState.tsx";
import { StageFigure } from "./figure/StageFigure.tsx";
import { subjectWords } from "./subjectWords.ts";
import { useStageUnit } from "./useStageUnit.ts";

/** What the presenter chose on the map in the middle of a step, and the way back to the step. */
export function SelectionCard({ onReturn }: { onReturn: () => void }) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const view = useView((state) => state.view);
  const unit = useStageUnit();
  const { name, nameLang, under } = subjectWords(index, view, createT(lang), lang);
  return (
    <>
      <p className="stage-kicker">{t("stage.chosen")}</p>
      <h1 className="stage-headline" lang={nameLang} tabIndex={-1}>
        {name}
      </h1>
      <p className="stage-text">{under}</p>
      <button type="button" className="stage-button" onClick={onReturn}>
        <Undo2 aria-hidden="true" />
        {t("stage.return")}
      </button>
      <StageFigure key={`${name} ${unit} ${lang}`} view={view} />
    </>
  );
}
