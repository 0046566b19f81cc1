import { embedCode, NOMINAL } from "../../src/host/embedCode.ts";
import { CARD } from "../picture/card.ts";
import type { Head } from "./headTags.ts";
import { searchOf, type Thing } from "./thing.ts";

/**
 * The embed of a page as oEmbed 1.0 describes it (`rich`): the code that the share dialog gives for the thing. A file
 * cannot answer to `maxwidth`: the frame is as wide as its column at most, and the size named here is a modest one.
 */
export function oembedJson(thing: Thing, { title, picture }: Head, site: string): string {
  const address = `${site}${searchOf(thing, "embed")}`;
  return `${JSON.stringify(
    {
      version: "1.0",
      type: "rich",
      title,
      provider_name: "Phên Dậu",
      provider_url: site,
      cache_age: 86_400,
      thumbnail_url: `${site}${picture}`,
      thumbnail_width: CARD.width,
      thumbnail_height: CARD.height,
      html: embedCode({ address, title }, { width: null, height: "content" }),
      ...NOMINAL,
    },
    null,
    2,
  )}\n`;
}
