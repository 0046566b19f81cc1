import { languageOf } from "../clean/languageOf.ts";
import type { Reference } from "../readSources.ts";
import type { Extraction, Language } from "./findings.ts";

export interface ExtractOptions {
  /** Found by the letters of the text where it is not said. */
  lang?: Language;
  /** The day on which the text appeared, YYYY-MM-DD, where known: it bounds what may be meant. */
  published?: string | null;
}

/** The machine's first pass over a text: every stage reads the same text and none changes it. */
export function extract(text: string, reference: Reference, options: ExtractOptions = {}): Extraction {
  const lang = options.lang ?? languageOf(text);
  void [reference, lang];
  return { citations: [], dates: [], places: [], figures: [], themes: [] };
}
