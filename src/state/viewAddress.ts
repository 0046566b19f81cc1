import type { View } from "./view.ts";
import { writeView } from "./viewCodec.ts";

type Here = Pick<Location, "href">;

/**
 * The whole address that opens a view, at the page's own place on its host. How the page is shown now, in a frame or
 * as a talk, is not part of what is passed on.
 */
export const viewAddress = (view: View, here?: Here): string =>
  addressAsShown({ ...view, mode: null, story: null, step: null }, here);

/** The whole address that opens a view in the way that it says itself: what a frame of another page names. */
export function addressAsShown(view: View, { href }: Here = globalThis.window.location): string {
  const address = new URL(href);
  address.search = writeView(view);
  address.hash = "";
  return address.href;
}
