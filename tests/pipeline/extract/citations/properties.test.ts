import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractCitations } from "#pipeline/extract/citations/extractCitations.ts";
import { findCitations } from "#pipeline/extract/citations/findCitations.ts";
import * as english from "./cases/english.ts";
import { nothing } from "./cases/nothing.ts";
import * as vietnamese from "./cases/vietnamese.ts";
import { registry } from "./registry.ts";

const phrases = [...Object.values(english), ...Object.values(vietnamese)].flat().map(({ text }) => text);

/** Pieces of citations in any order: much nearer to one than a random string would ever come. */
const pieces = [
  ...'Resolution|Nghị quyết|Decree|Law on|Luật|Project|“|”|"|No.|số|28|164|/2018|-NQ/TW|/NĐ-CP|dated|ngày|22/9/2008|'.split(
    "|",
  ),
  ..."21 December 2018|(10th tenure)|khóa X|of the|Politburo|của Bộ Chính trị|8th|Plenum|Central|,|and|và|the|(|)|–|\n".split(
    "|",
  ),
  ..."\u00ad|\u00a0|\u0301|https://|@|’s|Party Committee|programme|OCOP|for|in the period of|2023 - 2030|😀|Ð|số28".split(
    "|",
  ),
];
const jumble = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom("", " ", " ", " ")), { maxLength: 40 })
  .map((parts) => parts.map((part) => part.join("")).join(""));
const anyText = fc.oneof(jumble, fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));

test("any text at all is read, and each finding lies in it, in order", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let last = { start: 0, end: 0 };
      for (const { start, end, number } of extractCitations(text, registry)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        const sameSpan = start === last.start && end === last.end;
        expect(sameSpan || start >= last.end).toBe(true);
        if (number !== null) expect(number).toMatch(/^[\x21-\x7e]+$/);
        last = { start, end };
      }
    }),
    { numRuns: 400 },
  );
});

/** Of what is found the words, wherever they stand. */
const literals = (text: string): string[] =>
  findCitations(text).map(({ start, end }) => text.slice(start, end));

test("a paragraph's citations do not depend on the paragraphs around it", () => {
  const paragraph = fc.oneof(
    fc.constantFrom(...phrases),
    fc.constantFrom(...nothing),
    jumble.map((t) => t.replace(/\n/g, " ")),
  );
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), (paragraphs) => {
      const apart = paragraphs.flatMap(literals);
      expect(literals(paragraphs.join("\n"))).toEqual(apart);
      expect([...literals([...paragraphs].reverse().join("\n"))].sort()).toEqual([...apart].sort());
    }),
    { numRuns: 200 },
  );
});

test("the same text gives the same findings again", () => {
  fc.assert(
    fc.property(jumble, (text) => {
      expect(extractCitations(text, registry)).toEqual(extractCitations(text, registry));
    }),
    { numRuns: 50 },
  );
});

test("composed and decomposed letters are read alike", () => {
  fc.assert(
    fc.property(fc.constantFrom(...phrases), (text) => {
      const compare = (form: string) =>
        findCitations(text.normalize(form)).map(
          ({ start, end, subjectSpan, issuer, subject, ...rest }) => rest,
        );
      expect(compare("NFD")).toEqual(compare("NFC"));
    }),
  );
});

const MEGABYTE = 1_000_000;
const hard: [string, string][] = [
  ["one letter", "a"],
  ["one digit", "1"],
  ["brackets", "("],
  ["quotation marks that open", "“"],
  ["straight quotation marks", '"'],
  ["marks above nothing", "\u0301"],
  ["fractions", "1/"],
  ["dashes", "28-"],
  ["words for kinds", "Resolution "],
  ["words for kinds in Vietnamese", "Nghị quyết "],
  ["citations", "Resolution No. 28-NQ/TW "],
  ["a list of numbers", "28-NQ/TW, "],
  ["laws", "Law on National A B and of "],
  ["laws in Vietnamese", "Luật A b và "],
  ["dates", "1/1/2008 "],
  ["titles that never close", "project “"],
  ["bodies", "Party Committee of the "],
  ["plenums", "8th Plenum of the "],
  ["tenures", "11th, "],
  ["beginnings of addresses", "a@"],
  ["dots", "a."],
  ["plans without a period", "plan for a b c "],
  ["references back", "this Decree 164 the Decree "],
];

/** Processor time, so that what else runs on the machine does not count. */
function secondsFor(text: string): number {
  const before = process.cpuUsage().user;
  extractCitations(text, registry);
  return (process.cpuUsage().user - before) / 1e6;
}

describe("a megabyte", () => {
  test.each(hard)(
    "of %s takes time in proportion to its length",
    (_name, unit) => {
      const of = (length: number) => unit.repeat(Math.ceil(length / unit.length));
      secondsFor(of(MEGABYTE / 10));
      const half = secondsFor(of(MEGABYTE / 2));
      const whole = secondsFor(of(MEGABYTE));
      expect(whole).toBeLessThan(3);
      // Twice the length may take four times as long where the first half was too quick to measure.
      if (half > 0.1) expect(whole / half).toBeLessThan(4);
    },
    60_000,
  );
});
