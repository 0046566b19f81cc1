import { createTranslator } from "use-intl/core";
import { describe, expect, test } from "vitest";
import { createT } from "#i18n/createT.ts";
import { messagesOf } from "#i18n/messagesOf.ts";
import { type Argument, messageArguments } from "./messageArguments.ts";

type Tree = { readonly [key: string]: string | Tree };

/** Every message of a catalogue with its key: `tab.places`. */
function messagesIn(tree: Tree, before = ""): [key: string, message: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[before + key, value] as [string, string]]
      : messagesIn(value, `${before + key}.`),
  );
}
const en = new Map(messagesIn(messagesOf("en")));
const vi = new Map(messagesIn(messagesOf("vi")));
const keys = [...en.keys()];

/** Arguments by name and kind; a language may need other branches of a plural, never of a choice between words. */
const shape = (message: string) =>
  [...messageArguments(message)]
    .map(
      ([name, { kind, branches }]) =>
        `${name} ${kind} ${kind === "select" ? branches.toSorted().join() : ""}`,
    )
    .sort();

describe("the Vietnamese catalogue", () => {
  test("has the keys of the English one, in its order", () => {
    expect([...vi.keys()]).toEqual(keys);
  });

  test("has the arguments of the English one in every message", () => {
    const shapes = (messages: typeof en) => keys.map((key) => [key, shape(messages.get(key) ?? "")]);
    expect(shapes(vi)).toEqual(shapes(en));
  });

  test("is in composed letters", () => {
    const decomposed = [...vi, ...en].filter(([, message]) => message !== message.normalize("NFC"));
    expect(decomposed).toEqual([]);
  });

  test("is in Vietnamese: what it shares with the English one is names, signs and numbers", () => {
    const names = new Set(["app.name", "articles.inVietnamese", "map.sea", "map.tonkin", "method.keyAlpha"]);
    const isWorded = (message: string) => /\p{L}{2}/u.test(message.replace(/\{[^{}]*\}/g, ""));
    const same = keys.filter((key) => en.get(key) === vi.get(key) && isWorded(en.get(key) ?? ""));
    // What is printed on the keys of a keyboard is the same everywhere.
    expect(same.filter((key) => !names.has(key) && !key.startsWith("control.key."))).toEqual([]);
  });
});

describe.each([
  ["en", en],
  ["vi", vi],
] as const)("in %s", (lang, messages) => {
  const failing = createTranslator({
    locale: lang,
    messages: messagesOf(lang),
    timeZone: "Asia/Ho_Chi_Minh",
    onError: (error) => {
      throw error;
    },
  }) as (key: string, values: Record<string, string | number>) => string;

  /** Every way to fill a message in: each number that a plural may treat apart, each branch of a choice. */
  const samplesOf = (message: string): Record<string, string | number>[] => {
    const valuesOf = ({ kind, branches }: Argument) =>
      kind === "plural" || kind === "number" ? [0, 1, 2, 1234] : kind === "select" ? branches : ["words"];
    return [...messageArguments(message)].reduce<Record<string, string | number>[]>(
      (samples, [name, argument]) =>
        valuesOf(argument).flatMap((value) => samples.map((sample) => ({ ...sample, [name]: value }))),
      [{}],
    );
  };

  test("no message is empty or padded", () => {
    expect(
      [...messages].filter(([, message]) => message.trim() === "" || message !== message.trim()),
    ).toEqual([]);
  });

  const parts = [...new Set(keys.map((key) => key.split(".")[0] as string))];
  test.each(parts)("every message of “%s” can be said with whatever it is about", (part) => {
    const own = [...messages].filter(([key]) => key.startsWith(`${part}.`));
    for (const [key, message] of own) {
      for (const values of samplesOf(message)) {
        const said = failing(key, values);
        expect(said, key).not.toMatch(/[{}#]|undefined|NaN/);
        expect(said.trim(), key).not.toBe("");
      }
    }
  });
});

test.each([
  ["en", 0, "no article"],
  ["en", 1, "1 article"],
  ["en", 1234, "1,234 articles"],
  ["vi", 0, "chưa có bài viết"],
  ["vi", 1, "1 bài viết"],
  ["vi", 1234, "1.234 bài viết"],
] as const)("a count follows the rules of its language: %s %d", (lang, count, words) => {
  expect(createT(lang)("count.articles", { count })).toBe(words);
});

describe("the reader of messages", () => {
  test("finds arguments inside branches, and no words", () => {
    const found = messageArguments(
      "{n, plural, =0 {none} one {one of {total}} other {# of {total}}} by {name}",
    );
    expect([...found.keys()].sort()).toEqual(["n", "name", "total"]);
    expect(found.get("n")).toEqual({ kind: "plural", branches: ["=0", "one", "other"] });
  });

  test.each(["{name", "name}", "{n, plural, other {#}"])(
    "refuses braces that do not match: %s",
    (message) => {
      expect(() => messageArguments(message)).toThrow();
    },
  );
});
