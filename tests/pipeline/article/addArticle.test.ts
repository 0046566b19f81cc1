import { describe, expect, test, vi } from "vitest";
import { parseDocument } from "yaml";
import { buildDataset } from "#pipeline/buildDataset.ts";
import { pendingIn } from "#pipeline/checkArticle.ts";
import { unwrittenIn } from "#pipeline/unwritten.ts";
import { add, bytesOf, read, reference } from "./material.ts";

vi.setConfig({ testTimeout: 60_000 });

const english = add("article-en.txt");
const vietnamese = add("article-vi.txt");

describe("a draft", () => {
  test.each([
    ["English", english, "en"],
    ["Vietnamese", vietnamese, "vi"],
  ])("of an %s text is a source that the build reads, everything pending", (_, { yaml }, language) => {
    const source = read(yaml);
    expect(source).toMatchObject({ id: "cao-bang-2024", language, review: "pending", boundaries: "2008" });
    const { catalogue } = buildDataset({ reference, articles: [source] }, { includePending: true });
    expect(catalogue.articles[0]).toMatchObject({ id: "cao-bang-2024", review: "pending" });
    expect(() => buildDataset({ reference, articles: [source] }, { includePending: false })).toThrow(
      /awaits review/u,
    );
  });

  test.each([
    ["English", english],
    ["Vietnamese", vietnamese],
  ])("of an %s text has its facts: date, place, document, plan, figure", (_, { yaml }) => {
    const source = read(yaml);
    expect(source.published).toMatchObject({ edtf: "2024-10-04", how: "printed" });
    expect(source).toMatchObject({ pin: "cao-bang-province", pinProvince: "cao-bang", scope: "province" });
    expect(source.provincesIn).toEqual({ "2025": ["cao-bang"] });
    expect(source.citations.map(({ resolution }) => resolution)).toMatchObject([
      { kind: "resolved", document: "resolution-28-nq-tw-2008" },
    ]);
    expect(source.events).toMatchObject([
      { kind: "issued", date: "2008-09-22", document: "resolution-28-nq-tw-2008" },
      { kind: "planned", date: "2025/2030", vision: 2045 },
    ]);
    expect(source.figures).toMatchObject([{ value: 140, qualifier: "nearly" }]);
    expect(source.places.map(({ place, role }) => [place, role])).toEqual([
      ["cao-bang-province", "subject"],
      ["tra-linh", "mention"],
    ]);
    expect(source.authors[0]?.rank).toEqual({ en: "Senior Colonel", vi: "Đại tá" });
  });

  test("says what a person must write, and what it is unsure of", () => {
    expect(unwrittenIn(read(english.yaml))).toEqual(["authors.0.role.vi", "summary.en", "summary.vi"]);
    expect(english.doubts).toContain("the title has no Vietnamese form yet (titleVi).");
    expect(english.doubts.join(" ")).toContain("two days are printed; 2024-10-04 is taken");
    expect(english.yaml).toMatch(/^# Drafted by machine/u);
  });

  test("holds phrases of at most ten words and no sentence of the text", () => {
    const quoted = [...(english.yaml ?? "").matchAll(/exact: (.*?)(?:, start|\n)/gu)].map(
      ([, exact = ""]) => exact,
    );
    expect(quoted.length).toBeGreaterThan(5);
    for (const phrase of quoted) expect(phrase.split(/\s+/u).length).toBeLessThanOrEqual(10);
  });

  test("of a saved page takes date and address from its head", () => {
    const { yaml } = add("page-vi.html", { url: null });
    expect(read(yaml)).toMatchObject({
      id: "hai-phong-tien-lang-2024",
      url: "https://baolamha.example.vn/quoc-phong/tien-lang-12.html",
      published: { edtf: "2024-05-04", how: "printed" },
      titleVi: "Tiên Lãng giữ vững khu vực phòng thủ",
      outlet: { vi: "Báo Lâm Hà" },
      pin: "tien-lang",
    });
  });

  test("of a text without a place or an address is written too, and stays out of any build", () => {
    const bytes = new TextEncoder().encode("A title\nNobody knows where this happened. It was long ago.\n");
    const { yaml, doubts } = add("lost.txt", { bytes, url: null });
    const source = read(yaml);
    expect(source).toMatchObject({ id: "lost-undated", pin: "todo", url: "https://todo.invalid/" });
    expect(doubts.join(" ")).toMatch(/no place.*no address/u);
    expect(() => buildDataset({ reference, articles: [source] }, { includePending: true })).toThrow(
      "no place is chosen yet",
    );
  });

  test("takes the outlet of a site from articles that are known already", () => {
    const known = read(english.yaml);
    const outlet = { en: "The Hills", vi: "Báo Đồi" };
    const { yaml } = add("article-vi.txt", { known: [{ ...known, outlet, publisher: outlet }] });
    expect(read(yaml)).toMatchObject({ outlet, id: "cao-bang-2024-2" });
  });
});

describe("a second run", () => {
  const again = (yaml: string, overrides = {}) =>
    add("article-en.txt", { known: [read(yaml)], sourceOf: () => yaml, ...overrides });

  test("changes nothing where nothing was decided and the rules are the same", () => {
    expect(again(english.yaml ?? "").yaml).toBeNull();
  });

  test("keeps what a person accepted, changed or rejected, comments included", () => {
    const document = parseDocument(english.yaml ?? "");
    document.setIn(["citations", 0, "review"], "rejected");
    document.deleteIn(["citations", 0, "draft"]);
    document.setIn(["figures", 0, "value"], 150);
    document.deleteIn(["places", 0, "review"]);
    document.deleteIn(["places", 0, "locators", 1]);
    document.setIn(["summary", "en"], "Our own words.");
    document.setIn(["titleVi"], "Tên của ta");
    const edited = document.toString({ lineWidth: 110 }).replace("figures:", "# counted twice\nfigures:");
    const { yaml } = again(edited);
    const source = read(yaml ?? edited);
    expect(source.citations.map(({ review }) => review)).toEqual(["rejected"]);
    expect(source.figures.map(({ value }) => value)).toEqual([150]);
    expect(source.places[0]).toMatchObject({ place: "cao-bang-province", review: "done" });
    expect(source.summary.en).toBe("Our own words.");
    expect(source.titleVi).toBe("Tên của ta");
    expect(yaml ?? edited).toContain("# counted twice");
  });

  test("fills what was only to be written, when it is known now", () => {
    const { yaml } = add("article-en.txt", { url: null });
    expect(read(yaml).url).toBe("https://todo.invalid/");
    const url = "https://hills.example.vn/found.html";
    expect(read(again(yaml ?? "", { url }).yaml).url).toBe(url);
  });

  test("replaces what only the machine proposed by what it proposes now", () => {
    const document = parseDocument(english.yaml ?? "");
    const figures = document.get("figures", true) as { items: unknown[] };
    figures.items = [];
    const emptied = document.toString({ lineWidth: 110 });
    expect(read(again(emptied).yaml).figures).toHaveLength(1);
  });

  test("leaves a reviewed article alone unless it is told to look again", () => {
    const reviewed = (english.yaml ?? "").replace(/^review: pending$/mu, "review: done");
    const calm = again(reviewed);
    expect(calm.yaml).toBeNull();
    expect(calm.said).toContain("reviewed already as cao-bang-2024");
    expect(again(reviewed, { force: true }).said).toContain("drafted again");
  });

  test("knows the text under another name", () => {
    const renamed = again(english.yaml ?? "", { name: "copy.txt", bytes: bytesOf("article-en.txt") });
    expect(renamed).toMatchObject({ id: "cao-bang-2024", yaml: null });
    expect(renamed.said).toContain("which knows it as article-en.txt");
  });

  test("knows the text in another form, by the lengths of its sentences", () => {
    const crlf = new TextDecoder().decode(bytesOf("article-en.txt")).replace(/\n/gu, "\r\n");
    const { yaml, said } = again(english.yaml ?? "", {
      name: "dos.txt",
      bytes: new TextEncoder().encode(crlf),
    });
    expect(yaml).toBeNull();
    expect(said).toContain("the same text as cao-bang-2024");
  });
});

describe("a file without an article is refused in a sentence:", () => {
  test.each([
    ["an empty one", new Uint8Array(), "it is empty"],
    ["a picture", Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 23), "it is not a text"],
    ["a list of links", new TextEncoder().encode("News\nSport\nWeather\n"), "no paragraph of an article"],
  ])("%s", (_, bytes, reason) => {
    expect(() => add("x.txt", { bytes })).toThrow(reason);
  });

  test("and so is an id that belongs to another text", () => {
    expect(() => add("article-en.txt", { sourceOf: () => "id: cao-bang-2024" })).toThrow(
      "data/articles/cao-bang-2024.yaml was made from another text",
    );
  });
});

test("everything in a draft awaits review: the article, each sentence, each entry", () => {
  const source = read(english.yaml);
  const sentences = source.paragraphs.flatMap((line) => line.sentences);
  const { citations, events, figures, places } = source;
  const entries = 1 + sentences.length + citations.length + events.length + figures.length + places.length;
  expect(pendingIn(source)).toHaveLength(entries);
});
