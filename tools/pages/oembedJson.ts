import { CARD } from "../picture/card.ts";
import type { Head } from "./headTags.ts";
import { escapeXml } from "./markup.ts";
import { searchOf, type Thing } from "./thing.ts";

/** As wide as most columns of text, and high enough for map and details one under the other. */
const FRAME = { width: 720, height: 640 };
const SANDBOX = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox";

/** The embed of a page as oEmbed 1.0 describes it (`rich`): a frame with the thing in the compact atlas. */
export function oembedJson(thing: Thing, { title, picture }: Head, site: string): string {
  const source = `${site}${searchOf(thing, "embed")}`;
  const html = `<iframe src="${escapeXml(source)}" title="${escapeXml(title)}" width="${FRAME.width}" height="${FRAME.height}" loading="lazy" allow="fullscreen; clipboard-write; web-share" sandbox="${SANDBOX}" style="width:100%;max-width:100%;border:0"></iframe>`;
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
      html,
      ...FRAME,
    },
    null,
    2,
  )}\n`;
}
