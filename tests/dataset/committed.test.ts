import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { parseArticleEvidence, parseCatalogue, parseDocumentEvidence } from "#dataset/parse.ts";

const folder = path.resolve(import.meta.dirname, "../../data/dataset");
const read = (name: string): unknown => JSON.parse(readFileSync(path.join(folder, name), "utf8"));
const schema = (name: string) =>
  z.fromJSONSchema(read(`schema/${name}.schema.json`) as z.core.JSONSchema.JSONSchema);
const articles = readdirSync(path.join(folder, "articles"));
const documents = readdirSync(path.join(folder, "documents"));

describe("the committed dataset", () => {
  const catalogue = parseCatalogue(read("catalogue.json"));

  test("has the evidence of every article of the catalogue, and of no other", () => {
    expect(articles.sort()).toEqual(catalogue.articles.map(({ id }) => `${id}.json`));
  });

  test("has 63 units until 30 June 2025 and 34 after", () => {
    const units = (set: string) => catalogue.provinces.filter(({ boundaries }) => boundaries === set).length;
    expect([units("2008"), units("2025")]).toEqual([63, 34]);
  });

  test.each(articles)("articles/%s is what the catalogue says of it", (name) => {
    const evidence = parseArticleEvidence(read(`articles/${name}`));
    const article = catalogue.articles.find(({ id }) => id === evidence.article);
    const body = evidence.paragraphs.filter(({ kind }) => kind === "body");
    expect(body.length).toBe(article?.paragraphs);
    expect(body.flatMap(({ sentences }) => sentences).length).toBe(article?.sentences);
    expect(evidence.events).toEqual(catalogue.events.filter((event) => event.article === evidence.article));
  });

  test("has a file of citations for every document that the catalogue says is cited, and for no other", () => {
    const behind = catalogue.articles.flatMap((article) => [
      ...article.documents,
      ...article.candidates,
      ...article.context,
    ]);
    expect(documents.sort()).toEqual([...new Set(behind)].sort().map((id) => `${id}.json`));
  });

  test.each(documents)("documents/%s is accepted by the JSON Schema beside it", (name) => {
    expect(schema("document").safeParse(read(`documents/${name}`)).error).toBeUndefined();
    expect(`${parseDocumentEvidence(read(`documents/${name}`)).document}.json`).toBe(name);
  });

  test("is accepted by the JSON Schema beside it, which refuses other shapes", () => {
    expect(schema("catalogue").safeParse(read("catalogue.json")).error).toBeUndefined();
    expect(schema("catalogue").safeParse({ schemaVersion: 1 }).success).toBe(false);
  });

  test.each(articles)("articles/%s is accepted by the JSON Schema beside it", (name) => {
    expect(schema("article").safeParse(read(`articles/${name}`)).error).toBeUndefined();
  });
});
