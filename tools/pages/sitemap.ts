import { escapeXml } from "./markup.ts";

/** The list of pages for search engines, which takes whole addresses only. */
export function sitemap(addresses: readonly string[], site: string): string {
  const urls = addresses.map((address) => `  <url><loc>${escapeXml(site + address)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("\n")}\n</urlset>\n`;
}
