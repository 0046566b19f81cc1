import type { CodebookSource } from "../../sources.ts";
import type { Language, Span, ThemeFinding } from "../findings.ts";
import { codeSentence } from "./codeSentence.ts";

/** The themes of every sentence of a text, in the order of the text; spans count from the text's beginning. */
export function extractThemes(
  text: string,
  sentences: readonly Span[],
  codebook: Pick<CodebookSource, "themes">,
  lang: Language,
): ThemeFinding[] {
  return [...sentences]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .flatMap((span) =>
      codeSentence(text.slice(span.start, span.end), codebook, lang)
        .map(({ theme, term, start, end }) => ({
          theme,
          term,
          start: span.start + start,
          end: span.start + end,
        }))
        .sort((a, b) => a.start - b.start || (a.theme < b.theme ? -1 : 1)),
    );
}
