import type { ArticleSource } from "../sources.ts";
import type { SplitParagraph } from "../splitText.ts";

/** Too few sentences may have the same lengths by chance. */
const MIN_SENTENCES = 4;

const lengthsOf = (paragraphs: readonly { sentences: readonly { start: number; end: number }[] }[]): string =>
  paragraphs.flatMap(({ sentences }) => sentences.map(({ start, end }) => end - start)).join(" ");

/**
 * The article that was made from the same text: the same bytes, or, saved in another form, sentences of the same
 * lengths in the same order.
 */
export function findSameText(
  known: readonly ArticleSource[],
  sha256: string,
  paragraphs: readonly SplitParagraph[],
): { article: ArticleSource; sameBytes: boolean } | null {
  const same = known.find(({ text }) => text.sha256 === sha256);
  if (same) return { article: same, sameBytes: true };
  const count = paragraphs.reduce((sum, { sentences }) => sum + sentences.length, 0);
  const lengths = lengthsOf(paragraphs);
  const alike =
    count >= MIN_SENTENCES ? known.find((article) => lengthsOf(article.paragraphs) === lengths) : undefined;
  return alike ? { article: alike, sameBytes: false } : null;
}
