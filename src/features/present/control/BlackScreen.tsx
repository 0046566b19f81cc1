import { useStore } from "zustand";
import { useT } from "#i18n/I18n.tsx";
import { useTalkControls } from "./ControlsContext.tsx";

/** Nothing but black, until the same key, the next step or a click. */
export function BlackScreen() {
  const t = useT();
  const { store, run } = useTalkControls();
  const black = useStore(store, (state) => state.laid.black);
  return (
    <>
      <p className="sr-only" role="status">
        {black ? t("control.isBlack") : ""}
      </p>
      {black && (
        <button
          type="button"
          className="black-screen"
          tabIndex={-1}
          aria-label={t("control.isBlack")}
          onClick={() => run("black")}
        />
      )}
    </>
  );
}
