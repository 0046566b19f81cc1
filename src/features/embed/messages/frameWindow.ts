/** What a frame needs of its window to speak with the page around it. */
export interface FrameWindow {
  parent: Pick<Window, "postMessage">;
  addEventListener: (type: "message", listener: (event: MessageEvent) => void) => void;
  removeEventListener: (type: "message", listener: (event: MessageEvent) => void) => void;
}

/** Calls `listen` with what the page around the frame sends, and with nothing else. Returns a way to end. */
export function listenToParent(
  page: FrameWindow,
  listen: (data: unknown, origin: string) => void,
): () => void {
  const heard = ({ source, data, origin }: MessageEvent) => {
    if (source === page.parent) listen(data, origin);
  };
  page.addEventListener("message", heard);
  return () => page.removeEventListener("message", heard);
}

/** Sends to the page around the frame, if it has that origin. A host that is going away hears nothing. */
export function tellParent(page: FrameWindow, message: unknown, origin: string): void {
  try {
    page.parent.postMessage(message, origin);
  } catch {
    // Gone, or an origin that no page can have.
  }
}
