import { describe, expect, test } from "vitest";
import { ALL_DATES } from "#selectors/filterArticles.ts";
import { indexCatalogue } from "#selectors/indexCatalogue.ts";
import { documentMatrix } from "#selectors/matrix/documentMatrix.ts";
import { BY_CORPUS, BY_SIMILARITY, orderColumns, orderRows } from "#selectors/matrix/orderMatrix.ts";
import { themeMatrix } from "#selectors/matrix/themeMatrix.ts";
import { article, catalogue, family, province, theme } from "../../builders.ts";
import { committedCatalogue, NEW, OLD } from "../../committed.ts";

const committed = indexCatalogue(committedCatalogue);
const names = (list: readonly { province: { name: { vi: string } }; others: readonly unknown[] }[]) =>
  list.map(({ province, others }) => province.name.vi + (others.length > 0 ? ` +${others.length}` : ""));

const unit = (id: string) => province({ id, name: { en: id, vi: id }, successor: id });
const about = (id: string, provinces: string[], sentences: number, themes: Record<string, number>) =>
  article({
    id,
    provinces,
    pinProvince: provinces[0] as string,
    sentences,
    themes: Object.entries(themes).map(([name, k]) => ({ theme: name, sentences: k })),
  });
const small = (...articles: ReturnType<typeof article>[]) =>
  indexCatalogue(
    catalogue({
      provinces: ["an", "binh", "cao"].map(unit),
      families: [family()],
      themes: ["drill", "law", "sea"].map((id) => theme({ id })),
      articles,
      events: [],
    }),
  );

describe("the columns", () => {
  test("are provinces by name; those of one article stand in one, named after its pin", () => {
    expect(names(themeMatrix(committed, OLD, ALL_DATES).columns)).toEqual([
      "Bắc Ninh",
      "Hà Nam",
      "Hải Phòng",
      "Lạng Sơn +4",
      "Thái Bình",
    ]);
  });

  test("follow the boundaries", () => {
    expect(names(themeMatrix(committed, NEW, ALL_DATES).columns)).toEqual([
      "Bắc Ninh",
      "Hải Phòng",
      "Hưng Yên",
      "Lạng Sơn +2",
      "Ninh Bình",
    ]);
  });

  test("follow the dates asked for", () => {
    const only = themeMatrix(committed, OLD, { from: "2025", to: null });
    expect(names(only.columns)).toContain("Hải Phòng");
    expect(names(only.columns)).not.toContain("Hà Nam");
    expect(only.articles).toBeLessThan(committedCatalogue.articles.length);
  });
});

describe("a cell", () => {
  const matrix = themeMatrix(committed, OLD, ALL_DATES);

  test("is held against the articles that are not about its column", () => {
    const at = matrix.columns.findIndex(({ province }) => province.id === "bac-ninh");
    const articles = committedCatalogue.articles;
    const total = articles.reduce((sum, { sentences }) => sum + sentences, 0);
    for (const { cells, corpus } of matrix.rows) {
      const cell = cells[at];
      expect((cell?.n ?? 0) + (cell?.rest.n ?? 0)).toBe(total);
      expect((cell?.k ?? 0) + (cell?.rest.k ?? 0)).toBe(corpus.k);
    }
  });

  test("differs only where the numbers carry it after every cell was looked at", () => {
    const cells = matrix.rows.flatMap(({ cells }) => cells);
    const carried = cells.filter(({ verdict }) => verdict === "more" || verdict === "less");
    const alone = cells.filter(({ verdict }) => verdict === "alone");
    expect(matrix.compared).toBe(95);
    expect(matrix.carried).toBe(carried.length);
    for (const { difference } of carried) expect(difference?.p).toBeLessThan(0.05);
    expect(alone.length).toBeGreaterThan(carried.length);
  });

  test("of a theme that no article carries is a gap and is not compared", () => {
    const { rows, compared } = themeMatrix(
      small(about("one", ["an"], 100, { drill: 60 }), about("two", ["binh"], 100, { drill: 5 })),
      OLD,
      ALL_DATES,
    );
    expect(rows.map(({ theme }) => theme.id)).toEqual(["drill", "law", "sea"]);
    expect(rows[1]?.cells.map(({ k, difference }) => [k, difference])).toEqual([
      [0, null],
      [0, null],
    ]);
    expect(compared).toBe(2);
    expect(rows[0]?.cells.map(({ verdict }) => verdict)).toEqual(["more", "less"]);
  });

  test("is compared with nothing where its articles are all there is", () => {
    const { rows, compared } = themeMatrix(
      small(about("one", ["an", "binh"], 10, { drill: 6 })),
      OLD,
      ALL_DATES,
    );
    expect(rows[0]?.cells).toHaveLength(1);
    expect(rows[0]?.cells[0]?.verdict).toBe("same");
    expect(compared).toBe(0);
  });

  test("of an article without a sentence has no share", () => {
    const { columns, rows } = themeMatrix(
      small(about("one", ["an"], 10, { drill: 6 }), about("two", ["binh"], 0, {})),
      OLD,
      ALL_DATES,
    );
    expect(columns.map(({ n }) => n)).toEqual([10, 0]);
    expect(rows[0]?.cells[1]?.difference).toBeNull();
  });
});

test("the same question is answered once", () => {
  expect(themeMatrix(committed, OLD, { from: "2024", to: null })).toBe(
    themeMatrix(committed, OLD, { from: "2024", to: null }),
  );
  expect(themeMatrix(committed, OLD, ALL_DATES)).not.toBe(themeMatrix(committed, NEW, ALL_DATES));
});

describe("documents", () => {
  const { rows, columns } = documentMatrix(committed, OLD, ALL_DATES);

  test("are those cited, each with the articles of every column that cite it", () => {
    const cited = new Set(committedCatalogue.articles.flatMap(({ documents }) => documents));
    expect(rows.map(({ document }) => document.id).sort()).toEqual([...cited].sort());
    for (const [at, { articles }] of columns.entries()) {
      for (const { document, cells } of rows) {
        expect(cells[at]).toEqual({
          k: articles.filter(({ documents }) => documents.includes(document.id)).length,
          n: articles.length,
        });
      }
    }
  });

  test("leave a column that cites none in sight", () => {
    expect(columns.find(({ province }) => province.id === "hai-phong")?.documents).toBe(0);
  });
});

describe("the order", () => {
  const matrix = themeMatrix(committed, OLD, ALL_DATES);
  const shape = { ...matrix, rows: matrix.rows.map((row) => ({ ...row, id: row.theme.id })) };

  test("by a column puts its largest share first, also when a province of a shared column is named", () => {
    const at = matrix.columns.findIndex(({ province }) => province.id === "lang-son");
    const shares = orderRows(shape, "cao-bang").map((row) => matrix.rows[row]?.cells[at]?.k ?? -1);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  });

  test("by a row puts the column with its largest share first", () => {
    const [first] = orderColumns(shape, "defensive-area-planning");
    expect(matrix.columns[first ?? -1]?.province.id).toBe("hai-phong");
  });

  test("by the corpus puts its most frequent theme first", () => {
    expect(matrix.rows[orderRows(shape, BY_CORPUS)[0] ?? -1]?.theme.id).toBe("political-spiritual-potential");
  });

  test("by similarity has every row and column once", () => {
    expect(orderRows(shape, BY_SIMILARITY).toSorted((a, b) => a - b)).toEqual(matrix.rows.map((_, at) => at));
    expect(orderColumns(shape, BY_SIMILARITY)).toHaveLength(matrix.columns.length);
  });

  test("is the codebook’s where none is asked for, or a province without a column is named", () => {
    expect(orderRows(shape, null)).toEqual(matrix.rows.map((_, at) => at));
    expect(orderRows(shape, "quang-ninh")).toEqual(matrix.rows.map((_, at) => at));
  });
});
