import { ChevronLeft, ChevronRight, CloudCheck, CloudOff, LoaderCircle, Undo2, X } from "lucide-react";
import type { ReactNode } from "react";
import { useT } from "#i18n/I18n.tsx";
import type { Player } from "#state/usePlayer.ts";
import { IconButton } from "#ui/IconButton.tsx";
import type { Preparation } from "./useMaterial.ts";

interface StageBarProps {
  player: Player;
  preparation: Preparation;
  /** Whether the map still draws what the network would otherwise be asked for. */
  settled: boolean;
  /** Set where the map was moved away from what the step shows. */
  onReturn: (() => void) | null;
  onLeave: () => void;
  /** What else a presenter can do. */
  children?: ReactNode;
}

/** Where in the talk one is, and the ways to go on: quiet, and the same on every step. */
export function StageBar({ player, preparation, settled, onReturn, onLeave, children }: StageBarProps) {
  const t = useT();
  const { at, talk } = player;
  const of = talk.steps.length;
  return (
    <nav className="stage-bar card" aria-label={t("stage.bar")}>
      <ol className="stage-progress" aria-hidden="true">
        {talk.steps.map(({ id }, position) => (
          <li key={id} className={position < at ? "past" : position === at ? "now" : ""} />
        ))}
      </ol>
      <div className="stage-bar-row">
        <IconButton label={t("stage.back")} disabled={at === 0} onClick={player.back}>
          <ChevronLeft aria-hidden="true" />
        </IconButton>
        <p className="stage-count">{t("stage.count", { number: at + 1, of })}</p>
        <IconButton label={t("stage.next")} disabled={at === of - 1} onClick={player.next}>
          <ChevronRight aria-hidden="true" />
        </IconButton>
        {onReturn && (
          <button type="button" className="stage-quiet-button" onClick={onReturn}>
            <Undo2 aria-hidden="true" />
            {t("stage.return")}
          </button>
        )}
        <ReadyState preparation={preparation} settled={settled} />
        <span className="stage-bar-rest">
          {children}
          <IconButton label={t("present.leave")} onClick={onLeave}>
            <X aria-hidden="true" />
          </IconButton>
        </span>
      </div>
    </nav>
  );
}

interface ReadyStateProps {
  preparation: Preparation;
  settled: boolean;
}

/** Whether the network may go: a sign of one size, since a bar that grew for a while would take room from the card. */
function ReadyState({ preparation, settled }: ReadyStateProps) {
  const t = useT();
  if (preparation.kind === "incomplete") {
    return (
      <button type="button" className="stage-quiet-button" onClick={preparation.retry}>
        <CloudOff aria-hidden="true" />
        {t("stage.missing", { count: preparation.missing })}
      </button>
    );
  }
  const ready = preparation.kind === "prepared" && settled;
  const words = ready ? t("stage.ready") : t("stage.preparing");
  return (
    <p className="stage-ready" role="status" data-ready={ready} title={words}>
      {ready ? <CloudCheck aria-hidden="true" /> : <LoaderCircle aria-hidden="true" />}
      <span className="sr-only">{words}</span>
    </p>
  );
}
