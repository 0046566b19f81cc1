import { bibtexOf } from "./bibtex.ts";
import type { CslItem } from "./csl.ts";
import { risOf } from "./ris.ts";

export type CiteFormat = "bibtex" | "ris" | "csl";

/** What a file of each format is called and says it is. */
export const CITE_FILES: Readonly<Record<CiteFormat, { extension: string; type: string }>> = {
  bibtex: { extension: "bib", type: "application/x-bibtex;charset=utf-8" },
  ris: { extension: "ris", type: "application/x-research-info-systems;charset=utf-8" },
  csl: { extension: "csl.json", type: "application/vnd.citationstyles.csl+json;charset=utf-8" },
};

/** A file of citations piece by piece, one item a piece, so that whoever writes it may pause. */
export function* citationParts(items: Iterable<CslItem>, format: CiteFormat): Generator<string> {
  if (format === "csl") yield "[";
  let isFirst = true;
  for (const item of items) {
    if (format === "csl") yield `${isFirst ? "\n" : ",\n"}${JSON.stringify(item, null, 2)}`;
    else if (format === "ris") yield `${isFirst ? "" : "\r\n"}${risOf(item)}`;
    else yield `${isFirst ? "" : "\n"}${bibtexOf(item)}`;
    isFirst = false;
  }
  if (format === "csl") yield "\n]\n";
}
