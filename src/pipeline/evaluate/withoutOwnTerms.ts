import { compileCodebook } from "../extract/themes/compileCodebook.ts";
import { matchTerms } from "../extract/themes/matchTerms.ts";
import { tokensOf } from "../extract/themes/tokensOf.ts";
import type { ArticleSource, CodebookSource } from "../sources.ts";

type Codes = Pick<CodebookSource, "themes">;
export interface Text {
  source: ArticleSource;
  text: string;
}

const nameOf = (theme: string, term: string): string => `${theme}: ${term}`;

/** Terms of the codebook that stand anywhere in the body of a text. */
function termsIn({ source, text }: Text, codebook: Codes): ReadonlySet<string> {
  const index = compileCodebook(codebook, source.language);
  const found = source.paragraphs.flatMap(({ sentences }) =>
    sentences.flatMap(({ start, end }) =>
      matchTerms(tokensOf(text.slice(start, end), source.language), index, source.language),
    ),
  );
  return new Set(found.map(({ pattern }) => nameOf(pattern.theme, pattern.term)));
}

/**
 * For each text the codebook without the terms that occur in it and in no other text: what the codebook would be
 * worth there had nobody read that text while writing terms. Terms that occur nowhere stay. Leave-one-out, with the
 * article as what is left out (Stone 1974, "Cross-validatory choice and assessment of statistical predictions").
 */
export function withoutOwnTerms(texts: readonly Text[], codebook: Codes): Codes[] {
  const terms = texts.map((text) => termsIn(text, codebook));
  return terms.map((own, at) => {
    const others = terms.filter((_, other) => other !== at);
    const keep = (theme: string) => (term: string) => {
      const name = nameOf(theme, term);
      return !own.has(name) || others.some((set) => set.has(name));
    };
    return {
      themes: codebook.themes.map((theme) => ({
        ...theme,
        terms: { en: theme.terms.en.filter(keep(theme.id)), vi: theme.terms.vi.filter(keep(theme.id)) },
      })),
    };
  });
}
