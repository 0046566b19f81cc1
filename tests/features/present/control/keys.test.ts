import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Command, commandOf, KEY_TABLE, type KeyPress } from "#features/present/control/keys.ts";

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: "",
  keyCode: 0,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  ...more,
});
const anyKey = fc.constantFrom(...KEY_TABLE.flatMap(({ keys }) => keys));

describe("the keys of a talk", () => {
  const conventions: Record<string, Command> = {
    PageDown: "next",
    ArrowRight: "next",
    ArrowDown: "next",
    " ": "next",
    Enter: "next",
    PageUp: "back",
    ArrowLeft: "back",
    ArrowUp: "back",
    Home: "first",
    End: "last",
    ".": "black",
    b: "black",
    B: "black",
    f: "fullScreen",
    F5: "start",
    s: "notes",
    L: "spotlight",
    o: "overview",
    "?": "help",
    Escape: "up",
  };
  test.each(Object.entries(conventions))("%j asks for %s", (key, command) => {
    expect(commandOf(press(key))).toBe(command);
  });

  test("no key stands for two things", () => {
    const keys = KEY_TABLE.flatMap((binding) => binding.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("no key does anything while an input method composes or with a modifier of the browser's", () => {
    const others: Partial<KeyPress>[] = [
      { isComposing: true },
      { keyCode: 229 },
      { ctrlKey: true },
      { metaKey: true },
      { altKey: true },
    ];
    fc.assert(
      fc.property(anyKey, fc.constantFrom(...others), (key, more) => {
        expect(commandOf(press(key))).not.toBeNull();
        expect(commandOf(press(key, more))).toBeNull();
      }),
    );
  });

  test("letters that are not in the table ask for nothing", () => {
    const known = new Set(KEY_TABLE.flatMap(({ keys }) => keys));
    const others = fc
      .string({ minLength: 1, maxLength: 1, unit: "grapheme" })
      .filter((key) => !known.has(key.toLowerCase()));
    fc.assert(
      fc.property(others, (key) => {
        expect(commandOf(press(key))).toBeNull();
      }),
    );
  });

  test("on a layout of another script a key means what the Latin one in its place does", () => {
    expect(commandOf(press("ы", { code: "KeyS" }))).toBe("notes");
    expect(commandOf(press("ю", { code: "Period" }))).toBe("black");
    expect(commandOf(press("s", { code: "KeyO" }))).toBe("notes");
  });
});
