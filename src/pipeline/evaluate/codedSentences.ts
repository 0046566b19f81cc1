import type { ThemeId } from "#dataset/schema.ts";
import { codeSentence } from "../extract/themes/codeSentence.ts";
import type { ArticleSource, CodebookSource } from "../sources.ts";

/** A sentence of the body as two coders see it. */
export interface CodedSentence {
  start: number;
  end: number;
  hand: ReadonlySet<ThemeId>;
  machine: ReadonlySet<ThemeId>;
}

type Codes = Pick<CodebookSource, "themes">;

/** Every body sentence of an article with the themes of its hand coding and those of the machine. */
export const codedSentences = (source: ArticleSource, text: string, codebook: Codes): CodedSentence[] =>
  source.paragraphs.flatMap(({ sentences }) =>
    sentences.map(({ start, end, themes }) => ({
      start,
      end,
      hand: new Set(Object.keys(themes) as ThemeId[]),
      machine: new Set(
        codeSentence(text.slice(start, end), codebook, source.language).map(({ theme }) => theme),
      ),
    })),
  );
