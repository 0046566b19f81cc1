import fc from "fast-check";
import { expect, test } from "vitest";
import { writeJson } from "#pipeline/writeJson.ts";

test("what is written reads back as it was", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(writeJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test("what fits into a line of 110 characters stays on one, keys in their order", () => {
  const wide = { en: "x".repeat(60), vi: "y".repeat(60) };
  expect(writeJson({ b: [1, 2], a: { en: "one", vi: "một" }, empty: {}, none: [] })).toBe(
    '{ "b": [1, 2], "a": { "en": "one", "vi": "một" }, "empty": {}, "none": [] }\n',
  );
  expect(writeJson({ name: wide })).toBe(
    `{\n  "name": {\n    "en": "${wide.en}",\n    "vi": "${wide.vi}"\n  }\n}\n`,
  );
});
