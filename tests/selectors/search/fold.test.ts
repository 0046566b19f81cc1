import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, originalRange } from "#selectors/search/fold.ts";

const FOLDED: [original: string, folded: string][] = [
  ["Hải Phòng", "hai phong"],
  ["Hải Phòng".normalize("NFD"), "hai phong"],
  ["164/2018/NĐ-CP", "164/2018/nd-cp"],
  ["Ðồng Đăng", "dong dang"],
  ["28–NQ—TW", "28-nq-tw"],
  ["Hà\u00a0 Nam\n", "ha nam "],
  ["Politburo’s", "politburo's"],
  ["quốc\u00adphòng", "quocphong"],
  ["", ""],
];

test.each(FOLDED)("%j folds to %j", (original, folded) => {
  expect(fold(original).text).toBe(folded);
});

test("a range covers the marks of its last letter however they are written", () => {
  const original = "ở thành phố".normalize("NFD");
  const folded = fold(original);
  const at = folded.text.indexOf("pho");
  expect(original.slice(...originalRange(folded, at, at + 3)).normalize("NFC")).toBe("phố");
});

const syllables = fc.constantFrom("Đ", "ð", "ộ", "à", "\u0301", "\u00a0", " ", "–", "-", "İ", "K", "ß", "가");
const anyText = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.string({ unit: syllables }),
);

describe("folding", () => {
  test("again changes nothing", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = fold(text).text;
        expect(fold(once).text).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  test("keeps ranges whose originals fold to the same stretch", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const folded = fold(text);
        const characters = [...folded.text];
        fc.pre(characters.length > 0);
        const [first, last] = [a % characters.length, b % characters.length].sort((x, y) => x - y);
        const from = characters.slice(0, first).join("").length;
        const to = characters.slice(0, (last ?? 0) + 1).join("").length;
        const original = text.slice(...originalRange(folded, from, to));
        expect(fold(original).text).toBe(folded.text.slice(from, to));
      }),
      { numRuns: 500 },
    );
  });

  test("does not tell composed from decomposed letters", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("ệ", "ữ", "ắ", "Đ", "x", " ") }), (text) => {
        expect(fold(text.normalize("NFD")).text).toBe(fold(text).text);
      }),
    );
  });
});
