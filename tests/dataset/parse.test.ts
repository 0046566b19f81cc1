import { describe, expect, test } from "vitest";
import {
  DatasetShapeError,
  parseArticleEvidence,
  parseCatalogue,
  parseDocumentEvidence,
  SchemaVersionError,
} from "#dataset/parse.ts";
import { catalogue, documentEvidence, evidence } from "../builders.ts";

describe.each([
  { file: "catalogue.json", parse: parseCatalogue, sample: () => catalogue() as object },
  { file: "articles/<id>.json", parse: parseArticleEvidence, sample: () => evidence() as object },
  { file: "documents/<id>.json", parse: parseDocumentEvidence, sample: () => documentEvidence() as object },
])("$file", ({ file, parse, sample }) => {
  test("reads back as it was written", () => {
    expect(parse(JSON.parse(JSON.stringify(sample())))).toEqual(sample());
  });

  test.each([
    [{ ...sample(), schemaVersion: 2 }, "2"],
    [{ ...sample(), schemaVersion: "1" }, '"1"'],
    [{}, "undefined"],
    [null, "undefined"],
    ["a page that says not found", "undefined"],
  ])("of another version throws SchemaVersionError and says which it found", (json, found) => {
    expect(() => parse(json)).toThrow(SchemaVersionError);
    expect(() => parse(json)).toThrow(`The dataset has schema version ${found}; this page reads version 1.`);
  });

  test("of another shape throws DatasetShapeError and names the place", () => {
    const [key] = Object.keys(sample()).filter((name) => Array.isArray(Reflect.get(sample(), name)));
    const broken = { ...sample(), [String(key)]: "none" };
    expect(() => parse(broken)).toThrow(DatasetShapeError);
    expect(() => parse(broken)).toThrow(`${file}: at ${key}:`);
  });
});
