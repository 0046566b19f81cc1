import { type RefObject, useEffect } from "react";
import { readFrameParameters } from "#state/frameParameters.ts";
import { attachHeight } from "./attachHeight.ts";

/** Tells the page around the frame how high the content is, unless the frame's address says that nobody asks. */
export function FrameHeight({ content }: { content: RefObject<Element | null> }) {
  useEffect(() => {
    const { reportsHeight, childId } = readFrameParameters(window.location.search);
    if (!content.current || !reportsHeight || window.parent === window) return;
    return attachHeight(content.current, childId, window);
  }, [content]);
  return null;
}
