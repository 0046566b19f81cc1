import { describe, expect, test } from "vitest";
import { letters, linesOf, textWidth } from "../../../tools/picture/typeface.ts";
import { committedCatalogue } from "../../committed.ts";

const at = { x: 10, y: 20, size: 24 } as const;

describe("letters as outlines", () => {
  test("every letter of the dataset's names can be written, in each weight", () => {
    const { provinces, documents, articles } = committedCatalogue;
    const names = [
      ...provinces.map(({ name }) => name.vi),
      ...documents.flatMap(({ title, number }) => [title.en, title.vi ?? "", number?.vi ?? ""]),
      ...articles.flatMap(({ title, outlet }) => [title.text, outlet.en]),
    ];
    const all = [...new Set(names.join("").normalize("NFC"))].sort().join("");
    expect(all.length).toBeGreaterThan(100);
    for (const weight of [400, 600, 700] as const) {
      expect(letters(all, { ...at, weight }, "")).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  test("a letter that the typeface does not have is an error that names it", () => {
    expect(() => letters("区", at, "")).toThrow("区");
  });

  test("a Vietnamese letter is drawn, not left out: it takes the room of its base letter", () => {
    for (const [letter, base] of ["ừu", "Đ D", "ệe", "ăa"].map(
      (pair) => [pair[0] ?? "", pair.at(-1) ?? ""] as const,
    )) {
      expect(textWidth(letter, 100)).toBeGreaterThan(textWidth(base, 100) * 0.9);
      expect(letters(letter, at, "").length).toBeGreaterThan(letters(base, at, "").length);
    }
  });

  test("letters typed as base and mark are written as one", () => {
    expect(textWidth("Hà Nội".normalize("NFD"), 20)).toBe(textWidth("Hà Nội", 20));
  });
});

describe("lines", () => {
  test("no line is wider than the room, and no word is lost", () => {
    const text = "Strategy for protecting the Fatherland in the new situation";
    const lines = linesOf(text, 200, 24, 400, 9);
    expect(lines.join(" ")).toBe(text);
    for (const line of lines) expect(textWidth(line, 24)).toBeLessThanOrEqual(200);
  });

  test("what does not fit into the lines ends in an ellipsis that fits", () => {
    const lines = linesOf("one two three four five six seven eight nine ten", 120, 24, 400, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(textWidth(lines[1] ?? "", 24)).toBeLessThanOrEqual(120);
  });
});
