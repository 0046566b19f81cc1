import { expect, test } from "vitest";
import { languageOf, schemeOf } from "#state/settings.ts";

const kept = (value: string | null) => ({ get: () => value });

test.each([
  ["what the view names, whatever else was chosen", "en", "vi", ["vi-VN"], "en"],
  ["what the reader chose before", null, "vi", ["en-US"], "vi"],
  ["the browser's", null, null, ["vi-VN", "en"], "vi"],
  ["the first of the browser's that the atlas speaks", null, null, ["fr", "VI", "en"], "vi"],
  ["the browser's where what was kept is none", null, "fr", ["vi"], "vi"],
  ["English where the browser names none of ours", null, null, ["fr", "de"], "en"],
  ["English where the browser names none at all", null, null, [], "en"],
  ["English where a language only begins like ours", null, null, ["vin", "enx"], "en"],
] as const)("the language is %s", (_, lang, storage, languages, expected) => {
  expect(languageOf({ lang }, kept(storage), languages)).toBe(expected);
});

test.each([
  ["what the view names", "light", "dark", "light"],
  ["what the reader chose before", null, "dark", "dark"],
  ["the system's where what was kept is none", null, "sepia", null],
  ["the system's where nothing was kept", null, null, null],
] as const)("the scheme is %s", (_, scheme, storage, expected) => {
  expect(schemeOf({ scheme }, kept(storage))).toBe(expected);
});
