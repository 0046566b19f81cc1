import { expect, test } from "vitest";
import type { Extraction, Language } from "#pipeline/extract/findings.ts";
import { answerLine } from "#pipeline/extract/stream/answerLine.ts";
import { toAnswer } from "#pipeline/extract/stream/toAnswer.ts";

const nothing: Extraction = { citations: [], dates: [], places: [], figures: [], themes: [] };
const empty = { citations: [], dates: [], places: [], figures: [], themes: [] };
const answer = (line: string, extractor: () => Extraction = () => nothing): unknown =>
  JSON.parse(answerLine(new TextEncoder().encode(line), extractor));

test.each([
  ["a string", '{"id":"a","text":"x"}', "a"],
  ["a number", '{"id":7,"text":"x"}', 7],
  ["with a carriage return behind it", '{"id":7,"text":"x"}\r', 7],
])("a good line is answered under its id: %s", (_, line, id) => {
  expect(answer(line)).toEqual({ id, ...empty });
});

test.each([
  ["", null, "the line is blank"],
  ["\r", null, "the line is blank"],
  ["{", null, "the line is not JSON"],
  ["[]", null, "the line is not a JSON object"],
  ["null", null, "the line is not a JSON object"],
  ['"text"', null, "the line is not a JSON object"],
  ['{"text":"x"}', null, '"id" is missing'],
  ['{"id":{},"text":"x"}', null, '"id" is neither a string nor a number'],
  ['{"id":"a"}', "a", '"text" is missing'],
  ['{"id":"a","text":null}', "a", '"text" is not a string'],
  ['{"id":3,"text":["x"]}', 3, '"text" is not a string'],
])("the bad line %j is answered in its place", (line, id, error) => {
  expect(answer(line)).toEqual({ id, error });
});

test("bytes that are no UTF-8, and a line too long to be held, are answered too", () => {
  const bytes = Uint8Array.from([...new TextEncoder().encode('{"id":1,"text":"'), 0xff, 0x22, 0x7d]);
  expect(JSON.parse(answerLine(bytes, () => nothing))).toEqual({ id: null, error: "the line is not UTF-8" });
  expect(JSON.parse(answerLine(null, () => nothing))).toEqual({
    id: null,
    error: "the line is longer than 8388608 bytes",
  });
});

test("a text that cannot be read through costs its own answer only", () => {
  const failing = () => {
    throw new Error("too much");
  };
  expect(answer('{"id":1,"text":"x"}', failing)).toEqual({ id: 1, error: "extraction failed: too much" });
});

test.each([
  ['{"id":1,"text":"x","lang":"vi"}', "vi"],
  ['{"id":1,"text":"x","lang":"en-GB"}', "en"],
  ['{"id":1,"text":"x","lang":"fr"}', undefined],
  ['{"id":1,"text":"x","lang":null}', undefined],
  ['{"id":1,"text":"x"}', undefined],
])("the language of %s is %s, else found by the text", (line, lang) => {
  let heard: Language | undefined | "never" = "never";
  answerLine(new TextEncoder().encode(line), (_, said) => {
    heard = said;
    return nothing;
  });
  expect(heard).toBe(lang);
});

test("findings are flat: documents by id, candidates where there are several, campaigns left out", () => {
  const named = {
    ...{ start: 0, end: 4, number: null, date: null, issuer: null, tenure: null, plenum: null },
    ...{ subject: null, form: "number" as const },
  };
  const reason = { en: "two", vi: "hai" };
  const found = {
    ...nothing,
    citations: [
      {
        ...named,
        type: "law",
        resolution: { kind: "resolved", document: "a-law", certainty: "certain", reason: null },
      },
      {
        ...named,
        type: "decree",
        resolution: { kind: "ambiguous", candidates: ["a", "b"], likely: null, reason },
      },
      { ...named, type: "order", resolution: { kind: "unresolved", reason } },
      { ...named, type: "campaign", resolution: { kind: "unresolved", reason } },
    ],
  } as unknown as Extraction;
  const base = { number: null, date: null, issuer: null, start: 0, end: 4 };
  expect(toAnswer("x", found).citations).toEqual([
    { type: "law", ...base, document: "a-law" },
    { type: "decree", ...base, document: null, candidates: ["a", "b"] },
    { type: "order", ...base, document: null },
  ]);
});
