import { describe, expect, test } from "vitest";
import type { ThemeId } from "#dataset/schema.ts";
import { articleTable } from "#selectors/export/articleTable.ts";
import { citationRows, citationTable } from "#selectors/export/citationTable.ts";
import { codingRows, codingTable } from "#selectors/export/codingTable.ts";
import { csvParts } from "#selectors/export/csv.ts";
import { documentTable } from "#selectors/export/documentTable.ts";
import { eventTable } from "#selectors/export/eventTable.ts";
import { provinceTable } from "#selectors/export/provinceTable.ts";
import type { Table } from "#selectors/export/table.ts";
import { themesInArticles, themeTable } from "#selectors/export/themeTable.ts";
import { committedCatalogue, committedEvidence, NEW } from "../../committed.ts";
import { readTable } from "./readCsv.ts";
import { about, everything, index, inProvince } from "./sample.ts";

const read = <T>(table: Table<T>, items: Iterable<T>) =>
  readTable([...csvParts(table, items, about)].join(""));
const evidence = [...committedEvidence.values()];

describe("the tables of the committed dataset", () => {
  test("have a row for every article, and what nobody could date stays empty with its bounds beside it", () => {
    const rows = read(articleTable(index), everything.articles);
    expect(rows.map(({ id }) => id)).toEqual(committedCatalogue.articles.map(({ id }) => id));
    const undated = rows.find(({ id }) => id === "ha-nam-kim-bang-2023");
    expect(undated).toMatchObject({
      published: "",
      published_how: "unknown",
      published_not_before: "2023-02-17",
      published_not_after: "2023-10-31",
      provinces_2008: "ha-nam",
      provinces_2025: "ninh-binh",
    });
    expect(rows.find(({ id }) => id === "bac-ninh-city-2024")?.authors).toBe("Tạ Đăng Đoan");
  });

  test("have a row for every theme in every article, and the sentences add up to those of the catalogue", () => {
    const rows = read(themeTable, themesInArticles(index, everything.articles));
    expect(rows).toHaveLength(committedCatalogue.articles.length * committedCatalogue.themes.length);
    const sum = rows.reduce((total, { sentences }) => total + Number(sentences), 0);
    const coded = committedCatalogue.articles.flatMap(({ themes }) => themes);
    expect(sum).toBe(coded.reduce((total, { sentences }) => total + sentences, 0));
    for (const { share, sentences, article_sentences } of rows) {
      expect(Number(share)).toBeCloseTo(Number(sentences) / Number(article_sentences), 4);
    }
  });

  test("say of each document which articles cite it", () => {
    const rows = read(documentTable(index, everything), everything.documents);
    expect(rows).toHaveLength(committedCatalogue.documents.length);
    for (const { id, cited_by = "", citing_articles } of rows) {
      const citing = committedCatalogue.articles.filter(({ documents }) =>
        documents.some((one) => one === id),
      );
      expect(cited_by).toBe(citing.map((article) => article.id).join("; "));
      expect(Number(citing_articles)).toBe(citing.length);
    }
  });

  test("have every event with its EDTF date as it is", () => {
    const rows = read(eventTable, everything.events);
    expect(rows.map(({ date }) => date)).toEqual(committedCatalogue.events.map(({ date }) => date ?? ""));
  });

  test("have every citation once, doubtful ones with their candidates and no document", () => {
    const rows = read(citationTable(index), evidence.flatMap(citationRows));
    expect(rows).toHaveLength(evidence.reduce((sum, { citations }) => sum + citations.length, 0));
    const ambiguous = rows.filter(({ resolution }) => resolution === "ambiguous");
    expect(ambiguous.length).toBeGreaterThan(0);
    for (const row of ambiguous) {
      expect(row.document).toBe("");
      expect(row.candidates?.split("; ").length).toBeGreaterThan(1);
    }
    for (const { source_link } of rows) expect(source_link).toMatch(/^https:\/\/.+#:~:text=/);
  });

  test("keep every phrase within ten words", () => {
    const rows = read(codingTable, evidence.flatMap(codingRows));
    expect(rows.length).toBeGreaterThan(100);
    for (const { phrase = "" } of rows) expect(phrase.split(/\s+/).length).toBeLessThanOrEqual(10);
  });

  test("give a province without articles no value and say why", () => {
    const table = provinceTable(index, everything, "articles", (id) =>
      id === "ca-mau" ? "not-covered" : "no-data",
    );
    const rows = new Map(read(table, everything.provinces).map((row) => [row.id, row]));
    expect(rows.size).toBe(63);
    expect(rows.get("ha-noi")).toMatchObject({ coverage: "no-data", articles: "", value: "" });
    expect(rows.get("ca-mau")).toMatchObject({ coverage: "not-covered", value: "" });
    expect(rows.get("bac-ninh")).toMatchObject({
      coverage: "value",
      articles: "2",
      value: "2",
      measure: "articles",
    });
  });

  test("measure the provinces of the boundaries shown by what they are coloured by", () => {
    const scope = inProvince("ninh-binh", NEW);
    const table = provinceTable(index, scope, "militia-reserves" as ThemeId, () => "no-data");
    expect(read(table, scope.provinces)).toMatchObject([
      {
        id: "ninh-binh",
        boundaries: "2025",
        valid_from: "2025-07-01",
        articles: "1",
        measure: "militia-reserves",
      },
    ]);
  });

  test("keep the names of their columns, on which other people’s scripts rely", () => {
    const namesOf = <T>({ columns }: Table<T>) => columns.map(([name]) => name);
    expect({
      articles: namesOf(articleTable(index)),
      documents: namesOf(documentTable(index, everything)),
      themes: namesOf(themeTable),
      events: namesOf(eventTable),
      provinces: namesOf(provinceTable(index, everything, "articles", () => "no-data")),
      citations: namesOf(citationTable(index)),
      codings: namesOf(codingTable),
    }).toMatchSnapshot();
  });
});
