import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { createT } from "#i18n/createT.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { useCatalogue, useView, useViewStore } from "#state/AtlasState.tsx";
import { wordsIn } from "#state/talk.ts";
import type { Player } from "#state/usePlayer.ts";
import { Preparing } from "./Preparing.tsx";
import { SelectionCard } from "./SelectionCard.tsx";
import { StageBar } from "./StageBar.tsx";
import { StepCard } from "./StepCard.tsx";
import { standingOf } from "./standingOf.ts";
import { subjectWords } from "./subjectWords.ts";
import type { Preparation } from "./useMaterial.ts";
import { usePageTitle } from "./usePageTitle.ts";
import { useSwipe } from "./useSwipe.ts";
import "./stage.css";

interface StageProps {
  player: Player;
  preparation: Preparation;
  /** Whether the talk has begun: before, its title stands here while everything it shows is fetched. */
  begun: boolean;
  onBegin: () => void;
  /** A step that the address asked for and the talk does not have: said until the talk goes on. */
  unknownStep: string | null;
  onLeave: () => void;
  /** Buttons of the bar beside those of going on. */
  children?: ReactNode;
}

/** What the audience reads beside the map: one card, and a quiet bar under it. */
export function Stage({ player, preparation, begun, onBegin, unknownStep, onLeave, children }: StageProps) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const store = useViewStore();
  const card = useRef<HTMLElement>(null);
  const view = useView((state) => state.view);
  const settled = useView((state) => state.settled);
  const swipe = useSwipe(player.next, player.back);
  const { talk, step, at, goTo } = player;
  const standing = begun ? standingOf(step, view, index.catalogue) : "step";
  const onReturn = () => goTo(at);

  const headline = wordsIn(step.headline, lang) || t("stage.untitled");
  const chosen = standing === "elsewhere" ? subjectWords(index, view, createT(lang), lang) : null;
  const says = chosen
    ? t("stage.saysChosen", { name: chosen.name, under: chosen.under })
    : t("stage.saysStep", { number: at + 1, of: talk.steps.length, headline });
  const title = wordsIn(talk.title, lang) || t("stage.untitledTalk");
  usePageTitle(begun ? `${headline} – ${title}` : title);

  const key = `${begun} ${step.id} ${chosen?.name ?? ""}`;
  const overflows = useOverflow(card, `${key} ${lang}`);
  // What had the focus may have left with the step before: the reading then goes on at the headline.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at anew with every step
  useEffect(() => {
    const { activeElement } = document;
    const isLost = activeElement === null || activeElement === document.body;
    if (isLost && store.getState().evidence === null)
      card.current?.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
    card.current?.scrollTo(0, 0);
  }, [key, store]);

  return (
    <div className="stage-side" data-covers="left">
      <main
        ref={card}
        key={begun ? step.id : ""}
        className="stage-card card"
        data-fits
        tabIndex={overflows ? 0 : undefined}
        {...swipe}
      >
        {!begun ? (
          <Preparing talk={talk} preparation={preparation} onBegin={onBegin} />
        ) : chosen ? (
          <SelectionCard onReturn={onReturn} />
        ) : (
          <StepCard player={player}>
            {unknownStep !== null && at === 0 && (
              <p className="stage-unknown" role="status">
                {t("stage.noSuchStep", { step: unknownStep })}
              </p>
            )}
          </StepCard>
        )}
      </main>
      <StageBar
        player={player}
        preparation={preparation}
        settled={settled}
        onReturn={standing === "moved" ? onReturn : null}
        onLeave={onLeave}
      >
        {children}
      </StageBar>
      <p className="sr-only" aria-live="polite">
        {begun ? says : ""}
      </p>
    </div>
  );
}

/** Whether a card holds more than it can show, so that the keyboard must be able to scroll it. */
function useOverflow(card: RefObject<HTMLElement | null>, content: string): boolean {
  const [overflows, setOverflows] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew with other content
  useLayoutEffect(() => {
    const { current } = card;
    if (!current) return;
    const measure = () => setOverflows(current.scrollHeight > current.clientHeight + 1);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [card, content]);
  return overflows;
}
