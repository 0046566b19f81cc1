import { useStore } from "zustand";
import { useT } from "#i18n/I18n.tsx";
import { useTalkControls } from "./ControlsContext.tsx";

/** Whether the audience's window follows, and what to do where it does not. */
export function AudienceStatus() {
  const t = useT();
  const { store, windows, run } = useTalkControls();
  const presence = useStore(store, (state) => state.presence);
  const refused = useStore(store, (state) => state.refused);
  const state = presence === "here" ? "here" : (refused ?? presence);
  const isMissing = state === "gone" || state === "blocked";
  const byHand = isMissing ? windows.byHand() : null;
  return (
    <div className="audience-status" data-state={state}>
      <p className="audience-words" role="status">
        <span className="audience-dot" aria-hidden="true" />
        {t(`control.console.${state === "frame" ? "gone" : state}`)}{" "}
        {state === "here" && <span className="text-muted">{t("control.console.fullScreenHint")}</span>}
      </p>
      {state === "gone" && (
        <button type="button" className="button" onClick={() => run("notes")}>
          {t("control.console.reopen")}
        </button>
      )}
      {state === "blocked" && byHand && (
        // A named target keeps hold of this window unless it is told not to.
        <a
          className="button"
          href={byHand.address}
          target={byHand.name}
          rel="opener"
          onClick={windows.opened}
        >
          {t("control.console.byHand")}
        </a>
      )}
      <button type="button" className="link" onClick={windows.toSingle}>
        {t("control.console.toSingle")}
      </button>
    </div>
  );
}
