import { defaultView, type View } from "./view.ts";
import { writeView } from "./viewCodec.ts";

/** What `story` is in the address of the talk that this browser keeps. */
export const OWN_TALK = "own";

/** The view in which a talk begins; its first step says what is shown. */
export const talkView = (story: string, { lang, scheme }: Pick<View, "lang" | "scheme">): View => ({
  ...defaultView,
  lang,
  scheme,
  mode: "present",
  story,
});

/** The whole address that plays a talk from its start, in the reader's own language. */
export function talkAddress(
  story: string,
  { href }: Pick<Location, "href"> = globalThis.window.location,
): string {
  const address = new URL(href);
  address.search = writeView(talkView(story, { lang: null, scheme: null }));
  address.hash = "";
  return address.href;
}
