import { X } from "lucide-react";
import { type ReactNode, useEffect } from "react";
import { useStore } from "zustand";
import { useT } from "#i18n/I18n.tsx";
import type { Player } from "#state/usePlayer.ts";
import { IconButton } from "#ui/IconButton.tsx";
import { useStageUnit } from "../useStageUnit.ts";
import { BlackScreen } from "./BlackScreen.tsx";
import { Console } from "./Console.tsx";
import { ControlsContext } from "./ControlsContext.tsx";
import type { ControlStore } from "./controlStore.ts";
import { KeyHelp } from "./KeyHelp.tsx";
import { Overview } from "./Overview.tsx";
import { Spotlight } from "./Spotlight.tsx";
import { TypedStep } from "./TypedStep.tsx";
import { useControls } from "./useControls.ts";
import { useIdle } from "./useIdle.ts";
import "./control.css";

const DESK_UNIT = 0.64;

interface PresentControlsProps {
  player: Player;
  onLeave: () => void;
  /** The stage. A window that has become the presenter's console shows none: the audience's window does. */
  children: ReactNode;
}

/**
 * Keys, black screen, spotlight, overview, notes window, clock: what a presenter does beside going on. Buttons for all
 * of it are `ControlButtons`, to be placed anywhere on the stage.
 */
export function PresentControls({ player, onLeave, children }: PresentControlsProps) {
  const controls = useControls(player, onLeave);
  const { store } = controls;
  const role = useStore(store, (state) => state.role.kind);
  const overlay = useStore(store, (state) => state.laid.overlay);
  const idle = useIdle();
  const unit = useStageUnit();

  // Marks the page for the style sheet: the pointer hides, and the audience's window has no buttons of the presenter's.
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.talk = role;
    if (idle && role !== "console") dataset.idle = "";
    else delete dataset.idle;
    return () => {
      delete dataset.talk;
      delete dataset.idle;
    };
  }, [role, idle]);

  // Dialogs stand outside the stage and take its unit from here; at a desk they are as small as they are read there.
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty("--u", `${role === "console" ? DESK_UNIT : unit}px`);
    return () => void style.removeProperty("--u");
  }, [unit, role]);

  return (
    <ControlsContext value={controls}>
      {role === "console" ? <Console /> : children}
      {role !== "console" && <Spotlight />}
      {overlay === "overview" && <Overview />}
      {overlay === "help" && <KeyHelp />}
      <TypedStep />
      <Refused store={store} />
      {role !== "console" && <BlackScreen />}
    </ControlsContext>
  );
}

/** Why there is no second window in a frame without an origin. */
function Refused({ store }: { store: ControlStore }) {
  const t = useT();
  const refused = useStore(store, (state) => state.refused);
  return (
    <div role="status">
      {refused === "frame" && (
        <div className="control-refused card">
          <p>{t("control.frame")}</p>
          <IconButton label={t("control.close")} onClick={() => store.setState({ refused: null })}>
            <X aria-hidden="true" />
          </IconButton>
        </div>
      )}
    </div>
  );
}
