import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import { useLang, useT } from "#i18n/I18n.tsx";
import { type TalkStep, wordsIn } from "#state/talk.ts";
import { findingWords } from "./findingWords.ts";
import type { Finding } from "./rehearse/finding.ts";

interface RehearsalProps {
  steps: readonly TalkStep[];
  /** Null until a rehearsal was asked for and is done. */
  findings: readonly Finding[] | null;
  isAsked: boolean;
  onRehearse: () => void;
  onGo: (step: string) => void;
}

const ICONS = { bad: CircleAlert, warn: TriangleAlert, hint: Info };

/** What would not read well on a shared screen, with a way to the step that it is about. */
export function Rehearsal({ steps, findings, isAsked, onRehearse, onGo }: RehearsalProps) {
  const t = useT();
  const lang = useLang();
  const toMend = findings?.filter(({ severity }) => severity !== "hint").length ?? 0;
  const groups = [null, ...steps.map(({ id }) => id)]
    .map((step) => ({ step, found: findings?.filter((finding) => finding.step === step) ?? [] }))
    .filter(({ found }) => found.length > 0);
  return (
    <>
      <p className="talk-text">{t("talk.rehearse.lead")}</p>
      {!isAsked && (
        <button type="button" className="button talk-button" onClick={onRehearse}>
          <CircleCheck size={15} aria-hidden="true" />
          {t("talk.rehearse.start")}
        </button>
      )}
      <p role="status" className="talk-status">
        {isAsked &&
          (findings
            ? t("talk.rehearse.result", { count: toMend, of: steps.length })
            : t("talk.rehearse.working"))}
      </p>
      <ul className="talk-findings">
        {groups.map(({ step, found }) => {
          const at = steps.findIndex(({ id }) => id === step);
          const name = wordsIn(steps[at]?.headline ?? { en: null, vi: null }, lang) || t("talk.unnamed");
          return (
            <li key={step}>
              {step === null ? (
                <strong>{t("talk.rehearse.whole")}</strong>
              ) : (
                <button type="button" className="link talk-go" onClick={() => onGo(step)}>
                  {t("talk.step", { number: at + 1, name })}
                </button>
              )}
              <ul>
                {found.map((finding) => {
                  const Icon = ICONS[finding.severity];
                  const words = findingWords(finding, lang, t);
                  return (
                    <li key={words} data-severity={finding.severity}>
                      <Icon
                        size={14}
                        role="img"
                        aria-label={t(`talk.rehearse.severity.${finding.severity}`)}
                      />
                      {words}
                    </li>
                  );
                })}
              </ul>
            </li>
          );
        })}
      </ul>
    </>
  );
}
