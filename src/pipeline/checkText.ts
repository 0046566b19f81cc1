import { MAX_WORDS } from "./locate.ts";
import { locatorsOf, type NamedLocator } from "./locatorsOf.ts";
import type { ArticleSource } from "./sources.ts";

const MAX_THEMES = 3;
type Span = { start: number; end: number };
type SourceParagraph = ArticleSource["paragraphs"][number];

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
const at = ({ start, end }: Span): string => `${start}–${end}`;

/** Spans that are empty, or do not begin after the one before has ended. */
function disorder(spans: readonly Span[], what: (at: number) => string): string[] {
  return spans.flatMap((span, index) => {
    const before = spans[index - 1];
    if (span.start < 0 || span.end <= span.start) return [`${what(index)} has the empty span ${at(span)}.`];
    if (before && span.start < before.end) {
      return [`${what(index)} (${at(span)}) begins before the one before it (${at(before)}) has ended.`];
    }
    return [];
  });
}

function paragraphProblems(paragraph: SourceParagraph): string[] {
  const { index, kind, sentences } = paragraph;
  const name = (sentence: number) => `sentence ${sentence} of line ${index}`;
  const problems = disorder(sentences, name);
  if ((kind === "body") !== sentences.length > 0) {
    problems.push(`line ${index} is a ${kind} with ${sentences.length} sentences; only the body has any.`);
  }
  for (const [number, sentence] of sentences.entries()) {
    if (!within(sentence, paragraph)) problems.push(`${name(number)} (${at(sentence)}) leaves its line.`);
    const themes = Object.keys(sentence.themes).length;
    if (themes > MAX_THEMES)
      problems.push(`${name(number)} has ${themes} themes; at most ${MAX_THEMES} are coded.`);
  }
  return problems;
}

function locatorProblems(source: ArticleSource, { what, locator }: NamedLocator): string[] {
  const { exact, paragraph: index, sentence } = locator;
  const phrase = `the phrase "${exact}" of ${what}`;
  const paragraph = source.paragraphs.find((line) => line.index === index);
  if (!paragraph) return [`${phrase} stands in line ${index}, which the article does not have.`];
  const span = sentence === null ? paragraph : paragraph.sentences[sentence];
  if (!span)
    return [`${phrase} stands in sentence ${sentence} of line ${index}, which has no such sentence.`];
  const problems: string[] = [];
  const words = exact.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  if (words === 0 || words > MAX_WORDS)
    problems.push(`${phrase} has ${words} words; expected 1 to ${MAX_WORDS}.`);
  if (locator.end - locator.start !== exact.length) {
    problems.push(`${phrase} has ${exact.length} characters, its span ${at(locator)} does not.`);
  }
  if (!within(locator, span)) {
    problems.push(
      `${phrase} (${at(locator)}) lies outside its ${sentence === null ? "line" : "sentence"} (${at(span)}).`,
    );
  }
  return problems;
}

/** What is wrong with the lines, sentences and phrases of a source, in sentences; the text itself is not needed. */
export function checkText(source: ArticleSource): string[] {
  const { paragraphs } = source;
  const indices = paragraphs.map(({ index }) => index);
  const shuffled = indices.some((index, place) => place > 0 && index <= (indices[place - 1] ?? -1));
  return [
    ...(shuffled ? [`the lines are numbered ${indices.join(", ")}; expected rising numbers.`] : []),
    ...disorder(paragraphs, (place) => `line ${indices[place]}`),
    ...paragraphs.flatMap(paragraphProblems),
    ...locatorsOf(source).flatMap((named) => locatorProblems(source, named)),
  ];
}
