import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { addArticles } from "#pipeline/commands/addArticles.ts";
import { build } from "#pipeline/commands/build.ts";
import { reviewArticle } from "#pipeline/commands/reviewArticle.ts";
import { verify } from "#pipeline/commands/verify.ts";
import { fixtures } from "./material.ts";

vi.setConfig({ testTimeout: 120_000 });

const project = path.resolve(import.meta.dirname, "../../..");
let root = "";
const inRoot = (...parts: string[]) => path.join(root, ...parts);
const TEXTS = ["article-en.txt", "article-vi.txt", "page-vi.html"];
const url = "https://hills.example.vn/1.html";

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "phen-dau-"));
  mkdirSync(inRoot("data/articles"), { recursive: true });
  mkdirSync(inRoot("texts"));
  for (const name of ["provinces", "places", "documents", "codebook"]) {
    cpSync(path.join(project, `data/${name}.yaml`), inRoot(`data/${name}.yaml`));
  }
  for (const name of TEXTS) cpSync(path.join(fixtures, name), inRoot("texts", name));
});

afterEach(() => rmSync(root, { recursive: true }));

describe("article add", () => {
  test("drafts every text of a folder and reports a bad one at the end", () => {
    writeFileSync(inRoot("texts/bad.txt"), "");
    const seen: string[] = [];
    const { ok, text } = addArticles(root, [inRoot("texts")], { corpus: "texts" }, (done, total) =>
      seen.push(`${done}/${total}`),
    );
    expect(ok).toBe(false);
    expect(text).toMatch(/1 of 4 failed:\n {2}✗ .*bad\.txt: it is empty\.$/u);
    expect(seen).toEqual(["0/4", "1/4", "2/4", "3/4", "4/4"]);
    expect(readdirSync(inRoot("data/articles"))).toEqual([
      "cao-bang-2024-2.yaml",
      "cao-bang-2024.yaml",
      "hai-phong-tien-lang-2024.yaml",
    ]);
  });

  test("run twice over a folder leaves the same bytes", () => {
    addArticles(root, [inRoot("texts")], { corpus: "texts" });
    const before = readdirSync(inRoot("data/articles")).map((name) =>
      readFileSync(inRoot("data/articles", name), "utf8"),
    );
    const { ok } = addArticles(root, [inRoot("texts")], { corpus: "texts" });
    expect(ok).toBe(true);
    const after = readdirSync(inRoot("data/articles")).map((name) =>
      readFileSync(inRoot("data/articles", name), "utf8"),
    );
    expect(after).toEqual(before);
  });

  test("says where a path leads nowhere, and that one address is for one text", () => {
    const { ok, text } = addArticles(root, [inRoot("nowhere")], {});
    expect([ok, text]).toEqual([false, expect.stringContaining("there is no such file or folder")]);
    expect(() => addArticles(root, [inRoot("texts")], { url })).toThrow("--url and --id belong to one text");
  });

  test("says so where the text lies outside the corpus", () => {
    const { text } = addArticles(root, [inRoot("texts/article-en.txt")], { url, corpus: "other" });
    expect(text).toContain("it lies outside other; put it there under the name article-en.txt.");
  });
});

describe("from a text to the dataset", () => {
  test.each([
    ["article-en.txt", "cao-bang-2024"],
    ["article-vi.txt", "cao-bang-2024"],
    ["page-vi.html", "hai-phong-tien-lang-2024"],
  ])("%s by the documented steps", async (name, id) => {
    addArticles(root, [inRoot("texts", name)], { url, corpus: "texts" });
    expect(() => build(root, { includePending: false })).toThrow("awaits review");
    expect(build(root, { includePending: true }).ok).toBe(true);
    const accepted = await reviewArticle(root, id, { corpus: "texts", acceptAll: true });
    expect(accepted).toMatchObject({ ok: false, text: expect.stringContaining("still to be written: ") });
    const words = inRoot("words.txt");
    const values = {
      "summary.en": "Our words.",
      "summary.vi": "Lời của ta.",
      "authors.0.role.vi": "Vai",
      "authors.0.role.en": "Role",
    };
    writeFileSync(words, `change ${JSON.stringify(values)}\n`);
    expect(await reviewArticle(root, id, { corpus: "texts", answers: words })).toEqual({
      ok: true,
      text: `data/articles/${id}.yaml: 1 decided, nothing awaits review`,
    });
    expect(build(root, { includePending: false }).ok).toBe(true);
    expect(verify(root, "texts").text).toMatch(/locators verified in 1 texts$/u);
    expect(existsSync(inRoot("data/dataset/articles", `${id}.json`))).toBe(true);
  });
});

test("review of an article that is not there says so", async () => {
  await expect(reviewArticle(root, "nobody-2024", { acceptAll: true })).rejects.toThrow(
    "there is no such article",
  );
});
