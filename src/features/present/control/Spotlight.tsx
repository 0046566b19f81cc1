import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import { useT } from "#i18n/I18n.tsx";
import { useTalkControls } from "./ControlsContext.tsx";
import type { Spot } from "./partner/message.ts";

/** Dims the stage around the pointer or the finger. It takes no clicks, and following it renders nothing. */
export function Spotlight() {
  const t = useT();
  const { store } = useTalkControls();
  const shade = useRef<HTMLDivElement>(null);
  const on = useStore(store, (state) => state.laid.spotlight);

  // Followed before it is lit too, so that it begins where the pointer is.
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) =>
      store.setState({
        spot: { x: within(clientX / window.innerWidth), y: within(clientY / window.innerHeight) },
      });
    window.addEventListener("pointermove", follow);
    window.addEventListener("pointerdown", follow);
    return () => {
      window.removeEventListener("pointermove", follow);
      window.removeEventListener("pointerdown", follow);
    };
  }, [store]);
  useEffect(() => {
    if (!on) return;
    const place = ({ spot }: { spot: Spot }) => {
      const [x, y] = [spot.x * 100 - 100, spot.y * 100 - 100];
      if (shade.current) shade.current.style.transform = `translate(${x.toFixed(2)}vw, ${y.toFixed(2)}vh)`;
    };
    place(store.getState());
    return store.subscribe(place);
  }, [on, store]);

  return (
    <>
      <p className="sr-only" role="status">
        {on ? t("control.isSpotlight") : ""}
      </p>
      {on && <div ref={shade} className="spotlight" aria-hidden="true" />}
    </>
  );
}

const within = (share: number): number => Math.min(1, Math.max(0, share));
