import type { CleanDocument } from "../clean/cleanDocument.ts";
import type { Extraction } from "../extract/findings.ts";
import type { Reference } from "../readSources.ts";
import type { ArticleSource } from "../sources.ts";

/** Everything that a draft is made of. */
export interface Material {
  /** The file's name within the corpus, and the hash of its bytes. */
  file: string;
  sha256: string;
  clean: CleanDocument;
  extraction: Extraction;
  reference: Reference;
  /** The articles that stand in data/ already: outlets and ids are learned from them. */
  known: readonly ArticleSource[];
  url: string | null;
  id: string | null;
}

/** What a draft is unsure of: a sentence for the person who will review it. */
export type Doubt = string;
