import { describe, expect, test } from "vitest";
import { type CleanDocument, cleanDocument } from "#pipeline/clean/cleanDocument.ts";
import { textOf } from "#pipeline/clean/textOf.ts";
import { fixture } from "./fixture.ts";

const linesOf = ({ text, paragraphs }: CleanDocument) =>
  paragraphs.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).slice(0, 24)}`);

describe("a saved page", () => {
  const page = cleanDocument(fixture("page-vi.html"));

  test("gives its title, headings, captions and paragraphs, and nothing of what stands around them", () => {
    expect(linesOf(page)).toEqual([
      "heading: Tiên Lãng giữ vững khu v",
      "body: Mùa này huyện Tiên\u00a0Lãng ",
      "caption: Dân quân đắp đê. Ảnh: LÂ",
      "heading: Giữ đê là giữ làng",
      "body: Hơn 140 hộ góp công tron",
    ]);
    expect(page.lang).toBe("vi");
  });

  test("lists what was dropped, by its first words and with the reason", () => {
    expect(page.dropped).toEqual([
      { index: 1, text: "04/05/2024 08:15", reason: "clock or date" },
      { index: 6, text: "ĐẶNG VĂN MẪU", reason: "signature" },
      { index: 7, text: "Bí thư Huyện ủy", reason: "signature" },
      { index: null, text: "Chợ nổi mở lại sau mùa lũ, khách đến …", reason: "related links" },
    ]);
  });

  test("says in its head what it is called, when it appeared, and where", () => {
    const { titles, dates, outlets, sourceUrls, authors } = page.metadata;
    expect(titles[0]).toMatchObject({ text: "Tiên Lãng giữ vững khu vực phòng thủ", from: "h1" });
    expect(dates).toEqual([
      { edtf: "2024-05-04", role: "article", from: "article:published_time", line: null },
    ]);
    expect(outlets[0]?.text).toBe("Báo Lâm Hà");
    expect(sourceUrls.map(({ from }) => from)).toEqual(["canonical link", "saved page"]);
    expect(authors[0]).toMatchObject({ name: "Đặng Văn Mẫu", rank: null, role: "Bí thư Huyện ủy" });
  });

  test("reads to the same text each time, the text in which offsets count", () => {
    const { name, bytes } = fixture("page-vi.html");
    expect(textOf(bytes, name)).toBe(page.text);
    expect(textOf(bytes, "without-an-ending")).toBe(page.text);
  });
});

describe("a text", () => {
  const english = cleanDocument(fixture("article-en.txt"));

  test("is left as found, since offsets count in it", () => {
    expect(english.text).toBe(new TextDecoder().decode(fixture("article-en.txt").bytes));
  });

  test("has the lower of two dates above it as its own, the upper one as the page's clock", () => {
    expect(english.metadata.dates).toEqual([
      { edtf: "2024-10-04", role: "article", from: "line", line: 1 },
      { edtf: "2024-11-09", role: "clock", from: "line", line: 0 },
    ]);
  });

  test("has an unclear date where a single clock stands above its title", () => {
    const text = `Saturday, November 9, 2024, 03:01 (GMT+7)\nA title\nA first sentence. And a second one.`;
    expect(cleanDocument({ name: "x.txt", text }).metadata.dates).toMatchObject([{ role: "unclear" }]);
  });

  test("names its author with rank and role", () => {
    expect(english.metadata.authors).toEqual([
      { name: "Le Thu Mau", rank: "Senior Colonel", role: "Commander of an Invented Command", line: 6 },
    ]);
  });

  test("in Vietnamese is cleaned by the same rules", () => {
    const page = cleanDocument(fixture("article-vi.txt"));
    expect(page.lang).toBe("vi");
    expect(page.paragraphs.map(({ kind }) => kind)).toEqual(["heading", "body", "caption", "body"]);
    expect(page.metadata.dates).toMatchObject([{ edtf: "2024-10-04", role: "article" }]);
    expect(page.metadata.authors[0]).toMatchObject({ name: "Lê Thu Mẫu", rank: "Đại tá" });
    expect(page.dropped.map(({ reason }) => reason)).toEqual([
      "clock or date",
      "signature",
      "related links",
      "foot of the page",
    ]);
  });

  test("in decomposed letters splits into the same kinds of lines", () => {
    const { bytes, name } = fixture("article-vi.txt");
    const text = new TextDecoder().decode(bytes);
    const decomposed = cleanDocument({ name, text: text.normalize("NFD") });
    expect(decomposed.text).not.toBe(text);
    expect(decomposed.lang).toBe("vi");
    expect(decomposed.dropped.map(({ reason }) => reason)).toEqual(
      cleanDocument({ name, text }).dropped.map(({ reason }) => reason),
    );
    for (const { start, end } of decomposed.paragraphs.flatMap(({ sentences }) => sentences)) {
      expect(text.normalize("NFD").slice(start, end).trim()).not.toBe("");
    }
  });

  test("with no-break spaces and soft hyphens is recognised, its offsets counting them", () => {
    const text =
      "A title\nThe first sen\u00adtence stands here. The second too.\nRe\u00adlated\u00a0news\nA link";
    const page = cleanDocument({ name: "x.txt", text });
    expect(page.paragraphs.map(({ kind }) => kind)).toEqual(["heading", "body"]);
    expect(text.slice(page.paragraphs[1]?.start, page.paragraphs[1]?.end)).toContain("sen\u00adtence");
  });

  test("that is empty has no paragraphs and no candidates", () => {
    const page = cleanDocument({ name: "x.txt", text: "" });
    expect(page.paragraphs).toEqual([]);
    expect(page.metadata.titles).toEqual([]);
  });
});
