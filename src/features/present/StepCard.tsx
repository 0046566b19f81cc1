import type { ReactNode } from "react";
import { useLang, useT } from "#i18n/I18n.tsx";
import { namedBy } from "#selectors/namedBy.ts";
import { useView } from "#state/AtlasState.tsx";
import type { Player } from "#state/usePlayer.ts";
import { StageFigure } from "./figure/StageFigure.tsx";
import { Sources } from "./Sources.tsx";
import { useEvidences } from "./useEvidences.ts";
import { useStageUnit } from "./useStageUnit.ts";
import { worded } from "./worded.ts";

/** A step as the audience reads it: headline, sentences, what they rest on, and the one figure of its view. */
export function StepCard({ player: { talk, step }, children }: { player: Player; children?: ReactNode }) {
  const t = useT();
  const lang = useLang();
  const view = useView((state) => state.view);
  const unit = useStageUnit();
  const evidenceOf = useEvidences(step.text);
  const named = namedBy(
    evidenceOf,
    step.text.flatMap(({ rests }) => rests),
  );
  const title = worded(talk.title, lang);
  const headline = worded(step.headline, lang);
  return (
    <>
      {children}
      <p className="stage-kicker" lang={title.lang}>
        {title.text}
      </p>
      <h1 className="stage-headline" lang={headline.lang} tabIndex={-1}>
        {headline.text || t("stage.untitled")}
      </h1>
      <div className="stage-text">
        {step.text.map(({ words, rests }, at) => {
          const { text, lang: other } = worded(words, lang);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is known by its place alone
            <p key={at} lang={other}>
              {text}
              {step.text.length > 1 && rests.length > 0 && (
                <sup className="stage-number" lang={lang}>
                  <span className="sr-only">{t("stage.sources.mark")} </span>
                  {at + 1}
                </sup>
              )}
            </p>
          );
        })}
      </div>
      <Sources key={step.id} text={step.text} />
      {/* Keyed by what gives it other room: its rows are counted anew then. */}
      <StageFigure key={`${step.id} ${unit} ${lang}`} view={view} named={named} />
    </>
  );
}
