import type { View } from "./view.ts";
import { writeView } from "./viewCodec.ts";

/**
 * The whole address that opens a view, at the page's own place on its host. How the page is shown now, in a frame or
 * as a talk, is not part of what is passed on.
 */
export function viewAddress(
  view: View,
  { href }: Pick<Location, "href"> = globalThis.window.location,
): string {
  const address = new URL(href);
  address.search = writeView({ ...view, mode: null, story: null, step: null });
  address.hash = "";
  return address.href;
}
