import { CircleHelp, Flashlight, LayoutGrid, Maximize2, Minimize2, MonitorUp, Square } from "lucide-react";
import type { ReactNode } from "react";
import { useStore } from "zustand";
import { createT } from "#i18n/createT.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { ClockButton } from "./ClockButton.tsx";
import { useTalkControls } from "./ControlsContext.tsx";
import { withKeys } from "./keyCaps.ts";
import { type Command, keysOf } from "./keys.ts";

/** What a presenter can do beside going on, for mouse and finger. The audience's own window has the full screen only. */
export function ControlButtons() {
  const t = useT();
  const { store, fullScreen } = useTalkControls();
  const role = useStore(store, (state) => state.role.kind);
  const { black, spotlight } = useStore(store, (state) => state.laid);
  if (role === "audience" && !fullScreen.allowed) return null;
  return (
    <div className="control-buttons" role="group" aria-label={t("control.tools")}>
      {role !== "audience" && (
        <>
          <ClockButton />
          <ControlButton command="overview" label={t("control.button.overview")} opens>
            <LayoutGrid aria-hidden="true" />
          </ControlButton>
          <ControlButton command="spotlight" label={t("control.button.spotlight")} pressed={spotlight}>
            <Flashlight aria-hidden="true" />
          </ControlButton>
          <ControlButton command="black" label={t("control.button.black")} pressed={black}>
            <Square aria-hidden="true" fill="currentColor" />
          </ControlButton>
        </>
      )}
      {role === "single" && (
        <ControlButton command="notes" label={t("control.button.notes")}>
          <MonitorUp aria-hidden="true" />
        </ControlButton>
      )}
      {fullScreen.allowed && (
        <ControlButton
          command="fullScreen"
          label={t(fullScreen.active ? "control.button.leaveFullScreen" : "control.do.fullScreen")}
        >
          {fullScreen.active ? <Minimize2 aria-hidden="true" /> : <Maximize2 aria-hidden="true" />}
        </ControlButton>
      )}
      {role !== "audience" && (
        <ControlButton command="help" label={t("control.do.help")} opens>
          <CircleHelp aria-hidden="true" />
        </ControlButton>
      )}
    </div>
  );
}

interface ControlButtonProps {
  command: Command;
  label: string;
  pressed?: boolean;
  opens?: boolean;
  children: ReactNode;
}

function ControlButton({ command, label, pressed, opens, children }: ControlButtonProps) {
  const lang = useLang();
  const { run } = useTalkControls();
  return (
    <IconButton
      label={label}
      title={withKeys(label, command, createT(lang))}
      aria-pressed={pressed}
      aria-haspopup={opens ? "dialog" : undefined}
      aria-keyshortcuts={keysOf(command).join(" ").toUpperCase()}
      onClick={() => run(command)}
    >
      {children}
    </IconButton>
  );
}
