import { type DefaultTreeAdapterMap, parse } from "parse5";
import { findArticleRoot } from "./findArticleRoot.ts";
import { headMetadata } from "./headMetadata.ts";
import { htmlLines, type LeftOut } from "./htmlLines.ts";
import type { Metadata } from "./metadata.ts";

const bare = (line: string): string =>
  line
    .replace(/^#+\s+/u, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s+/gu, " ");

/** A saved page as the text of its article, with what its head says and what was left out. */
export function htmlToText(html: string): { text: string; metadata: Metadata; leftOut: LeftOut[] } {
  const document = parse<DefaultTreeAdapterMap>(html.replace(/^\ufeff/u, ""));
  const root = findArticleRoot(document);
  const metadata = headMetadata(document, root);
  const { lines, leftOut } = htmlLines(root);
  const title = metadata.titles[0]?.text;
  const printed = title !== undefined && lines.slice(0, 6).some((line) => bare(line) === bare(title));
  const all = title === undefined || printed ? lines : [`# ${title}`, ...lines];
  return { text: `${all.join("\n\n")}\n`, metadata, leftOut };
}
