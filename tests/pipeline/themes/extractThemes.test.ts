import { expect, test } from "vitest";
import { extractThemes } from "#pipeline/extract/themes/extractThemes.ts";
import { codebook } from "./codebook.ts";

const text = "Nothing here. The militia trains. After the merger, the militia was counted again.";
const sentences = [
  { start: 0, end: 13 },
  { start: 14, end: 33 },
  { start: 34, end: text.length },
];

test("spans count from the beginning of the text", () => {
  const found = extractThemes(text, sentences, codebook, "en");
  expect(found.map(({ theme, start, end }) => `${theme}: ${text.slice(start, end)}`)).toEqual([
    "militia-reserves: militia",
    "administrative-reorganisation: After the merger",
    "militia-reserves: militia",
  ]);
});

test("the order in which sentences are given does not matter", () => {
  expect(extractThemes(text, [...sentences].reverse(), codebook, "en")).toEqual(
    extractThemes(text, sentences, codebook, "en"),
  );
});

test("a text without sentences has no themes", () => {
  expect(extractThemes(text, [], codebook, "en")).toEqual([]);
});
