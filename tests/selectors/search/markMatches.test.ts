import fc from "fast-check";
import { expect, test } from "vitest";
import { markMatches } from "#selectors/search/markMatches.ts";

const show = (text: string, query: string, alike: string[] = []) =>
  markMatches(text, query, new Set(alike))
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join("");

const MARKED: [text: string, query: string, marked: string][] = [
  ["Hà Nam", "ha nam", "[Hà Nam]"],
  ["Hải Phòng", "haiphong", "[Hải Phòng]"],
  ["Hải Phòng", "hai ph", "[Hải Ph]òng"],
  ["Cảng Hải Phòng", "phong", "Cảng Hải [Phòng]"],
  ["164/2018/NĐ-CP", "164/2018/nd-cp", "[164/2018/NĐ-CP]"],
  ["164/2018/NĐ-CP", "nghi dinh 164", "[164]/2018/NĐ-CP"],
  ["03/2019/NĐ-CP", "3/2019", "[03/2019]/NĐ-CP"],
  ["Dân quân tự vệ", "dan quan", "[Dân quân] tự vệ"],
  ["Defence of firm areas", "areas defence", "[Defence] of firm [areas]"],
  ["Hà Nam", "nothing", "Hà Nam"],
  ["Hà Nam", "", "Hà Nam"],
  ["", "ha", ""],
];

test.each(MARKED)("%j asked for %j shows %j", (text, query, expected) => {
  expect(show(text, query)).toBe(expected);
});

test("a word that the index took for the query's is marked too", () => {
  expect(show("Militia and reserves", "milita x", ["militia"])).toBe("[Militia] and reserves");
});

test("the pieces of a text are the text", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "ă", "\u0301", "Đ", " ", "-", "1", "0") });
  fc.assert(
    fc.property(letters, letters, (text, query) => {
      const pieces = markMatches(text, query);
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      for (const piece of pieces) expect(piece.text).not.toBe("");
    }),
    { numRuns: 300 },
  );
});
