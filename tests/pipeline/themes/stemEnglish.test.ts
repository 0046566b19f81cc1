import { expect, test } from "vitest";
import { stemEnglish } from "#pipeline/extract/themes/stemEnglish.ts";

test.each([
  [["mobilise", "mobilizing", "mobilisation", "mobilized"]],
  [["defence", "defense", "defensive"]],
  [["policy", "policies"]],
  [["coordinate", "coordination", "coordinating", "coordinated"]],
  [["plan", "plans", "planning", "planned"]],
  [["build", "building", "buildings"]],
  [["recruit", "recruitment", "recruiting"]],
  [["programme", "programmes", "program"]],
  [["labour", "labor"]],
  [["close", "closely"]],
  [["force", "forces"]],
])("%j are one word", (words) => {
  expect(new Set(words.map(stemEnglish)).size).toBe(1);
});

test.each([
  ["party", "part"],
  ["area", "are"],
  ["status", "state"],
  ["train", "terrain"],
])("“%s” and “%s” stay two words", (one, other) => {
  expect(stemEnglish(one)).not.toBe(stemEnglish(other));
});
