import { X } from "lucide-react";
import { useLang, useT } from "#i18n/I18n.tsx";
import { wordsIn } from "#state/talk.ts";
import { LARGEST_FILE_BYTES, TALK_VERSION } from "#state/talkFile.ts";
import { IconButton } from "#ui/IconButton.tsx";
import type { Outcome } from "./useOpenFile.tsx";

interface OpenedFileProps {
  outcome: Outcome | null;
  onDismiss: () => void;
}

/** Why a file was refused, or what of an opened talk this atlas does not have. */
export function OpenedFile({ outcome, onDismiss }: OpenedFileProps) {
  const t = useT();
  const lang = useLang();
  if (!outcome || (outcome.kind === "opened" && outcome.problems.length === 0)) return null;
  return (
    <div className="talk-kept talk-outcome" role="alert">
      {outcome.kind === "opened" ? (
        <div>
          <p>{t("talk.file.problems", { count: outcome.problems.length })}</p>
          <ul>
            {outcome.problems.map(({ at, key, value }) => (
              <li key={`${at} ${key} ${value}`}>
                {t("talk.file.problem", {
                  number: at + 1,
                  name: wordsIn(outcome.talk.steps[at]?.headline ?? { en: null, vi: null }, lang),
                  key,
                  value: value.slice(0, 60),
                })}
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <p>{refusal(outcome, t)}</p>
      )}
      <IconButton label={t("notice.dismiss")} onClick={onDismiss}>
        <X aria-hidden="true" />
      </IconButton>
    </div>
  );
}

const sizeOf = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** What was found, what was expected, what to do. */
function refusal(outcome: Exclude<Outcome, { kind: "opened" }>, t: ReturnType<typeof useT>): string {
  const { name } = outcome;
  if (outcome.kind === "unreadable") return t("talk.file.unreadable", { name, detail: outcome.detail });
  const { problem } = outcome;
  switch (problem.why) {
    case "not-json":
      return t("talk.file.notJson", { name, found: problem.found });
    case "not-a-talk":
      return t("talk.file.notATalk", { name, found: problem.found });
    case "newer":
      return t("talk.file.newer", { name, found: problem.found, version: TALK_VERSION });
    case "shape":
      return t("talk.file.shape", { name, at: problem.at, found: problem.found });
    case "empty":
      return t("talk.file.emptyTalk", { name });
    case "too-large":
      return t("talk.file.tooLarge", { name, size: sizeOf(problem.bytes), most: sizeOf(LARGEST_FILE_BYTES) });
  }
}
