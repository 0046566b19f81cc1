import * as YAML from "yaml";
import { type Span, type SplitParagraph, splitText } from "./splitText.ts";

/** Where a phrase is said to stand: the non-empty line, the sentence in it (null for the whole line), its words. */
export interface Whereabouts {
  paragraph: number;
  sentence: number | null;
  exact: string;
}

/** The dataset quotes phrases, never sentences of an article. */
export const MAX_WORDS = 10;

const wordsIn = (phrase: string): number => phrase.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;

/** Starts of `phrase` within `span` where it is not a part of longer words. */
function occurrences(text: string, span: Span, phrase: string): number[] {
  const found: number[] = [];
  const inWord = (left: string | undefined, right: string | undefined) =>
    /^[\p{L}\p{M}\p{N}]$/u.test(left ?? "") && /^[\p{L}\p{M}\p{N}]$/u.test(right ?? "");
  for (let at = text.indexOf(phrase, span.start); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    if (end > span.end) break;
    if (!inWord(text[at - 1], text[at]) && !inWord(text[end - 1], text[end])) found.push(at);
  }
  return found;
}

/** Offsets of the one place where a phrase stands; throws a sentence that says why there is no such place. */
export function locate(
  text: string,
  paragraphs: readonly SplitParagraph[],
  { paragraph, sentence, exact }: Whereabouts,
): Span {
  const where = sentence === null ? `line ${paragraph}` : `sentence ${sentence} of line ${paragraph}`;
  const line = paragraphs.find(({ index }) => index === paragraph);
  if (!line)
    throw new Error(`Line ${paragraph} is not part of the article, so "${exact}" cannot stand in it.`);
  const span = sentence === null ? line : line.sentences[sentence];
  if (!span) {
    throw new Error(
      `There is no ${where}: the line is a ${line.kind} with ${line.sentences.length} sentences (looking for "${exact}").`,
    );
  }
  const count = wordsIn(exact);
  if (count === 0) throw new Error(`The phrase for ${where} is empty.`);
  if (count > MAX_WORDS) {
    throw new Error(`The phrase "${exact}" in ${where} has ${count} words; at most ${MAX_WORDS} are quoted.`);
  }
  const [start, ...others] = occurrences(text, span, exact);
  if (start === undefined) throw new Error(`The phrase "${exact}" does not stand in ${where}.`);
  if (others.length > 0) {
    throw new Error(
      `The phrase "${exact}" stands ${others.length + 1} times in ${where}; take words that stand once.`,
    );
  }
  return { start, end: start + exact.length };
}

type Place = Pick<Whereabouts, "paragraph" | "sentence">;

/** Whether a phrase stands at the offsets written beside it, and these lie where they are said to. */
function fits(
  text: string,
  paragraphs: readonly SplitParagraph[],
  { paragraph, sentence }: Place,
  span: Span,
  exact: string,
): boolean {
  const line = paragraphs.find(({ index }) => index === paragraph);
  const holder = sentence === null ? line : line?.sentences[sentence];
  return (
    exact !== "" &&
    wordsIn(exact) <= MAX_WORDS &&
    text.slice(span.start, span.end) === exact &&
    holder !== undefined &&
    span.start >= holder.start &&
    span.end <= holder.end
  );
}

/** Writes the offsets into the node of one locator, or of one coding whose place is known from where it stands. */
function fill(node: YAML.YAMLMap, place: Place, text: string, paragraphs: readonly SplitParagraph[]): void {
  const exact = String(node.get("exact"));
  const start = Number(node.get("start"));
  // A phrase that stands several times in its sentence is told apart by the offsets it has, where they fit.
  if (fits(text, paragraphs, place, { start, end: Number(node.get("end")) }, exact)) return;
  const span = locate(text, paragraphs, { ...place, exact });
  node.set("start", span.start);
  node.set("end", span.end);
}

const maps = (parent: YAML.YAMLMap | YAML.Document, key: string): YAML.YAMLMap[] => {
  const items = parent.get(key);
  return YAML.isSeq(items) ? items.items.filter((item) => YAML.isMap(item)) : [];
};

/** Locators of a source: of citations, events, figures and places, wherever they are written. */
function locatorsOf(document: YAML.Document): YAML.YAMLMap[] {
  const single = ["citations", "events", "figures"].flatMap((key) =>
    maps(document, key).map((item) => item.get("locator")),
  );
  const several = maps(document, "places").flatMap((item) => maps(item, "locators"));
  return [...single.filter((item) => YAML.isMap(item)), ...several];
}

const placeOf = (locator: YAML.YAMLMap): Place => {
  const sentence = locator.get("sentence");
  return {
    paragraph: Number(locator.get("paragraph")),
    sentence: typeof sentence === "number" ? sentence : null,
  };
};

/** Puts the lines of the text beside those of the source: kind, offsets, and those of every sentence. */
function fillParagraphs(
  document: YAML.Document,
  text: string,
  paragraphs: readonly SplitParagraph[],
): string[] {
  const written = maps(document, "paragraphs");
  if (written.length === 0) {
    document.set("paragraphs", document.createNode(paragraphs));
    return [];
  }
  return paragraphs.flatMap((line): string[] => {
    const node = written.find((item) => item.get("index") === line.index);
    if (!node) return [`Line ${line.index} (${line.kind}) of the text is missing from the source.`];
    node.set("kind", line.kind);
    node.set("start", line.start);
    node.set("end", line.end);
    const sentences = maps(node, "sentences");
    if (sentences.length !== line.sentences.length) {
      const counts = `${sentences.length} sentences where the text has ${line.sentences.length}`;
      return [`Line ${line.index} of the source has ${counts}.`];
    }
    return line.sentences.flatMap((span, sentence) => {
      const item = sentences[sentence];
      item?.set("start", span.start);
      item?.set("end", span.end);
      const themes = item?.get("themes");
      if (!YAML.isMap(themes)) return [];
      const codings = themes.items.flatMap(({ value }) => (YAML.isMap(value) ? [value] : []));
      return problemsOf(codings, (coding) => {
        fill(coding, { paragraph: line.index, sentence }, text, paragraphs);
      });
    });
  });
}

/** What `act` complains about, item by item, so that one run names every mistake. */
function problemsOf<T>(items: readonly T[], act: (item: T) => void): string[] {
  return items.flatMap((item) => {
    try {
      act(item);
      return [];
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  });
}

/**
 * Fills the offsets of an article's YAML from its text, comments kept; a source without paragraphs gets those of
 * the text, ready to be coded. Throws one error that names every phrase which has no single place.
 */
export function locateFile(yamlText: string, text: string): string {
  const document = YAML.parseDocument(yamlText);
  const [mistake] = document.errors;
  if (mistake) throw new Error(`The source is not valid YAML: ${mistake.message}`);
  const paragraphs = splitText(text);
  const problems = [
    ...fillParagraphs(document, text, paragraphs),
    ...problemsOf(locatorsOf(document), (locator) => {
      fill(locator, placeOf(locator), text, paragraphs);
    }),
  ];
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return document.toString({ lineWidth: 110 });
}
