import { expect, test } from "vitest";
import { checkWords } from "#pipeline/stories/checkWords.ts";
import { indexNames } from "#pipeline/stories/findNames.ts";
import { indexEntries } from "#pipeline/stories/indexEntries.ts";
import { committedCatalogue, committedEvidence, committedStories } from "../../committed.ts";

// Every figure of every sentence of the stories is made wrong, in both languages alike: what would still pass is listed.

const ground = {
  entries: indexEntries(committedCatalogue, [...committedEvidence.values()]),
  names: indexNames(committedCatalogue),
};
const sentences = [...committedStories.values()].flatMap(({ steps }) =>
  steps.flatMap(({ id, text }) => text.map((one, at) => ({ ...one, where: `${id} ${at + 1}` }))),
);
/** Some hundred sentences are checked anew in each test. */
const timeout = 30_000;
const swap = (text: string, from: string, to: string) =>
  text.replace(new RegExp(`(?<!\\d)${from}(?!\\d)`, "g"), to);

const wrong = sentences.flatMap(({ words, rests, where }) =>
  [...new Set(words.en.match(/\d+/g))]
    .filter((figure) => swap(words.vi, figure, "x") !== words.vi)
    .flatMap((figure) =>
      [1, -1, 7].map((change) => {
        const other = String(Number(figure) + change);
        const said = { en: swap(words.en, figure, other), vi: swap(words.vi, figure, other) };
        return { said, rests, what: `${where}: ${figure} → ${other}` };
      }),
    ),
);

test("a sentence of a story is accepted as it stands", { timeout }, () => {
  expect(sentences.flatMap(({ words, rests, where }) => checkWords(ground, words, [rests], where))).toEqual(
    [],
  );
});

test("a wrong number does not pass, but where another entry of the same sentence has it", { timeout }, () => {
  expect(wrong.length).toBeGreaterThan(250);
  const passing = wrong.filter(({ said, rests }) => checkWords(ground, said, [rests], "it").length === 0);
  expect(passing.map(({ what }) => what)).toEqual([
    "not-known 4: 2017 → 2016",
    "on-the-timeline 2: 2023 → 2024",
  ]);
});
