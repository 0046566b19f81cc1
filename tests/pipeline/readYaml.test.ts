import { describe, expect, test } from "vitest";
import { SourceError } from "#pipeline/problem.ts";
import { readYaml } from "#pipeline/readYaml.ts";
import { codebookSource } from "#pipeline/sources.ts";

const read = (text: string) => readYaml(codebookSource, { file: "data/codebook.yaml", text });

function complaint(text: string): string {
  try {
    read(text);
  } catch (error) {
    if (error instanceof SourceError) return error.message;
  }
  return "no complaint";
}

describe("reading a source", () => {
  test("gives what the schema describes", () => {
    expect(
      read("families:\n  - id: forces\n    name: { en: Forces, vi: Lực lượng }\nthemes: []\n").families,
    ).toEqual([{ id: "forces", name: { en: "Forces", vi: "Lực lượng" } }]);
  });

  test.each([
    {
      mistake: "a value of another type",
      text: "families:\n  - id: 7\n    name: { en: Forces, vi: Lực lượng }\nthemes: []\n",
      says: "data/codebook.yaml:2:9: families.0.id: Invalid input: expected string, received number; found 7.",
    },
    {
      mistake: "a missing value",
      text: "families:\n  - id: forces\n    name: { en: Forces }\nthemes: []\n",
      says: "data/codebook.yaml:3:11: families.0.name.vi: Invalid input: expected string, received undefined; found nothing.",
    },
    {
      mistake: "an unknown key",
      text: "families:\n  - id: forces\n    colour: red\n    name: { en: Forces, vi: Lực lượng }\nthemes: []\n",
      says: "data/codebook.yaml:3:5: families.0.colour: unknown key; expected one that src/pipeline/sources.ts describes.",
    },
    {
      mistake: "a comma that makes a key of half a name",
      text: "families:\n  - id: forces\n    name: { en: Forces, vi: Ngân sách, nguồn lực }\nthemes: []\n",
      says: "data/codebook.yaml:3:40: families.0.name.nguồn lực: unknown key; expected one that src/pipeline/sources.ts describes.",
    },
    {
      mistake: "a slug with a capital",
      text: "families:\n  - id: Forces\n    name: { en: Forces, vi: Lực lượng }\nthemes: []\n",
      says: 'data/codebook.yaml:2:9: families.0.id: expected a slug: a-z, 0-9 and single hyphens; found "Forces".',
    },
    {
      mistake: "a repeated key",
      text: "families: []\nthemes: []\nthemes: []\n",
      says: "data/codebook.yaml:3:1: Map keys must be unique",
    },
    {
      mistake: "an empty file",
      text: "",
      says: "data/codebook.yaml:1:1: the file: Invalid input: expected object, received null; found null.",
    },
  ])("says where there is $mistake, what was found and what was expected", ({ text, says }) => {
    expect(complaint(text)).toBe(says);
  });

  test("names every mistake at once", () => {
    expect(complaint("families: 1\nthemes: 2\n").split("\n")).toHaveLength(2);
  });
});
