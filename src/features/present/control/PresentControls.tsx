import type { Player } from "#state/usePlayer.ts";

/** Keys, black screen, spotlight, overview, notes window, clock: what a presenter does beside going on. */
export function PresentControls(_: { player: Player; onLeave: () => void }) {
  return null;
}
