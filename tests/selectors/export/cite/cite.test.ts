import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bibtexOf } from "#selectors/export/cite/bibtex.ts";
import type { CiteWords, CslItem } from "#selectors/export/cite/csl.ts";
import { cslDate } from "#selectors/export/cite/cslDate.ts";
import { cslOfArticle } from "#selectors/export/cite/cslOfArticle.ts";
import { cslOfDocument } from "#selectors/export/cite/cslOfDocument.ts";
import { cslOfView } from "#selectors/export/cite/cslOfView.ts";
import { risOf } from "#selectors/export/cite/ris.ts";
import { citationParts } from "#selectors/export/cite/writeCitations.ts";
import * as build from "../../../builders.ts";
import { about, everything } from "../sample.ts";
import { readBibtex } from "./readBibtex.ts";
import { readRis } from "./readRis.ts";

const words: CiteWords = {
  undated: (from, to) => `Undated, ${from ?? "?"} to ${to ?? "?"}.`,
  otherTitle: (title) => `Also: ${title}.`,
  original: (url) => `First at ${url}.`,
  dataset: (version, hash) => `Schema ${version}, ${hash}.`,
};
const articles = everything.articles.map((article) => cslOfArticle(article, words));
const documents = everything.documents.map((document) => cslOfDocument(document, words));
const view = cslOfView({ title: "Phên Dậu: Lạng Sơn", today: "2026-11-22", lang: "en" }, about, words);
const all = [...articles, ...documents, view];
const fileOf = (items: readonly CslItem[], format: "bibtex" | "ris" | "csl") =>
  [...citationParts(items, format)].join("");
const itemOf = (id: string) => all.find((item) => item.id === id);
const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

describe("an article as CSL-JSON", () => {
  test("is a newspaper article with its authors’ names in Vietnamese", () => {
    expect(itemOf("thai-binh-2024")).toMatchObject({
      type: "article-newspaper",
      author: [{ literal: "Phạm Đức Kiên" }],
      "container-title": "National Defence Journal, English edition (tapchiqptd.vn)",
      language: "en",
      issued: { "date-parts": [[2024, 4, 15]] },
      URL: expect.stringContaining("https://tapchiqptd.vn/"),
    });
  });

  test("leaves out a date that nobody found and says what is known around it", () => {
    const item = itemOf("bac-ninh-city-2024");
    expect(item).not.toHaveProperty("issued");
    expect(item?.note).toBe("Undated, 2024-07-15 to 2024-12-25.");
  });

  test("leaves out a title that the atlas translated, and gives one that the article has", () => {
    const derived = build.article({ titleVi: "Của chúng tôi", titleViHow: "derived" });
    const printed = build.article({ titleVi: "Tên in", titleViHow: "printed" });
    expect(JSON.stringify(cslOfArticle(derived, words))).not.toContain("Của chúng tôi");
    expect(cslOfArticle(printed, words).note).toBe("Also: Tên in.");
  });

  test("says where it appeared first", () => {
    expect(itemOf("hai-phong-2025")?.note).toMatch(/^First at https:\/\/www\.qdnd\.vn\//);
  });
});

describe("a document as CSL-JSON", () => {
  test.each([
    ["law", "legislation"],
    ["ordinance", "legislation"],
    ["constitution", "legislation"],
    ["decree", "regulation"],
    ["resolution", "regulation"],
    ["directive", "regulation"],
  ] as const)("of the type %s is %s", (type, csl) => {
    expect(cslOfDocument(build.document({ type }), words).type).toBe(csl);
  });

  test("stands under its Vietnamese title, with the number and who issued it", () => {
    expect(cslOfDocument(build.document(), words)).toEqual({
      id: "resolution-28-nq-tw-2008",
      type: "regulation",
      title: "Khu vực phòng thủ vững chắc",
      authority: "Bộ Chính trị",
      number: "28-NQ/TW",
      language: "vi",
      issued: { "date-parts": [[2008, 9, 22]] },
      URL: "https://example.org/resolution-28",
      note: "Also: Firm defensive areas.",
    });
  });

  test("has no address where none of its sources is one", () => {
    const item = cslOfDocument(build.document({ sources: ["The citing article only"], issued: null }), words);
    expect(item).not.toHaveProperty("URL");
    expect(item).not.toHaveProperty("issued");
  });
});

describe("a date of EDTF", () => {
  test.each([
    ["2024-04-15", { "date-parts": [[2024, 4, 15]] }],
    ["2024-04", { "date-parts": [[2024, 4]] }],
    ["2009", { "date-parts": [[2009]] }],
    ["2009~", { "date-parts": [[2009]], circa: true }],
    ["2024-22", { "date-parts": [[2024]], season: 2 }],
    [
      "2024-34",
      {
        "date-parts": [
          [2024, 4],
          [2024, 6],
        ],
      },
    ],
    [
      "2024-41",
      {
        "date-parts": [
          [2024, 7],
          [2024, 12],
        ],
      },
    ],
    ["2020/2025", { "date-parts": [[2020], [2025]] }],
    [
      "2024-33/2024-35",
      {
        "date-parts": [
          [2024, 1],
          [2024, 9],
        ],
      },
    ],
    ["../2030", null],
    ["2020/..", null],
    ["2024-13", null],
    ["sometime", null],
    [null, null],
  ])("%s becomes %j", (edtf, csl) => {
    expect(cslDate(edtf)).toEqual(csl);
  });
});

describe("BibTeX", () => {
  test("of everything there is reads back with every title, name and address as it was", () => {
    const entries = new Map(readBibtex(fileOf(all, "bibtex")).map((entry) => [entry.key, entry]));
    expect(entries.size).toBe(all.length);
    for (const item of all) {
      const entry = entries.get(item.id);
      expect(entry?.type).toBe(item.type === "article-newspaper" ? "article" : "misc");
      expect(entry?.fields.title).toBe(oneLine(item.title));
      expect(entry?.fields.url).toBe(item.URL);
      const names = item.author?.map(({ literal }) => literal).join(" and ") ?? item.authority;
      expect(entry?.fields.author).toBe(names);
      expect(entry?.fields.year).toBe(
        item.issued?.["date-parts"].length === 1 ? String(item.issued["date-parts"][0]?.[0]) : undefined,
      );
    }
  });

  test("escapes whatever a title may hold", () => {
    const letter = fc.constantFrom(..."\\{}$&%#_^~ạĐ \n\"'-@=");
    fc.assert(
      fc.property(
        fc.array(letter).map((letters) => `T${letters.join("")}.`),
        (title) => {
          const item: CslItem = { id: "x", type: "article-newspaper", title, note: title };
          const [entry] = readBibtex(bibtexOf(item));
          expect(entry?.fields).toMatchObject({ title: oneLine(title), note: oneLine(title) });
        },
      ),
    );
  });

  test("names the month so that every style can write it", () => {
    expect(bibtexOf(itemOf("thai-binh-2024") as CslItem)).toContain(
      "year = {2024},\n  month = apr,\n  day = {15}",
    );
  });

  test("gives a stretch of time as BibLaTeX does", () => {
    const issued = cslDate("2024-34");
    const [entry] = readBibtex(
      bibtexOf({ id: "x", type: "regulation", title: "T", ...(issued && { issued }) }),
    );
    expect(entry?.fields).toEqual({ title: "T", date: "2024-04/2024-06" });
  });
});

describe("RIS", () => {
  test("of everything there is reads back with every title, name and address as it was", () => {
    const records = new Map(readRis(fileOf(all, "ris")).map((record) => [record.ID?.[0], record]));
    expect(records.size).toBe(all.length);
    for (const item of all) {
      const record = records.get(item.id);
      expect(record?.TI).toEqual([oneLine(item.title)]);
      expect(record?.UR?.[0]).toBe(item.URL);
      expect(record?.AU).toEqual(
        item.author?.map(({ literal }) => literal) ?? (item.authority ? [item.authority] : undefined),
      );
      expect(record?.DA === undefined).toBe(item.issued === undefined);
    }
  });

  test.each([
    ["thai-binh-2024", "NEWS", "2024/04/15/"],
    ["bac-ninh-city-2024", "NEWS", undefined],
    ["decree-164-2018-nd-cp", "GOVDOC", "2018/12/21/"],
  ])("of %s is %s of %s", (id, type, date) => {
    const [record] = readRis(risOf(itemOf(id) as CslItem));
    expect(record?.TY).toEqual([type]);
    expect(record?.DA?.[0]).toBe(date);
  });

  test("keeps a value on its line, whatever breaks stand in it", () => {
    const [record] = readRis(risOf({ id: "x", type: "map", title: "a\r\nER  - \nb" }));
    expect(record?.TI).toEqual(["a ER - b"]);
  });
});

describe("a view as a citation", () => {
  test("is a map looked at on a day, pinned by the dataset’s hash", () => {
    expect(view).toMatchObject({
      type: "map",
      version: "abc123",
      URL: about.view,
      accessed: { "date-parts": [[2026, 11, 22]] },
    });
    expect(readRis(risOf(view))[0]).toMatchObject({ TY: ["MAP"], Y2: ["2026/11/22/"] });
    expect(readBibtex(bibtexOf(view))[0]?.fields).toMatchObject({ urldate: "2026-11-22", version: "abc123" });
  });
});

describe("a file of CSL-JSON", () => {
  test("is a list of the items", () => {
    expect(JSON.parse(fileOf(all, "csl"))).toEqual(all);
    expect(JSON.parse(fileOf([], "csl"))).toEqual([]);
  });
});
