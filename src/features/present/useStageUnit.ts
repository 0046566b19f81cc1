import { useSyncExternalStore } from "react";
import { stageUnit } from "./stageUnit.ts";

const listen = (listener: () => void) => {
  window.addEventListener("resize", listener);
  return () => window.removeEventListener("resize", listener);
};

/** The unit of all sizes on the stage, followed as the window changes. */
export const useStageUnit = (): number =>
  useSyncExternalStore(listen, () => stageUnit(window.innerWidth, window.innerHeight));
