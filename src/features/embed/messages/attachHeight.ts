import { type AskHeight, NAMESPACE, VERSION } from "#host/protocol.ts";
import { type FrameWindow, listenToParent, tellParent } from "./frameWindow.ts";
import { heightForms, pymWidth } from "./heightForms.ts";

/** Less than this is the rounding of a browser, not another height. */
const LEAST_CHANGE_PX = 1;
/** How long a height waits for the letters that it depends on, before it is told as it is. */
const PATIENCE_MS = 1000;

export interface HeightWindow extends FrameWindow {
  ResizeObserver: new (callback: () => void) => Pick<ResizeObserver, "observe" | "disconnect">;
  requestAnimationFrame: (callback: () => void) => number;
  cancelAnimationFrame: (handle: number) => void;
  document: { fonts: { status: string; ready: Promise<unknown> }; fullscreenElement: unknown };
}

/**
 * Tells the page around the frame how high the content is, whenever that changes. Measured on the content itself: the
 * frame's own height is what the host makes of it, and following that would never end. It says nothing of the reader
 * and goes to any host; one that comes late may ask for it. Returns a way to end.
 */
export function attachHeight(content: Element, childId: string | null, page: HeightWindow): () => void {
  let told = 0;
  let width: number | null = null;
  let frame = 0;
  let hasWaited = false;
  let timer: ReturnType<typeof setTimeout> | null = null;

  // Nothing where there is nothing yet, and in full screen, where the content is as high as the screen.
  const measure = () => (page.document.fullscreenElement ? 0 : content.getBoundingClientRect().height);
  const tell = (height: number) => {
    told = height;
    for (const form of heightForms(Math.ceil(height), childId)) tellParent(page, form, "*");
  };
  const tellIfChanged = () => {
    frame = 0;
    const height = measure();
    if (isWaitingForLetters()) return;
    if (height >= LEAST_CHANGE_PX && Math.abs(height - told) >= LEAST_CHANGE_PX) tell(height);
  };
  // Other letters stand in for those that are on their way, and make for another height: one less to tell.
  const isWaitingForLetters = () => {
    const { fonts } = page.document;
    if (hasWaited || fonts.status !== "loading") return timer !== null;
    hasWaited = true;
    const go = () => {
      if (timer === null) return;
      clearTimeout(timer);
      timer = null;
      tellIfChanged();
    };
    timer = setTimeout(go, PATIENCE_MS);
    void fonts.ready.then(go);
    return true;
  };
  const tellAgain = () => {
    const height = measure();
    if (height >= LEAST_CHANGE_PX) tell(height);
  };

  const observer = new page.ResizeObserver(() => {
    frame ||= page.requestAnimationFrame(tellIfChanged);
  });
  observer.observe(content);
  const unlisten = listenToParent(page, (data) => {
    if (asksForHeight(data)) return tellAgain();
    const said = pymWidth(data, childId);
    if (said === null || said === width) return;
    width = said;
    tellAgain();
  });
  // A frame out of sight draws nothing, and an observer would not call: its host should know all the same.
  tellIfChanged();
  return () => {
    observer.disconnect();
    page.cancelAnimationFrame(frame);
    if (timer !== null) clearTimeout(timer);
    timer = null;
    unlisten();
  };
}

function asksForHeight(data: unknown): data is AskHeight {
  if (typeof data !== "object" || data === null) return false;
  const { ns, v, type } = data as Partial<AskHeight>;
  return ns === NAMESPACE && v === VERSION && type === "height";
}
