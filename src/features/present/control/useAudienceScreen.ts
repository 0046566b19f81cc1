import { useStore } from "zustand";
import { useTalkControls } from "./ControlsContext.tsx";
import type { Screen } from "./partner/message.ts";
import { USUAL_SCREEN } from "./stepDrawing.ts";

/** How the audience's window looks, or a usual one until it has said so. */
export function useAudienceScreen(): Screen {
  const { store } = useTalkControls();
  return useStore(store, (state) => state.screen) ?? USUAL_SCREEN;
}
