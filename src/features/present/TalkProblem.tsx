import { useLang, useT } from "#i18n/I18n.tsx";
import type { TalkState } from "#state/useTalk.ts";
import { StoryList } from "./StoryList.tsx";
import { usePageTitle } from "./usePageTitle.ts";
import "./stage.css";

/** Why there is no talk to show. */
export type Problem = Exclude<TalkState, { kind: "here" } | { kind: "loading" }> | { kind: "empty" };

/** A talk that cannot be shown: why, what to do about it, and the talks that there are. */
export function TalkProblem({ problem, onLeave }: { problem: Problem; onLeave: () => void }) {
  const t = useT();
  const lang = useLang();
  const title = t(`stage.problem.${problem.kind}.title`);
  usePageTitle(title);
  return (
    <div className="stage-side" data-covers="left">
      <main className="stage-card stage-problem card" lang={lang}>
        <h1 className="stage-headline">{title}</h1>
        <p className="stage-text" role={problem.kind === "failed" ? "alert" : undefined}>
          {sentenceOf(problem, t)}
        </p>
        <p className="stage-buttons">
          {problem.kind === "failed" && (
            <button type="button" className="stage-button" onClick={problem.retry}>
              {t("failure.retry")}
            </button>
          )}
          <button type="button" className="stage-button" onClick={onLeave}>
            {t("stage.toAtlas")}
          </button>
        </p>
        <StoryList />
      </main>
    </div>
  );
}

function sentenceOf(problem: Problem, t: ReturnType<typeof useT>): string {
  switch (problem.kind) {
    case "unknown":
      return problem.story === null
        ? t("stage.problem.unknown.unnamed")
        : t("stage.problem.unknown.text", { story: problem.story.slice(0, 60) });
    case "unreadable":
      return t(`stage.problem.unreadable.${problem.why}`);
    case "failed":
      return t("stage.problem.failed.text", { detail: problem.error.message.slice(0, 160) });
    default:
      return t(`stage.problem.${problem.kind}.text`);
  }
}
