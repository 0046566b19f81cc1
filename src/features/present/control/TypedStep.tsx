import { useEffect } from "react";
import { useStore } from "zustand";
import { useT } from "#i18n/I18n.tsx";
import { useTalkControls } from "./ControlsContext.tsx";
import { TYPED_MS } from "./typedStep.ts";

/** The number typed so far, for as long as Enter would go there. */
export function TypedStep() {
  const t = useT();
  const { store } = useTalkControls();
  const typed = useStore(store, (state) => state.typed);
  useEffect(() => {
    if (!typed) return;
    const timer = setTimeout(() => store.setState({ typed: null }), TYPED_MS);
    return () => clearTimeout(timer);
  }, [typed, store]);
  return (
    <div role="status">
      {typed && (
        <p className="control-typed card">
          <strong>{t("control.typed", { digits: typed.digits })}</strong> {t("control.typedHint")}
        </p>
      )}
    </div>
  );
}
