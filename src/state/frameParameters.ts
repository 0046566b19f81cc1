/**
 * What the address of a frame says to the frame alone: how it stands in its host's page, not what it shows. The link
 * keeps these while it rewrites the address inside the frame, so that a reload there finds them; the codec of the view
 * knows nothing of them, so no shared address has them.
 */
export interface FrameParameters {
  /** Whether the host is told the height of the content; a host that wants its own says `height=fixed`. */
  reportsHeight: boolean;
  /** The origin that the host says is its own, where it says one. */
  origin: string | null;
  /** The name that a page with pym gave the frame: its messages carry it. */
  childId: string | null;
}

/** The last three are pym's: it adds them to the address of each frame it makes. */
const NAMES = ["height", "origin", "childId", "initialWidth", "parentTitle", "parentUrl"] as const;

/** pym takes the id of an element: a word without spaces. */
const CHILD_ID = /^\S{1,100}$/;

export function readFrameParameters(search: string): FrameParameters {
  const asked = new URLSearchParams(search);
  const origin = asked.get("origin");
  const childId = asked.get("childId");
  return {
    reportsHeight: asked.get("height") !== "fixed",
    origin: origin || null,
    childId: childId && CHILD_ID.test(childId) ? childId : null,
  };
}

/** The part of a query that belongs to the frame, without its "?"; empty where there is none. */
export function frameSearch(search: string): string {
  const asked = new URLSearchParams(search);
  const kept = new URLSearchParams();
  for (const name of NAMES) {
    const value = asked.get(name);
    if (value) kept.set(name, value);
  }
  return String(kept);
}
