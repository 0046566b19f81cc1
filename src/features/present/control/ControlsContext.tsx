import { createContext, useContext } from "react";
import type { Controls } from "./useControls.ts";

/** Hands the controls of the talk to the buttons, wherever on the stage they stand. */
export const ControlsContext = createContext<Controls | null>(null);

/** The controls of the talk around a component. */
export function useTalkControls(): Controls {
  const controls = useContext(ControlsContext);
  if (!controls) throw new Error("useTalkControls is used outside PresentControls");
  return controls;
}
