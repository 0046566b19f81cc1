import { escapeXml } from "../../src/map/svg/markup.ts";
import { addressOf, type Thing } from "./thing.ts";

export { escapeXml };

/** A link to the page of another thing; addresses on pages count from the atlas's own (see `<base>` in the head). */
export const linkTo = (thing: Thing, text: string): string =>
  `<a href="${addressOf(thing)}">${escapeXml(text)}</a>`;

/** A link to another site, which a page inside a frame must not replace. */
export const linkOut = (url: string, text: string): string =>
  `<a href="${escapeXml(url)}" rel="external noopener" target="_blank">${escapeXml(text)}</a>`;

export const list = (items: readonly string[]): string =>
  items.length === 0 ? "" : `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;

/** Name and value, markup on the right; rows without a value are left out. */
export function facts(rows: readonly (readonly [name: string, value: string | null])[]): string {
  const known = rows.filter(([, value]) => value !== null && value !== "");
  if (known.length === 0) return "";
  return `<dl>${known.map(([name, value]) => `<dt>${escapeXml(name)}</dt><dd>${value}</dd>`).join("")}</dl>`;
}

/** A part with a heading; nothing where there is nothing under it. */
export const section = (heading: string, content: string): string =>
  content === "" ? "" : `<section><h2>${escapeXml(heading)}</h2>${content}</section>`;
