import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractFigures } from "#pipeline/extract/figures/extractFigures.ts";
import { readNumber } from "#pipeline/extract/figures/numbers.ts";
import { cpuMs } from "../cpuMs.ts";
import { english, noFigures, several, vietnamese } from "./cases.ts";

const found = (text: string) =>
  extractFigures(text).map(({ value, qualifier, unit, start, end }) => [
    value,
    qualifier,
    unit,
    text.slice(start, end),
  ]);

describe.each([
  ["in English", english],
  ["in Vietnamese", vietnamese],
])("%s", (_language, cases) => {
  test.each(cases)('"%s" states %s', (phrase, value, qualifier, unit, literal) => {
    expect(found(phrase)).toEqual([[value, qualifier, unit, literal]]);
  });
});

test.each(several)('"%s" states %s', (phrase, values) => {
  expect(extractFigures(phrase).map(({ value }) => value)).toEqual(values);
});

test.each(noFigures)('"%s" states no figure', (phrase) => {
  expect(found(phrase)).toEqual([]);
});

test.each([
  ["1,234.5", false, 1234.5],
  ["1.234,5", true, 1234.5],
  ["1,234,567", false, 1_234_567],
  ["1.234.567", true, 1_234_567],
  ["5,000", false, 5000],
  ["5.000", true, 5000],
  ["1,5", true, 1.5],
  ["24.5", false, 24.5],
  ["24,5", false, 24.5],
  ["1 200 000", true, 1_200_000],
  ["007", false, null],
])("%s is read by the habit of its language (Vietnamese: %s) as %s", (printed, isVietnamese, value) => {
  expect(readNumber(printed, isVietnamese)).toBe(value);
});

test("what a figure counts is told in a few words", () => {
  expect(extractFigures("nearly 60,000 cadres at all levels, trained at home")[0]?.counts).toBe(
    "cadres at all levels",
  );
});

describe("whatever the text's encoding", () => {
  test.each([
    ["decomposed letters", (text: string) => text.normalize("NFD")],
    ["no-break spaces", (text: string) => text.replaceAll(" ", "\u00a0")],
    ["soft hyphens", (text: string) => text.replace(/(\p{Ll}{2})(?=\p{Ll})/gu, "$1\u00ad")],
  ])("%s change nothing", (_name, change) => {
    for (const [phrase, value, qualifier] of [...english, ...vietnamese]) {
      const [first, ...others] = extractFigures(change(phrase));
      expect([phrase, first?.value, first?.qualifier, others]).toEqual([phrase, value, qualifier, []]);
    }
    for (const phrase of noFigures) expect([phrase, extractFigures(change(phrase))]).toEqual([phrase, []]);
  });
});

const word = fc.constantFrom(
  ..."one of the three provinces nearly 60,000 1.200 tỷ đồng triệu hai năm xã người % VND $ 5 km - / . , ( ) million hàng nghìn 24/24 Division past years qua \u00ad e\u0301 \n".split(
    " ",
  ),
);
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(word, { maxLength: 40 }).map((words) => words.join(" ")),
  fc.array(word, { maxLength: 40 }).map((words) => words.join("")),
);

describe("for any text", () => {
  test("findings stand in order, apart from one another, within the text, with a number or an order of magnitude", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, value, qualifier } of extractFigures(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(value === null).toBe(qualifier === "order-of-magnitude");
          if (value !== null) expect(Number.isFinite(value)).toBe(true);
          last = end;
        }
      }),
    );
  });

  test("asking twice gives the same", () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const first = extractFigures(a);
        extractFigures(b);
        expect(extractFigures(a)).toEqual(first);
      }),
    );
  });

  test("digits alone are no figures", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9 .,/:()-]{0,60}$/), (text) => {
        expect(extractFigures(text)).toEqual([]);
      }),
    );
  });
});

test.each([
  "1",
  "1,",
  "0 ",
  "5 a ",
  "từ năm ",
  "one of the ",
  "hàng nghìn ",
  "2016, ",
  " ",
  "24/7 ",
  "million of ",
])('a megabyte of "%s" is read in under two seconds', { timeout: 60_000, retry: 2 }, (unit) => {
  const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
  expect(cpuMs(() => extractFigures(text))).toBeLessThan(2000);
});
