import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import type { ProvinceId } from "#dataset/schema.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { useView, useViewStore } from "#state/AtlasState.tsx";
import { pairsOfView, viewOfStep } from "#state/talk.ts";
import { defaultView } from "#state/view.ts";
import { worded } from "../worded.ts";
import { useTalkControls } from "./ControlsContext.tsx";
import type { Spot } from "./partner/message.ts";
import { StepPicture } from "./StepPicture.tsx";
import { useAudienceScreen } from "./useAudienceScreen.ts";

/**
 * What the audience sees, small: its map where it has moved it to, black where it is black. Pointing at it moves the
 * spotlight, a click selects the province for both windows.
 */
export function LiveView() {
  const t = useT();
  const lang = useLang();
  const views = useViewStore();
  const { player, store } = useTalkControls();
  const { step, goTo, at } = player;
  const view = useView((state) => state.view);
  const screen = useAudienceScreen();
  const { black, spotlight } = useStore(store, (state) => state.laid);
  const isMoved =
    JSON.stringify(pairsOfView(view)) !== JSON.stringify(pairsOfView(viewOfStep(step, defaultView)));
  return (
    <section className="console-live">
      <h2 className="kicker">{t("control.console.audienceSees")}</h2>
      <div className="console-live-frame" data-black={black || undefined}>
        <StepPicture
          live
          view={view}
          screen={screen}
          label={t("control.console.picture", {
            headline: worded(step.headline, lang).text || t("control.untitled"),
          })}
          onPoint={(spot) => spotlight && store.setState({ spot })}
          onPick={(id) => views.getState().select({ kind: "province", id: id as ProvinceId })}
        />
        {spotlight && <SpotMark />}
        {black && <p className="console-live-black">{t("control.console.black")}</p>}
      </div>
      {isMoved && (
        <p className="console-moved">
          {t("control.console.moved")}{" "}
          <button type="button" className="link" onClick={() => goTo(at)}>
            {t("control.console.toStep")}
          </button>
        </p>
      )}
    </section>
  );
}

/** Where the spotlight stands in the audience's window. */
function SpotMark() {
  const { store } = useTalkControls();
  const mark = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = ({ spot }: { spot: Spot }) => {
      if (mark.current)
        Object.assign(mark.current.style, { left: `${spot.x * 100}%`, top: `${spot.y * 100}%` });
    };
    place(store.getState());
    return store.subscribe(place);
  }, [store]);
  return <div ref={mark} className="console-spot" aria-hidden="true" />;
}
