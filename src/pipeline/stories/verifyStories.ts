import type { Story } from "#dataset/schema.ts";
import { MAX_WORDS } from "../locate.ts";

const wordsIn = (text: string): string[] =>
  text
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every run of so many words in a row, and where it begins. */
const runs = (words: readonly string[], length: number): string[] =>
  words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(" "));

/** Everything that a story says, with where it stands. */
function wordsOf({ id, title, summary, steps }: Story): { where: string; text: string }[] {
  const said = [
    { where: "the title", words: title },
    { where: "the summary", words: summary },
    ...steps.flatMap((step) => [
      { where: `step "${step.id}", headline`, words: step.headline },
      ...step.text.map(({ words }, at) => ({ where: `step "${step.id}", sentence ${at + 1}`, words })),
      ...(step.notes ? [{ where: `step "${step.id}", notes`, words: step.notes }] : []),
    ]),
  ];
  return said.flatMap(({ where, words }) => [
    { where: `${id}: ${where} (en)`, text: words.en },
    { where: `${id}: ${where} (vi)`, text: words.vi },
  ]);
}

/** Words that stories take over from articles: more in a row than a locator may quote. Texts by the article's id. */
export function verifyStories(stories: readonly Story[], texts: ReadonlyMap<string, string>): string[] {
  const length = MAX_WORDS + 1;
  const known = new Map(
    [...texts].flatMap(([article, text]) =>
      text.split("\n").flatMap((line) => runs(wordsIn(line), length).map((run) => [run, article] as const)),
    ),
  );
  return stories.flatMap(wordsOf).flatMap(({ where, text }) => {
    const taken = runs(wordsIn(text), length).find((run) => known.has(run));
    if (taken === undefined) return [];
    return [
      `${where} has "${taken}", ${length} words in a row of ${known.get(taken)}; at most ${MAX_WORDS} are quoted. Say it in words of our own.`,
    ];
  });
}
