import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { locate, locateFile } from "#pipeline/locate.ts";
import { splitText } from "#pipeline/splitText.ts";

const text = [
  "A new bridge",
  "The roads of Lam Ha were mended by the people. The party met on the bridge, and the bridge held.",
  "Translated by Thu Mai",
].join("\n");
const paragraphs = splitText(text);
const find = (paragraph: number, sentence: number | null, exact: string) =>
  locate(text, paragraphs, { paragraph, sentence, exact });

describe("locate", () => {
  test("gives the offsets of the words", () => {
    const { start, end } = find(1, 0, "mended by the people");
    expect(text.slice(start, end)).toBe("mended by the people");
  });

  test("looks through the whole line where no sentence is named", () => {
    expect(find(0, null, "bridge")).toEqual({ start: 6, end: 12 });
  });

  test("does not take a part of a longer word for the word", () => {
    expect(() => find(1, 1, "art")).toThrow('The phrase "art" does not stand in sentence 1 of line 1.');
  });

  test.each([
    [1, 1, "roads of Lam Ha", 'The phrase "roads of Lam Ha" does not stand in sentence 1 of line 1.'],
    [
      1,
      1,
      "bridge",
      'The phrase "bridge" stands 2 times in sentence 1 of line 1; take words that stand once.',
    ],
    [1, 2, "bridge", "There is no sentence 2 of line 1"],
    [0, 0, "bridge", "the line is a heading with 0 sentences"],
    [2, null, "Thu Mai", "Line 2 is not part of the article"],
    [1, 0, "", "is empty"],
    [1, 0, "one two three four five six seven eight nine ten eleven", "has 11 words; at most 10 are quoted"],
  ])("says what is wrong with line %i, sentence %s, %j", (paragraph, sentence, exact, message) => {
    expect(() => find(paragraph, sentence, exact)).toThrow(message);
  });
});

const source = `# a bridge
paragraphs:
  - { index: 0, kind: heading, start: 0, end: 0 }
  - index: 1
    kind: body
    start: 0
    end: 0
    sentences:
      - { start: 0, end: 0, themes: { rural-development-welfare: { exact: roads of Lam Ha } } }
      - { start: 0, end: 0 } # nothing to code
places:
  - place: lam-ha
    locators:
      - { paragraph: 1, sentence: 0, exact: Lam Ha, start: 0, end: 0 }
figures:
  - { id: none, locator: null }
`;

describe("locateFile", () => {
  test("fills every offset", () => {
    const filled = parse(locateFile(source, text));
    const [first] = filled.paragraphs[1].sentences;
    expect(filled.paragraphs[0]).toMatchObject({ start: 0, end: 12 });
    expect(text.slice(first.start, first.end)).toBe("The roads of Lam Ha were mended by the people.");
    const { start, end } = first.themes["rural-development-welfare"];
    expect(text.slice(start, end)).toBe("roads of Lam Ha");
    const [locator] = filled.places[0].locators;
    expect(text.slice(locator.start, locator.end)).toBe("Lam Ha");
  });

  test("changes nothing the second time and keeps comments", () => {
    const once = locateFile(source, text);
    expect(locateFile(once, text)).toBe(once);
    expect(once).toContain("# nothing to code");
  });

  test("gives a source without paragraphs those of the text", () => {
    expect(parse(locateFile("id: bridge\n", text)).paragraphs).toHaveLength(2);
  });

  test("names every mistake at once", () => {
    const wrong = source.replace("roads of Lam Ha", "railways").replace("exact: Lam Ha", "exact: Lam Dong");
    expect(() => locateFile(wrong, text)).toThrow(/"railways".*\n.*"Lam Dong"/);
  });

  test("says so where the source has other lines or sentences than the text", () => {
    expect(() => locateFile(source, `${text}\n${"And the people went home again. ".repeat(2)}`)).toThrow(
      "Line 3 (body) of the text is missing from the source.",
    );
    expect(() => locateFile(source, text.replace(". The", ", the"))).toThrow(
      "Line 1 of the source has 2 sentences where the text has 1.",
    );
  });

  test("refuses what is not YAML", () => {
    expect(() => locateFile("a: [", text)).toThrow("not valid YAML");
  });
});
