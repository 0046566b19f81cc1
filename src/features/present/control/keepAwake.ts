interface Lock {
  release: () => Promise<void>;
}
export interface WakeHost {
  navigator: { wakeLock?: { request: (kind: "screen") => Promise<Lock> } };
  document: Pick<Document, "visibilityState" | "addEventListener" | "removeEventListener"> & {
    /** Chromium's way to ask what a frame may; to try without leaves an error in the host's console. */
    featurePolicy?: { allowsFeature: (feature: string) => boolean };
  };
}

/**
 * Keeps the screen from going dark until the returned function is called. A browser lets go of the lock whenever the
 * page is hidden, so it is asked for again when the page comes back; where there is no such lock, or it is refused
 * (low battery, a frame without permission), nothing is said.
 */
export function keepAwake({ navigator, document }: WakeHost): () => void {
  const { wakeLock } = navigator;
  if (!wakeLock || document.featurePolicy?.allowsFeature("screen-wake-lock") === false) return () => {};
  let lock: Lock | null = null;
  let ended = false;
  let asking = false;
  const ask = async () => {
    if (ended || asking || document.visibilityState !== "visible") return;
    asking = true;
    const got = await wakeLock.request("screen").catch(() => null);
    asking = false;
    if (ended) void got?.release().catch(() => undefined);
    else lock = got ?? lock;
  };
  const seen = () => void ask();
  document.addEventListener("visibilitychange", seen);
  seen();
  return () => {
    ended = true;
    document.removeEventListener("visibilitychange", seen);
    void lock?.release().catch(() => undefined);
    lock = null;
  };
}
