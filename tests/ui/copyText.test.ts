import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { copyText } from "#ui/copyText.ts";

const denied = { writeText: () => Promise.reject(new DOMException("denied", "NotAllowedError")) };
let field: HTMLTextAreaElement;
const command = (answer: boolean | (() => never)) => {
  const copied: string[] = [];
  Object.assign(document, {
    execCommand: () => {
      if (typeof answer === "function") answer();
      copied.push(field.value);
      return answer;
    },
  });
  return copied;
};

beforeEach(() => {
  field = document.createElement("textarea");
  field.value = "the beginning";
  document.body.append(field);
});
afterEach(() => {
  field.remove();
  Reflect.deleteProperty(document, "execCommand");
});

describe("copying a text", () => {
  test("goes by the clipboard where there is one", async () => {
    const writeText = vi.fn(() => Promise.resolve());
    expect(await copyText("all of it", field, { writeText })).toBe("copied");
    expect(writeText).toHaveBeenCalledWith("all of it");
  });

  test("goes by the old command where the clipboard is denied, and takes the whole text", async () => {
    const copied = command(true);
    expect(await copyText("the beginning and the end", field, denied)).toBe("copied");
    expect(copied).toEqual(["the beginning and the end"]);
    expect(field.value).toBe("the beginning");
  });

  test.each([
    ["answers no", false],
    [
      "throws",
      () => {
        throw new Error("denied");
      },
    ],
  ] as const)("leaves the field selected and focused where the command %s", async (_, answer) => {
    command(answer as boolean);
    expect(await copyText("the beginning", field, denied)).toBe("selected");
    expect(document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, "the beginning".length]);
  });

  test("leaves the field selected where there is no clipboard at all", async () => {
    command(false);
    expect(await copyText("x", field, null)).toBe("selected");
  });
});
