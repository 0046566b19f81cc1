import { decodeBytes } from "./decodeBytes.ts";
import { htmlToText } from "./htmlToText.ts";

/** Whether a file is a saved page: by its name, else by how it begins. */
export const isHtml = (name: string, text: string): boolean =>
  /\.x?html?$/iu.test(name) ||
  /^\s*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html)[\s>]/iu.test(text.slice(0, 2000));

/**
 * The text in which an article's offsets count: that of a text file as found, that of a saved page without the page.
 * The same bytes always give the same text, so that a page need not be kept in two forms.
 */
export function textOf(bytes: Uint8Array, name: string): string {
  const text = decodeBytes(bytes);
  return isHtml(name, text) ? htmlToText(text).text : text;
}
