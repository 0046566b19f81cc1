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
import { stringify } from "yaml";
import { build } from "#pipeline/commands/build.ts";
import { check } from "#pipeline/commands/check.ts";
import { readDatasetFiles } from "#pipeline/commands/disk.ts";
import { locate } from "#pipeline/commands/locate.ts";
import { verify } from "#pipeline/commands/verify.ts";
import { articleDraft, sources, TEXT_FILE } from "./sample.ts";

const reviewed = { includePending: false };
let root = "";
const inRoot = (...parts: string[]) => path.join(root, ...parts);
const ARTICLE = "data/articles/bac-ninh-city-2024.yaml";
const CORPUS = "texts";

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "phen-dau-"));
  const { boundaries, provinces, places, documents, families, themes } = sources().reference;
  mkdirSync(inRoot("data/articles"), { recursive: true });
  mkdirSync(inRoot(CORPUS));
  cpSync(path.join(import.meta.dirname, "../fixtures/pipeline", TEXT_FILE), inRoot(CORPUS, TEXT_FILE));
  writeFileSync(inRoot("data/provinces.yaml"), stringify({ boundaries, provinces }));
  writeFileSync(inRoot("data/places.yaml"), stringify({ places }));
  writeFileSync(inRoot("data/documents.yaml"), stringify({ documents }));
  writeFileSync(inRoot("data/codebook.yaml"), stringify({ families, themes }));
  writeFileSync(inRoot(ARTICLE), stringify(articleDraft(), { aliasDuplicateObjects: false }));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

describe("build", () => {
  test("writes catalogue, evidence and schemas, and says how much of what", () => {
    const { ok, text } = build(root, reviewed);
    expect(ok).toBe(true);
    expect(text).toContain("1 articles, 1 codings, 1 citations, 3 events, 1 figures, 0 issues");
    expect([...readDatasetFiles(root).keys()]).toEqual([
      "articles/bac-ninh-city-2024.json",
      "catalogue.json",
      "documents/resolution-28-nq-tw-2008.json",
      "schema/article.schema.json",
      "schema/catalogue.schema.json",
      "schema/document.schema.json",
      "schema/evaluation.schema.json",
      "schema/story.schema.json",
    ]);
  });

  test("writes the same bytes twice, leaves no temporary file and removes what is left over", () => {
    build(root, reviewed);
    const first = readDatasetFiles(root);
    writeFileSync(inRoot("data/dataset/articles/an-old-one.json"), "{}");
    build(root, reviewed);
    expect(readDatasetFiles(root)).toEqual(first);
    expect(readdirSync(inRoot("data/dataset/articles"))).toEqual(["bac-ninh-city-2024.json"]);
  });

  test("writes nothing where a source is wrong", () => {
    writeFileSync(inRoot(ARTICLE), stringify(articleDraft({ pin: "nowhere" })));
    expect(() => build(root, reviewed)).toThrow('the pin names "nowhere"');
    expect(existsSync(inRoot("data/dataset"))).toBe(false);
  });

  test("expects an article in the file of its name", () => {
    cpSync(inRoot(ARTICLE), inRoot("data/articles/another-name.yaml"));
    expect(() => build(root, reviewed)).toThrow(
      'data/articles/another-name.yaml: The article\'s id is "bac-ninh-city-2024"; expected "another-name"',
    );
  });
});

describe("check", () => {
  test("is content with what a build has just written", () => {
    build(root, reviewed);
    expect(check(root, reviewed)).toEqual({ ok: true, text: "data/dataset is up to date: 8 files" });
  });

  test("names the file and line that differ, and what to run", () => {
    build(root, reviewed);
    const file = inRoot("data/dataset/catalogue.json");
    writeFileSync(file, readFileSync(file, "utf8").replace('"2024-03-20"', '"2024-03-21"'));
    const { ok, text } = check(root, reviewed);
    expect(ok).toBe(false);
    expect(text).toMatch(
      /^data\/dataset\/catalogue\.json:\d+ differs: found .*2024-03-21.*; expected .*2024-03-20/,
    );
    expect(text).toMatch(/run npm run data$/);
  });

  test("sees a dataset that was never built", () => {
    expect(check(root, reviewed).text).toContain("data/dataset/catalogue.json is missing.");
  });
});

describe("verify", () => {
  test("counts what agrees with the texts", () => {
    build(root, reviewed);
    expect(verify(root, CORPUS)).toEqual({
      ok: true,
      text: "bac-ninh-city-2024: SHA-256, 4 sentences and 6 locators agree with the text\n6 locators verified in 1 texts",
    });
  });

  test("looks where CORPUS says when no folder is named", () => {
    build(root, reviewed);
    vi.stubEnv("CORPUS", CORPUS);
    expect(verify(root, undefined).text).toContain("6 locators verified");
  });

  test.each(["no-such-folder", "data"])("says that it was skipped where %s holds no texts", (folder) => {
    build(root, reviewed);
    expect(verify(root, folder)).toEqual({
      ok: true,
      text: `verification skipped: there are no texts in ${folder}`,
    });
  });

  test("fails where a text was changed", () => {
    build(root, reviewed);
    writeFileSync(inRoot(CORPUS, TEXT_FILE), "Another text.\n");
    const { ok, text } = verify(root, CORPUS);
    expect(ok).toBe(false);
    expect(text).toMatch(/\d+ mismatches between the dataset and its texts$/);
  });

  test("fails where a document's file says what no article does", () => {
    build(root, reviewed);
    const file = inRoot("data/dataset/documents/resolution-28-nq-tw-2008.json");
    writeFileSync(file, readFileSync(file, "utf8").replace('"number": 1', '"number": 2'));
    const { ok, text } = verify(root, CORPUS);
    expect(ok).toBe(false);
    expect(text).toContain("resolution-28-nq-tw-2008: its citations are not those of the articles.");
    expect(text).toMatch(/1 mismatches between the dataset and its texts$/);
  });

  test("fails where one text of several is missing", () => {
    const other = articleDraft({ id: "another-2024", text: { ...articleDraft().text, file: "lost.txt" } });
    writeFileSync(
      inRoot("data/articles/another-2024.yaml"),
      stringify(other, { aliasDuplicateObjects: false }),
    );
    build(root, reviewed);
    const { ok, text } = verify(root, CORPUS);
    expect(ok).toBe(false);
    expect(text).toContain("another-2024: its text lost.txt is missing.");
  });

  test("says what to run where the dataset was never built", () => {
    expect(() => verify(root, CORPUS)).toThrow("data/dataset/catalogue.json: missing; run npm run data.");
  });
});

describe("locate", () => {
  test("fills in the offsets of a source and then has nothing to change", () => {
    const { paragraphs: _, ...draft } = articleDraft();
    writeFileSync(inRoot(ARTICLE), stringify({ ...draft, paragraphs: [] }, { aliasDuplicateObjects: false }));
    expect(locate(root, [inRoot(ARTICLE)], CORPUS).text).toMatch(/offsets written$/);
    expect(locate(root, [inRoot(ARTICLE)], CORPUS).text).toMatch(/nothing to change$/);
    expect(build(root, reviewed).ok).toBe(true);
  });

  test("says which phrase has no place", () => {
    const wrong = readFileSync(inRoot(ARTICLE), "utf8").replace(
      "exact: Resolution 28",
      "exact: Resolution 82",
    );
    writeFileSync(inRoot(ARTICLE), wrong);
    const { ok, text } = locate(root, [inRoot(ARTICLE)], CORPUS);
    expect(ok).toBe(false);
    expect(text).toContain('"Resolution 82" does not stand in sentence 1 of line 1');
  });
});
