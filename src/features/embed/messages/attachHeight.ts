import { type AskHeight, NAMESPACE, VERSION } from "#host/protocol.ts";
import { type FrameWindow, listenToParent, tellParent } from "./frameWindow.ts";
import { heightForms, pymWidth } from "./heightForms.ts";

/** Less than this is the rounding of a browser, not another height. */
const LEAST_CHANGE_PX = 1;

export interface HeightWindow extends FrameWindow {
  ResizeObserver: new (callback: () => void) => Pick<ResizeObserver, "observe" | "disconnect">;
  requestAnimationFrame: (callback: () => void) => number;
  cancelAnimationFrame: (handle: number) => void;
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

  const measure = () => content.getBoundingClientRect().height;
  const tell = (height: number) => {
    told = height;
    for (const form of heightForms(Math.ceil(height), childId)) tellParent(page, form, "*");
  };
  const tellIfChanged = () => {
    frame = 0;
    const height = measure();
    // Nothing is there yet, or no more: a host need not make room for it.
    if (height >= LEAST_CHANGE_PX && Math.abs(height - told) >= LEAST_CHANGE_PX) tell(height);
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
    unlisten();
  };
}

function asksForHeight(data: unknown): data is AskHeight {
  if (typeof data !== "object" || data === null) return false;
  const { ns, v, type } = data as Partial<AskHeight>;
  return ns === NAMESPACE && v === VERSION && type === "height";
}
