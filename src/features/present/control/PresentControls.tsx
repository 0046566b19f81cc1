import type { ReactNode } from "react";
import type { Player } from "#state/usePlayer.ts";

interface PresentControlsProps {
  player: Player;
  onLeave: () => void;
  /** The stage. A window that has become the presenter's console shows none: the audience's window does. */
  children: ReactNode;
}

/** Keys, black screen, spotlight, overview, notes window, clock: what a presenter does beside going on. */
export function PresentControls({ children }: PresentControlsProps) {
  return children;
}
