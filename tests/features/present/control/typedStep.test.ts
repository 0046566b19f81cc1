import { expect, test } from "vitest";
import { TYPED_MS, typeDigit, typedNow } from "#features/present/control/typedStep.ts";

test("digits typed one after another make a number, for as long as Enter follows soon", () => {
  const typed = typeDigit(typeDigit(null, "1", 0), "2", 900);
  expect(typedNow(typed, 1000)).toBe("12");
  expect(typedNow(typed, 900 + TYPED_MS + 1)).toBe("");
});

test("after a pause a number begins anew", () => {
  expect(typeDigit(typeDigit(null, "1", 0), "4", TYPED_MS + 1).digits).toBe("4");
});
