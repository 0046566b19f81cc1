import { type KeyboardEvent, useEffect, useMemo, useRef } from "react";
import { useStore } from "zustand";
import { useLang, useT } from "#i18n/I18n.tsx";
import { useView } from "#state/AtlasState.tsx";
import { viewOfStep } from "#state/talk.ts";
import { PageDialog } from "#ui/PageDialog.tsx";
import { worded } from "../worded.ts";
import { useTalkControls } from "./ControlsContext.tsx";
import { gridMove } from "./gridMove.ts";
import { readScreen } from "./partner/readScreen.ts";
import { StepPicture } from "./StepPicture.tsx";
import { USUAL_SCREEN } from "./stepDrawing.ts";

/** All steps as pictures with number and headline; the one shown is marked and has the focus. */
export function Overview() {
  const t = useT();
  const lang = useLang();
  const { player, store, run, goTo } = useTalkControls();
  const { talk, at } = player;
  const now = useView(({ view }) => view);
  const audience = useStore(store, (state) => state.screen);
  const screen = useMemo(() => {
    const seen = audience ?? readScreen() ?? USUAL_SCREEN;
    // A picture as high as a phone would leave no room for others.
    return { ...(seen.height > seen.width ? USUAL_SCREEN : seen), camera: null };
  }, [audience]);
  const views = useMemo(() => talk.steps.map((step) => viewOfStep(step, now)), [talk, now]);
  const grid = useRef<HTMLOListElement>(null);
  const current = useRef<HTMLButtonElement>(null);

  useEffect(() => void current.current?.scrollIntoView?.({ block: "nearest" }), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(grid.current?.querySelectorAll("button") ?? [])];
    const tops = buttons.map((button) => button.getBoundingClientRect().top);
    const from = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const to = gridMove(event.key, from, tops);
    if (to === null) return;
    event.preventDefault();
    buttons[to]?.focus();
  };
  return (
    <PageDialog
      title={t("control.overviewTitle")}
      lead={t("control.overviewLead", { count: talk.steps.length })}
      closeLabel={t("control.close")}
      onClose={() => run("overview")}
      className="control-dialog overview-dialog"
      initialFocus={current}
    >
      <ol ref={grid} className="overview-grid" onKeyDown={onKeyDown}>
        {talk.steps.map((step, position) => {
          const headline = worded(step.headline, lang);
          const isShown = position === at;
          return (
            <li key={step.id}>
              <button
                ref={isShown ? current : undefined}
                type="button"
                className="overview-step"
                aria-current={isShown ? "step" : undefined}
                onClick={() => goTo(position)}
              >
                <StepPicture view={views[position] ?? now} screen={screen} />
                <span className="overview-words">
                  <span className="overview-number">{position + 1}</span>
                  <span lang={headline.lang}>{headline.text || t("control.untitled")}</span>
                  {isShown && <span className="overview-shown">{t("control.shown")}</span>}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </PageDialog>
  );
}
