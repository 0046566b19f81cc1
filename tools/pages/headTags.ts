import { CARD } from "../picture/card.ts";
import { escapeXml } from "./markup.ts";

export interface Head {
  title: string;
  description: string;
  /** From the atlas's own address on; "" for the atlas itself. */
  address: string;
  picture: string;
  pictureAlt: string;
  /** Where the embed of the page is described. */
  oembed: string | null;
}

/**
 * What search engines and previews read. Without a known site, addresses stay relative (the page's `<base>` is the
 * atlas), and what has no meaning then is left out: `og:url`, and the embed, whose address goes to other sites.
 */
export function headTags(head: Head, site: string | null): string {
  const whole = (address: string) => (site ?? "") + address;
  const meta = (key: "name" | "property", name: string, content: string) =>
    `<meta ${key}="${name}" content="${escapeXml(content)}" />`;
  return [
    `<link rel="canonical" href="${escapeXml(whole(head.address) || "./")}" />`,
    meta("property", "og:type", "website"),
    meta("property", "og:site_name", "Phên Dậu"),
    meta("property", "og:locale", "en_GB"),
    meta("property", "og:locale:alternate", "vi_VN"),
    meta("property", "og:title", head.title),
    meta("property", "og:description", head.description),
    ...(site ? [meta("property", "og:url", whole(head.address))] : []),
    meta("property", "og:image", whole(head.picture)),
    meta("property", "og:image:type", "image/png"),
    meta("property", "og:image:width", String(CARD.width)),
    meta("property", "og:image:height", String(CARD.height)),
    meta("property", "og:image:alt", head.pictureAlt),
    meta("name", "twitter:card", "summary_large_image"),
    ...(site && head.oembed
      ? [
          `<link rel="alternate" type="application/json+oembed" href="${escapeXml(whole(head.oembed))}" title="${escapeXml(head.title)}" />`,
        ]
      : []),
  ].join("\n    ");
}
