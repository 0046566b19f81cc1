import type { About } from "../about.ts";
import { type CiteWords, type CslItem, noteOf, withoutEmpty } from "./csl.ts";
import { cslDate } from "./cslDate.ts";

/** A view of the atlas as a map: dated by the day on which it was looked at, and pinned by the dataset's hash. */
export function cslOfView(
  { title, today, lang }: { title: string; today: string; lang: "en" | "vi" },
  about: About,
  words: CiteWords,
): CslItem {
  return withoutEmpty({
    id: `phen-dau-${about.datasetHash}`,
    type: "map",
    title,
    author: [{ literal: "Phên Dậu contributors" }],
    version: about.datasetHash,
    language: lang,
    accessed: cslDate(today),
    URL: about.view,
    note: noteOf(
      words.dataset(about.schemaVersion, about.datasetHash),
      `${about.licence}.`,
      about.attribution,
    ),
  });
}
