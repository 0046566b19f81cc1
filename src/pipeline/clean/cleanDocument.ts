import type { Language } from "../extract/findings.ts";
import { judgeLines, readLines } from "../lines.ts";
import { type SplitParagraph, splitText } from "../splitText.ts";
import { decodeBytes } from "./decodeBytes.ts";
import { htmlToText } from "./htmlToText.ts";
import { languageOf } from "./languageOf.ts";
import { lineMetadata } from "./lineMetadata.ts";
import { joinMetadata, type Metadata, noMetadata } from "./metadata.ts";
import { isHtml } from "./textOf.ts";

/** A stored article as it comes: its bytes, or its text, and the file's name. */
export type RawDocument = { name: string } & ({ bytes: Uint8Array } | { text: string });

/** A piece of the page that is not the article: the line it stood in, or null where it never became one. */
export interface Dropped {
  index: number | null;
  text: string;
  reason: string;
}

export interface CleanDocument {
  /** As `textOf` gives it: every offset counts in this. */
  text: string;
  lang: Language;
  paragraphs: SplitParagraph[];
  metadata: Metadata;
  dropped: Dropped[];
}

const MAX_WORDS = 10;

/** The first words, enough to recognise the line. */
export function shorten(text: string): string {
  const words = text.trim().split(/\s+/u);
  return words.length > MAX_WORDS ? `${words.slice(0, MAX_WORDS - 1).join(" ")} …` : words.join(" ");
}

/** Finds the article in a stored page: its paragraphs, candidates for its metadata, and a list of what was dropped. */
export function cleanDocument(document: RawDocument): CleanDocument {
  const found = "bytes" in document ? decodeBytes(document.bytes) : document.text;
  const page = isHtml(document.name, found)
    ? htmlToText(found)
    : { text: found, metadata: noMetadata(), leftOut: [] };
  const lines = readLines(page.text);
  const verdicts = judgeLines(lines);
  const furniture = lines.flatMap(({ index, text }, at): Dropped[] => {
    const reason = verdicts[at]?.reason ?? null;
    return reason === null ? [] : [{ index, text: shorten(text), reason }];
  });
  const beside = page.leftOut.map(({ text, reason }) => ({ index: null, text: shorten(text), reason }));
  return {
    text: page.text,
    lang: languageOf(page.text),
    paragraphs: splitText(page.text),
    metadata: joinMetadata(page.metadata, lineMetadata(lines, verdicts)),
    dropped: [...furniture, ...beside],
  };
}
