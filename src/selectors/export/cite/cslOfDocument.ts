import type { Document } from "#dataset/schema.ts";
import { type CiteWords, type CslItem, noteOf, withoutEmpty } from "./csl.ts";
import { cslDate } from "./cslDate.ts";

/** What a parliament or its committee makes; everything else is made by those who govern or lead. */
const LEGISLATION: ReadonlySet<Document["type"]> = new Set(["law", "ordinance", "constitution"]);

/** A document as legislation or regulation, under its Vietnamese title where it is known. */
export function cslOfDocument(document: Document, words: CiteWords): CslItem {
  const { id, type, title, issuer, number, issued, sources } = document;
  const date = cslDate(issued);
  return withoutEmpty({
    id,
    type: LEGISLATION.has(type) ? "legislation" : "regulation",
    title: title.vi ?? title.en,
    authority: issuer.vi ?? issuer.en,
    number: number?.vi,
    language: title.vi ? "vi" : "en",
    issued: date,
    URL: sources.find((source) => source.startsWith("https://")),
    note: noteOf(
      date ? null : words.undated(null, null),
      title.vi && title.vi !== title.en ? words.otherTitle(title.en) : null,
    ),
  });
}
