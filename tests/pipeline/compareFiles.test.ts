import { expect, test } from "vitest";
import { compareFiles } from "#pipeline/compareFiles.ts";

const files = (entries: Record<string, string>) => new Map(Object.entries(entries));

test("files that are the same have nothing to say", () => {
  expect(compareFiles(files({ "a.json": "1\n" }), files({ "a.json": "1\n" }))).toEqual([]);
});

test("a file that is missing, left over or different is named, with its first differing line", () => {
  expect(
    compareFiles(
      files({ "a.json": "{\n  1\n}\n", "b.json": "" }),
      files({ "a.json": "{\n  2\n}\n", "c.json": "" }),
    ),
  ).toEqual([
    "a.json:2 differs: found 2; expected 1",
    "b.json is missing.",
    "c.json is left over from an earlier build.",
  ]);
});

test("a file that goes on after its end, or ends too early, differs there", () => {
  expect(compareFiles(files({ a: "1" }), files({ a: "1\n2" }))).toEqual([
    "a:2 differs: found 2; expected the end of the file",
  ]);
  expect(compareFiles(files({ a: "1\n2" }), files({ a: "1" }))).toEqual([
    "a:2 differs: found the end of the file; expected 2",
  ]);
});
