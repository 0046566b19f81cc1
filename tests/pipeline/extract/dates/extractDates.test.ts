import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractDates } from "#pipeline/extract/dates/extractDates.ts";
import { edtfSpan } from "#selectors/edtfSpan.ts";
import { cpuMs } from "../cpuMs.ts";
import { coarserDates, fullDates, horizons, noDates, several, stretches } from "./cases.ts";

const found = (text: string) =>
  extractDates(text).map(({ edtf: date, role, start, end }) => [date, text.slice(start, end), role]);

describe.each([
  ["a full date", fullDates],
  ["a month, a quarter, a year or a decade", coarserDates],
  ["a stretch", stretches],
  ["a horizon or a vision", horizons],
])("%s", (_kind, cases) => {
  const rows = cases.map(([phrase, date, literal, role = "date"]) => ({ phrase, date, literal, role }));
  test.each(rows)('"$phrase" is $date', ({ phrase, date, literal, role }) => {
    expect(found(phrase)).toEqual([[date, literal, role]]);
  });
});

test.each(several)('"%s" holds %s', (phrase, dates) => {
  expect(extractDates(phrase).map((date) => date.edtf)).toEqual(dates);
});

test.each(noDates)('"%s" holds no date', (phrase) => {
  expect(found(phrase)).toEqual([]);
});

const positive = [...fullDates, ...coarserDates, ...stretches, ...horizons];

describe("whatever the text's encoding", () => {
  test.each([
    ["decomposed letters", (text: string) => text.normalize("NFD")],
    ["no-break spaces", (text: string) => text.replaceAll(" ", "\u00a0")],
    ["soft hyphens", (text: string) => text.replace(/(\p{Ll}{2})(?=\p{L})/gu, "$1\u00ad")],
    ["capitals", (text: string) => text.toUpperCase()],
    ["en dashes", (text: string) => text.replaceAll("-", "–")],
  ])("%s change nothing", (_name, change) => {
    for (const [phrase, date] of positive) {
      expect([phrase, extractDates(change(phrase)).map((one) => one.edtf)]).toEqual([phrase, [date]]);
    }
  });

  test("offsets are those of the text as given", () => {
    const text = "Nghị quyết nga\u0300y 22 tha\u0301ng\u00a09 năm\u00ad 2008 của Đảng".normalize("NFD");
    const [date] = extractDates(text);
    expect(
      text
        .slice(date?.start, date?.end)
        .normalize("NFC")
        .replace(/[\u00ad\u00a0]/g, " "),
    ).toMatch(/^ngày.*2008$/);
  });
});

describe("what the caller knows", () => {
  test("an outlet that puts the month first is read so", () => {
    expect(extractDates("06/08/2025", { dayFirst: false })[0]?.edtf).toBe("2025-06-08");
    expect(extractDates("27/04/2025", { dayFirst: false })[0]?.edtf).toBe("2025-04-27");
  });

  test("what lies behind the day of publication is no horizon", () => {
    expect(extractDates("đến năm 2020", { published: "2024-04-15" })[0]?.role).toBe("date");
    expect(extractDates("đến năm 2030", { published: "2024-04-15" })[0]?.role).toBe("horizon");
  });

  test("what lies ahead of it is one", () => {
    expect(extractDates("the congress in 2026", { published: "2024-04-15" })[0]?.role).toBe("horizon");
  });
});

const word = fc.constantFrom(
  ..."from to since until towards vision ngày tháng năm quý giai đoạn nhiệm kỳ đến từ tầm nhìn in of the about term May July 2 22 9 12 31 2008 2019 2024 2030 199 - – / . , ( ) 0 28-NQ/TW \u00a0 \u00ad \n e\u0301".split(
    " ",
  ),
);
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(word, { maxLength: 40 }).map((words) => words.join(" ")),
  fc.array(word, { maxLength: 40 }).map((words) => words.join("")),
);

describe("for any text", () => {
  test("findings stand in order, apart from one another, within the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of extractDates(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });

  test("every date is one that the dataset accepts", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { edtf: date } of extractDates(text)) {
          expect(() => edtf(date)).not.toThrow();
          // The selectors know no decades; a person settles those on review.
          if (!date.includes("X")) expect(edtfSpan(date), date).not.toBeNull();
        }
      }),
    );
  });

  test("texts are independent: asking twice, or in another order, gives the same", () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const first = extractDates(a);
        extractDates(b);
        expect(extractDates(a)).toEqual(first);
      }),
    );
  });

  test("a paragraph's dates do not depend on those before it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...positive), fc.constantFrom(...positive), ([a], [b]) => {
        const together = extractDates(`${a}.\n\n${b}.`).map((one) => one.edtf);
        expect(together).toEqual([...extractDates(`${a}.`), ...extractDates(`${b}.`)].map((one) => one.edtf));
      }),
    );
  });
});

test.each([
  "1",
  "12/",
  "2020-",
  "từ năm ",
  "from 2019 to ",
  " ",
  "January ",
  "2016, ",
  "\u0301",
  "ngày 1 tháng ",
  "6 tháng ",
])('a megabyte of "%s" is read in under two seconds', { timeout: 60_000, retry: 2 }, (unit) => {
  const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
  expect(cpuMs(() => extractDates(text))).toBeLessThan(2000);
});
